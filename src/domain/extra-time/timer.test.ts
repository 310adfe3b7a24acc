import fc from 'fast-check';
import {
  aReservation,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../test/support/ledger-samples';
import { reservationId, ticketId } from '../ids';
import type { ReservationStep } from '../ledger/entry';
import { standingOf } from '../ledger/standing';
import { HOUR_MS, instant, later, MINUTE_MS } from '../time';
import { extraTimeElsewhere, extraTimeOn, minutesOf, timerOf } from './timer';

function extraTime(minutes: number, id = 'r1', ...steps: readonly (readonly [number, ReservationStep])[]) {
  const reservation = aReservation({ id: reservationId(id), gift: { kind: 'extra-time', minutes } });
  return standingOf(stored(reservation, { at: noon }), bookOf(id, [1, issuedBy()], ...steps));
}
const fifteen = extraTime(15);

test.each([
  [-3000, { left: 15, ended: false, usedMinutes: 0, changesAt: later(noon, MINUTE_MS) }],
  [0, { left: 15, ended: false, usedMinutes: 0, changesAt: later(noon, MINUTE_MS) }],
  [1, { left: 15, ended: false, usedMinutes: 1, changesAt: later(noon, MINUTE_MS) }],
  [MINUTE_MS, { left: 14, ended: false, usedMinutes: 1, changesAt: later(noon, 2 * MINUTE_MS) }],
  [10.5 * MINUTE_MS, { left: 5, ended: false, usedMinutes: 11, changesAt: later(noon, 11 * MINUTE_MS) }],
  [15 * MINUTE_MS - 1, { left: 1, ended: false, usedMinutes: 15, changesAt: later(noon, 15 * MINUTE_MS) }],
  [15 * MINUTE_MS, { left: 0, ended: true, usedMinutes: 15 }],
  [9 * HOUR_MS, { left: 0, ended: true, usedMinutes: 15 }],
])('%d ms after the stamp of fifteen minutes', (passed, timer) => {
  expect(timerOf(fifteen, later(noon, passed))).toEqual(timer);
});

test('what was completed holds what was used, and what was taken back nothing', () => {
  const passed = later(noon, MINUTE_MS);

  expect(timerOf(extraTime(15, 'r1', [240, completedBy('h1', 4)]), passed)).toEqual({
    left: 0,
    ended: true,
    usedMinutes: 4,
  });
  expect(timerOf(extraTime(15, 'r1', [240, completedBy()]), passed)).toMatchObject({ usedMinutes: 15 });
  expect(timerOf(extraTime(15, 'r1', [2, attemptTo('take-back')], [3, releasedBy()]), passed)).toEqual({
    left: 0,
    ended: true,
    usedMinutes: 0,
  });
});

test('a report counts what runs as it was reserved, what is over as it was used, and nothing else', () => {
  const open = standingOf(stored(aReservation({ gift: { kind: 'extra-time', minutes: 15 } })), []);

  expect(minutesOf(fifteen)).toBe(15);
  expect(minutesOf(extraTime(15, 'r1', [240, completedBy('h1', 4)]))).toBe(4);
  expect(minutesOf(extraTime(15, 'r1', [240, completedBy()]))).toBe(15);
  expect(minutesOf(extraTime(15, 'r1', [2, attemptTo('take-back')], [3, releasedBy()]))).toBe(0);
  expect(minutesOf(open)).toBe(0);
  expect(minutesOf(standingOf(stored(aReservation()), bookOf('r1', [1, issuedBy()])))).toBe(0);
});

test('nothing else has a timer', () => {
  expect(() => timerOf(standingOf(stored(aReservation()), []), noon)).toThrow('no timer for discount');
});

test('the minutes used never shrink or pass those reserved, and what is left is new just when it says', () => {
  const minutes = fc.integer({ min: 1, max: 240 });
  const passed = fc.integer({ min: -5000, max: 5 * HOUR_MS });
  fc.assert(
    fc.property(minutes, passed, fc.nat(HOUR_MS), (reserved, first, then) => {
      const standing = extraTime(reserved);
      const timer = timerOf(standing, later(noon, first));
      const after = timerOf(standing, later(noon, first + then));
      expect(after.usedMinutes).toBeGreaterThanOrEqual(timer.usedMinutes);
      expect(after.usedMinutes).toBeLessThanOrEqual(reserved);
      expect(timer.ended).toBe(timer.left === 0);
      if (timer.changesAt === undefined) return;
      expect(timerOf(standing, instant(timer.changesAt - 1)).left).toBe(timer.left);
      expect(timerOf(standing, timer.changesAt).left).toBe(timer.left - 1);
    }),
    { numRuns: 200 },
  );
});

test('the extra time of a ticket is the latest that is not completed there', () => {
  const done = extraTime(15, 'done', [240, completedBy('h1', 4)]);
  const taken = extraTime(15, 'taken', [61, attemptTo('take-back')]);
  const running = extraTime(10, 'running');
  const standings = [fifteen, running, done, taken, standingOf(stored(aReservation()), [])];

  expect(extraTimeOn(ticketId(9001), standings)).toBe(running);
  expect(extraTimeOn(ticketId(9002), standings)).toBeUndefined();
  expect(extraTimeElsewhere(ticketId(9001), standings)).toEqual([]);
  expect(extraTimeElsewhere(ticketId(9002), standings)).toContain(running);
});
