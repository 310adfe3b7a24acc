import { isReservation, type Entry, type Reserved } from '../../src/domain/ledger/entry';
import { standingOf } from '../../src/domain/ledger/standing';
import { later, MINUTE_MS, SECOND_MS } from '../../src/domain/time';
import { again, back, complete, newPress, notSentYet, press } from './acts';
import { openBrowser, type Browser } from './browser';
import { brokenBy, countedOf } from './naive-limits';
import { fateIn } from './oracle';
import { attempt } from './person';
import { fatesOf } from './truth';
import { rest, type World } from './world';

/** As often as an honest agent tries before they would call it lost. */
const ROUNDS = 4;

/**
 * When everybody has stopped and the weather is calm, honest agents with right clocks bring every gesture to an end, and then give
 * again as far as the limits allow: no allowance is gone for ever.
 */
export async function tidyUp(world: World, agents: readonly number[]): Promise<void> {
  Object.assign(world.weather, { trouble: 0, slowness: 0, lag: 'none' });
  // Longer than a hold, and than an empty position needs to be given up.
  await rest(world, 6 * MINUTE_MS);
  for (const agent of agents) {
    const browser = openBrowser(world, `honest${agent}`, { agent, clockOffMs: 0, aheadMs: 0 });
    await attempt(world, browser, tidyUpAs(world, browser));
  }
}

async function tidyUpAs(world: World, browser: Browser): Promise<void> {
  for (const { reservation } of notSentYet(world, world.store.entries(), browser.agent)) {
    await bringToAnEnd(world, browser, reservation);
  }
  await giveOnceMore(world, browser);
}

async function bringToAnEnd(world: World, browser: Browser, reservation: Entry<Reserved>): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const fate = fateIn(fatesOf(world.store.entries()), reservation.entry.id);
    if (!fate || fate.state === 'completed' || fate.state === 'released') return;
    const isTakingBack = round % 2 === 0 ? world.chance.happens(0.5) : fate.isBeingTakenBack;
    const standing = standingNow(world, reservation);
    if ((await complete(world, browser, standing)) === 'completed') return;
    if (isTakingBack) await back(world, browser, standing);
    else if ((await again(world, browser, standing)) === 'issued') {
      await world.desk.submit({ caller: browser, agent: browser.agent, ticket: reservation.entry.ticket });
      await complete(world, browser, standingNow(world, reservation));
    }
    await rest(world, 61 * SECOND_MS);
  }
  const fate = fateIn(fatesOf(world.store.entries()), reservation.entry.id);
  if (fate && fate.state !== 'completed' && fate.state !== 'released') {
    world.chronicle.accuse(`${reservation.entry.id} can never be brought to an end`);
  }
}

function standingNow(world: World, reservation: Entry<Reserved>) {
  const known = notSentYet(world, world.store.entries()).find(
    (each) => each.reservation.entry.id === reservation.entry.id,
  );
  return known ?? standingOf(reservation, []);
}

/** What truly stands says whether there is room; the product must say the same, unless a window ends while it answers. */
async function giveOnceMore(world: World, browser: Browser): Promise<void> {
  const { store, office, chronicle, time, chance } = world;
  const pressed = newPress(world, browser, 1 + Math.floor(chance.upTo(3)), { kind: 'extra-time', minutes: 15 });
  const before = fatesOf(store.entries())
    .filter(({ state }) => state !== 'released')
    .map(countedOf);
  const policy = office.current();
  const { occasion, id, hand, reason } = pressed.request;
  const gift = { kind: 'extra-time', minutes: 15 } as const;
  const reserved: Reserved = { kind: 'reserved', ...occasion, gesture: gift.kind, id, hand, gift, reason, revision: 0 };
  const hasRoomNow = () =>
    brokenBy({ reserved, at: time.now() }, before, policy).length === 0 && !isTimeRunningOn(world, occasion.ticket);
  const hasRoom = hasRoomNow();
  const answer = await press(world, browser, pressed);
  const expected = hasRoom ? 'issued' : 'refused';
  if (answer !== expected && hasRoom === hasRoomNow())
    chronicle.accuse(`with ${hasRoom ? '' : 'no '}room for ${id} the answer is "${answer}"`);
}

/** Whether somebody's extra time on a ticket is neither at an end nor over: there is no other beside it. */
function isTimeRunningOn({ store, time }: World, ticket: Reserved['ticket']): boolean {
  return fatesOf(store.entries()).some(({ reservation: { entry, at }, state }) => {
    const isThere = (state === 'open' || state === 'issued') && entry.ticket === ticket;
    return isThere && entry.gift.kind === 'extra-time' && time.now() < later(at, entry.gift.minutes * MINUTE_MS);
  });
}

/** Every reservation that stands, deleted ones not among them. */
export const reservationsIn = ({ store }: World): readonly Entry<Reserved>[] => store.entries().filter(isReservation);
