import type { ReservationId } from '../../src/domain/ids';
import type { Policy } from '../../src/domain/policy/policy';
import { brokenBy, countedOf } from './naive-limits';
import { fatesOf, type Fate } from './truth';
import type { World } from './world';

/** What must never happen, checked against what truly stands in the store. */

/** Somebody was told that it is issued: it stands, says so itself, and no limit is exceeded with it. */
export function checkIssued(world: World, id: ReservationId, reference: string): void {
  const { store, chronicle, office } = world;
  const fates = fatesOf(store.entries());
  const fate = fateIn(fates, id);
  if (!fate) return;
  if (fate.reference !== reference) chronicle.accuse(`${id} was acknowledged before it was issued`);
  if (!chronicle.acknowledged.has(id)) chronicle.acknowledged.set(id, office.current().revision);
  checkLimits(world, fates);
}

/**
 * Of what was acknowledged and not released, nothing is more than the limits allowed under any policy from the newest one that the
 * ledger knew of to the one in force when it was acknowledged.
 */
function checkLimits({ office, chronicle }: World, fates: readonly Fate[]): void {
  const given = fates.filter(
    ({ reservation, state }) => state !== 'released' && chronicle.acknowledged.has(reservation.entry.id),
  );
  given.forEach((fate, index) => {
    const { entry } = fate.reservation;
    const before = given.slice(0, index).map(countedOf);
    const isBrokenUnder = (policy: Policy) =>
      brokenBy({ reserved: entry, at: fate.reservation.at }, before, policy).length > 0;
    const policies: Policy[] = [];
    const known = fates.slice(0, fates.indexOf(fate) + 1).map(({ reservation }) => reservation.entry.revision);
    for (let number = Math.max(...known); number <= (chronicle.acknowledged.get(entry.id) ?? 0); number++) {
      const policy = office.revision(number);
      if (policy) policies.push(policy);
    }
    if (policies.every(isBrokenUnder)) chronicle.accuse(`with ${entry.id} a limit is exceeded`);
  });
}

/** Somebody was told that it is taken back: it is, and the customer does not have it. */
export function checkTakenBack(world: World, id: ReservationId): void {
  const { store, chronicle } = world;
  chronicle.takenBack.add(id);
  const fate = fateIn(fatesOf(store.entries()), id);
  if (fate && fate.state !== 'released') chronicle.accuse(`${id} was said to be taken back and is not`);
  checkNothingIsOut(world, id);
}

/** Somebody was told that others were always faster: then nothing of theirs stands. */
export function checkBusy({ store, chronicle }: World, id: ReservationId): void {
  if (fateIn(fatesOf(store.entries()), id)) chronicle.accuse(`${id} was answered with "busy" and stands`);
}

/** When everything has come to rest. */
export function checkAtRest(world: World, wasDeleted: (id: ReservationId) => boolean): void {
  const { store, chronicle, shop } = world;
  const fates = fatesOf(store.entries());
  checkLimits(world, fates);
  for (const id of chronicle.acknowledged.keys()) {
    if (!fateIn(fates, id) && !wasDeleted(id)) chronicle.accuse(`${id} was acknowledged and is lost`);
  }
  for (const { reservation, state, reference } of fates) {
    const { id } = reservation.entry;
    if (state === 'released') checkNothingIsOut(world, id);
    const live = shop.codes.filter((code) => code.id === id && code.state !== 'withdrawn');
    if (live.some((code) => reference !== undefined && code.reference !== reference)) {
      chronicle.accuse(`another code than the one in the ledger lives for ${id}`);
    }
  }
}

/** What was released is nowhere: at no shop, and where nothing can be withdrawn in no message. */
function checkNothingIsOut({ shop, hasShop, desk, chronicle }: World, id: ReservationId): void {
  if (shop.codes.some((code) => code.id === id && code.state !== 'withdrawn')) {
    chronicle.accuse(`a code of ${id} is out although it was released`);
  }
  if (!hasShop && desk.sent.some(({ meant }) => meant === id)) {
    chronicle.accuse(`the customer has ${id} although it was released`);
  }
}

/** Codes of a pool are handed out once, whatever became of them; `all` as they stood when nothing was deleted yet. */
export function checkPoolCodes({ chronicle, hasShop }: World, all: readonly Fate[]): void {
  // A shop makes its own.
  if (hasShop) return;
  const seen = new Set<string>();
  for (const { reservation, state } of all) {
    const { gift, id } = reservation.entry;
    const isGiven = state === 'issued' || state === 'completed' || chronicle.acknowledged.has(id);
    if (gift.kind !== 'discount' || gift.source !== 'code-pool' || !isGiven) continue;
    if (seen.has(gift.code)) chronicle.accuse(`the code ${gift.code} was handed out twice`);
    seen.add(gift.code);
  }
}

export const fateIn = (fates: readonly Fate[], id: ReservationId): Fate | undefined =>
  fates.find(({ reservation }) => reservation.entry.id === id);
