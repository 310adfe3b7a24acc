import {
  aReservation,
  attemptTo,
  bookOf,
  CALL,
  completedBy,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../test/support/ledger-samples';
import { reservationId } from '../ids';
import type { ReservationStep } from '../ledger/entry';
import { standingOf } from '../ledger/standing';
import { DAY_MS, HOUR_MS, later, MINUTE_MS, type Instant } from '../time';
import { callsToMake, isTooFarAhead } from './call-stage';

function aCall(
  due: Instant,
  steps: readonly (readonly [number, ReservationStep])[] = [[1, issuedBy('h1', 'task/1')]],
  id = 'r1',
) {
  const reservation = aReservation({ id: reservationId(id), gift: { ...CALL, due } });
  return standingOf(stored(reservation, { at: later(noon, -HOUR_MS) }), bookOf(id, ...steps));
}

test.each([
  [-MINUTE_MS, 'planned'],
  [0, 'due'],
  [HOUR_MS - 1, 'due'],
  [HOUR_MS, 'overdue'],
])('%d ms after its time a call is %s', (passed, stage) => {
  expect(callsToMake([aCall(noon)], later(noon, passed)).map((call) => call.stage)).toEqual([stage]);
});

test('the calls of the next day stand in the order of their times, without those not planned yet, done or taken back', () => {
  const standings = [
    aCall(later(noon, HOUR_MS), undefined, 'soon'),
    aCall(later(noon, DAY_MS), undefined, 'in a day'),
    aCall(later(noon, -DAY_MS), undefined, 'overdue'),
    aCall(noon, undefined, 'now'),
    aCall(
      noon,
      [
        [1, issuedBy()],
        [2, completedBy()],
      ],
      'done',
    ),
    aCall(
      noon,
      [
        [1, issuedBy()],
        [61, attemptTo('take-back')],
      ],
      'being taken back',
    ),
    aCall(noon, [], 'not planned yet'),
    aCall(noon, [[1, releasedBy()]], 'taken back'),
    standingOf(stored(aReservation()), []),
  ];

  expect(callsToMake(standings, noon).map(({ standing, stage }) => [standing.reservation.entry.id, stage])).toEqual([
    ['overdue', 'overdue'],
    ['now', 'due'],
    ['soon', 'planned'],
  ]);
});

test.each([
  [184 * DAY_MS, false],
  [184 * DAY_MS + 1, true],
])('a call %d ms ahead is too far ahead: %p', (ahead, isTooFar) => {
  expect(isTooFarAhead(later(noon, ahead), noon)).toBe(isTooFar);
});
