import type { ReservationId } from '../../src/domain/ids';
import type { Entry } from '../../src/domain/ledger/entry';
import { MINUTE_MS } from '../../src/domain/time';
import { reservationsIn, tidyUp } from './aftermath';
import { checkAudit } from './check-audit';
import { checkAtRest, checkPoolCodes } from './oracle';
import { live } from './person';
import type { Meddling, Schedule } from './schedule';
import { fatesOf } from './truth';
import { rest, worldOf, type World } from './world';

/** What came of a run. */
export interface Verdict {
  /** What happened that must never happen. */
  readonly violation: string | undefined;
  /** The last lines of everything that happened. */
  readonly story: (lines: number) => string;
}

/** Lets everybody do what they are to do, lets what is under way land, and looks at what is left. */
export async function runSchedule(schedule: Schedule): Promise<Verdict> {
  const world = worldOf({ ...schedule, policy: { ...schedule.policy, revision: 1 } });
  const deleted: Entry[] = [];
  const lives = schedule.people.map((person, index) => live(world, person, `p${index + 1}`));
  const isOver = Promise.all([...lives, meddle(world, schedule.meddling, deleted)]);
  await world.time.run();
  await isOver;
  const wasDeleted = (id: ReservationId) => deleted.some(({ entry }) => entry.kind === 'reserved' && entry.id === id);
  checkAtRest(world, wasDeleted);
  const agents = new Set(schedule.people.map(({ machine }) => machine.agent));
  const isTidy = tidyUp(world, [...agents]);
  await world.time.run();
  await isTidy;
  checkAtRest(world, wasDeleted);
  checkAudit(world, schedule.people, deleted);
  checkPoolCodes(world, fatesOf([...world.store.entries(), ...deleted]));
  return { violation: world.chronicle.verdict(), story: world.chronicle.story };
}

async function meddle(world: World, meddling: readonly Meddling[], deleted: Entry[]): Promise<void> {
  for (const { afterMs, what } of meddling) {
    await rest(world, afterMs + 500);
    if (what === 'delete a reservation') deleteOne(world, deleted);
    else world.office.change(what.policy);
  }
}

/**
 * The last one is left alone: its position would be free again, which only the store's own list of deletions shows. So is what is so
 * young that somebody may still be writing at its position.
 */
function deleteOne(world: World, deleted: Entry[]): void {
  const all = reservationsIn(world);
  const end = Math.max(...all.map(({ position }) => position));
  const reservations = all.filter(({ position, at }) => position < end && at <= world.time.now() - 2 * MINUTE_MS);
  const [first, ...others] = reservations;
  if (!first) return;
  const chosen = world.chance.oneOf([first, ...others]);
  deleted.push(chosen);
  // Nobody can tell that this press was answered once, so nobody repeats it.
  const pressed = world.presses.findIndex(({ request }) => request.id === chosen.entry.id);
  if (pressed >= 0) world.presses.splice(pressed, 1);
  world.store.remove(chosen.record);
}
