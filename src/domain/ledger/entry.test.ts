import { reservationId } from '../ids';
import { aReservation, attemptTo, bookOf, issuedBy, noon, stored } from '../../../test/support/ledger-samples';
import { later } from '../time';
import { inOrder, isReservation, isStep } from './entry';

test('entries stand in the order of their positions, whatever their stamps say', () => {
  const [first, second, tenth] = [1, 2, 10].map((position) =>
    stored(aReservation(), { position, at: later(noon, -position) }),
  );

  expect([tenth, second, first].flatMap((each) => each ?? []).sort(inOrder)).toEqual([first, second, tenth]);
});

test('of records that share a position the lowest is first, whatever their stamps say', () => {
  const low = stored(aReservation(), { position: 4, record: '01HA', at: later(noon, 5) });
  const high = stored(aReservation(), { position: 4, record: '01HB', at: noon });

  expect([high, low].sort(inOrder)).toEqual([low, high]);
  expect(inOrder(low, low)).toBe(0);
});

test('only a reservation takes room, and only what becomes of one is a step', () => {
  const reserved = stored(aReservation());
  const moved = stored({ kind: 'moved', to: 'sql' });
  const steps = bookOf(reservationId('r1'), [0, attemptTo('give')], [1, issuedBy()]);

  expect([reserved, moved, ...steps].map(isReservation)).toEqual([true, false, false, false]);
  expect([reserved, moved, ...steps].map(isStep)).toEqual([false, false, true, true]);
});
