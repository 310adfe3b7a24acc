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
import { callsToMake, callStageOf } from './call-stage';

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
  expect(callStageOf(aCall(noon), later(noon, passed))).toBe(stage);
});

test('a call that nobody has planned yet, made or taken back is none of these', () => {
  const after = later(noon, DAY_MS);

  expect(callStageOf(aCall(noon, []), after)).toBe('not-planned');
  expect(
    callStageOf(
      aCall(noon, [
        [1, issuedBy()],
        [2, completedBy()],
      ]),
      after,
    ),
  ).toBe('done');
  expect(callStageOf(aCall(noon, [[1, releasedBy()]]), after)).toBe('taken-back');
});

test('no other gesture is a call', () => {
  expect(callStageOf(standingOf(stored(aReservation()), []), noon)).toBeUndefined();
});

test('the calls of the next day stand in the order of their times, without those that are done or taken back', () => {
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
    standingOf(stored(aReservation()), []),
  ];

  expect(callsToMake(standings, noon).map(({ standing, stage }) => [standing.reservation.entry.id, stage])).toEqual([
    ['overdue', 'overdue'],
    ['now', 'due'],
    ['soon', 'planned'],
  ]);
});
