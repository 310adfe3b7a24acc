import fc from 'fast-check';
import { reservationId } from '../ids';
import { later, MINUTE_MS } from '../time';
import {
  aReservation,
  attemptTo,
  bookOf,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../test/support/ledger-samples';
import type { Entry } from './entry';
import { findStanding, viewOf, type LedgerView } from './ledger-view';

const minutesAgo = (minutes: number) => later(noon, -minutes * MINUTE_MS);

/** The reservation `r<position>`, written so many minutes before noon. */
function at(
  position: number,
  minutes: number,
  changes: { id?: string; record?: string; revision?: number } = {},
): Entry {
  const { id = `r${position}`, revision = 1, ...stamp } = changes;
  return stored(aReservation({ id: reservationId(id), revision }), { position, at: minutesAgo(minutes), ...stamp });
}

const idsIn = (view: LedgerView) => view.standings.map(({ reservation }) => reservation.entry.id);
const read = (entries: readonly Entry[], unreadable: readonly number[] = []) =>
  viewOf(entries, { now: noon, unreadable });

test('an empty ledger ends before its first position', () => {
  expect(viewOf([], { now: noon, isWhole: true })).toEqual({
    standings: [],
    issued: [],
    hasGap: false,
    start: 1,
    end: 0,
    isWhole: true,
    missing: [],
    revision: 0,
    latest: undefined,
  });
});

test('reservations stand in order, with the steps of their own books and no others', () => {
  const view = read([
    ...bookOf('r2', [1, issuedBy('h1', 'TWO')]),
    at(2, 20),
    ...bookOf('r1', [1, releasedBy()]),
    at(1, 30),
    at(3, 10),
  ]);

  expect(view.standings.map(({ reservation, status }) => [reservation.entry.id, status])).toEqual([
    ['r1', 'released'],
    ['r2', 'issued'],
    ['r3', 'open'],
  ]);
  expect([view.start, view.end]).toEqual([1, 3]);
});

test('reading stops before a position that is empty while the later one is younger than 5 minutes', () => {
  const view = read([at(1, 30), at(3, 4.99), at(4, 1)]);

  expect(idsIn(view)).toEqual(['r1']);
  expect([view.end, view.missing]).toEqual([1, []]);
});

test('a position is missing when a later one is 5 minutes old, and reading goes on behind it', () => {
  const view = read([at(1, 30), at(4, 5), at(5, 1)]);

  expect(idsIn(view)).toEqual(['r1', 'r4', 'r5']);
  expect([view.end, view.missing]).toEqual([5, [2, 3]]);
});

test('reading goes on behind an old gap and stops at a young one', () => {
  const view = read([at(1, 30), at(3, 20), at(5, 2)]);

  expect(idsIn(view)).toEqual(['r1', 'r3']);
  expect([view.end, view.missing]).toEqual([3, [2]]);
});

test('a slow clock of the reader does not make gaps young: the latest stamp counts, too', () => {
  const view = viewOf([at(1, 30), at(3, 10), at(4, 5)], { now: minutesAgo(60) });

  expect([view.end, view.missing]).toEqual([4, [2]]);
});

test('stamps of a reservation’s own book tell the time as well', () => {
  const view = viewOf([at(1, 30), at(3, 10), ...bookOf('r1', [0, attemptTo('give', 'h2')])], {
    now: minutesAgo(60),
  });

  expect([view.end, view.missing, view.latest]).toEqual([3, [2], noon]);
});

test('an unreadable position is missing, between others and at the end', () => {
  const view = read([at(1, 30), at(3, 1)], [2, 4, 5]);

  expect(idsIn(view)).toEqual(['r1', 'r3']);
  expect([view.end, view.missing]).toEqual([5, [2, 4, 5]]);
});

test('an unreadable position does not excuse a young empty one beside it', () => {
  const view = read([at(1, 30), at(4, 1)], [2]);

  expect(idsIn(view)).toEqual(['r1']);
  expect([view.end, view.missing]).toEqual([2, [2]]);
});

test('a ledger of which only unreadable positions are known ends behind them', () => {
  expect(read([], [1, 2])).toMatchObject({ end: 2, missing: [1, 2] });
});

test('when the whole ledger was read, an empty first position may still appear', () => {
  const view = viewOf([at(2, 1)], { now: noon, isWhole: true });

  expect([idsIn(view), view.end]).toEqual([[], 0]);
});

test('when the whole ledger was read, an empty first position is missing once the later one is old', () => {
  const view = viewOf([at(3, 10)], { now: noon, isWhole: true });

  expect([idsIn(view), view.end, view.missing]).toEqual([['r3'], 3, [1, 2]]);
});

test('a view that begins later says so, and does not call what is before it missing', () => {
  const view = read([at(8, 30), at(9, 20)]);

  expect(view).toMatchObject({ start: 8, end: 9, isWhole: false, missing: [] });
});

test('a view from position 1 on is whole whoever read it', () => {
  expect(read([at(1, 30)]).isWhole).toBe(true);
});

test('the same id twice is one gesture, the first', () => {
  const view = read([at(1, 30), at(2, 20, { id: 'r1' }), at(3, 10)]);

  expect(view.standings.map(({ reservation }) => reservation.position)).toEqual([1, 3]);
  expect(view.end).toBe(3);
});

test('records that share a position all count, the lowest first', () => {
  const view = read([at(2, 20, { id: 'late', record: '01HZ' }), at(1, 30), at(2, 20, { id: 'early', record: '01HA' })]);

  expect(idsIn(view)).toEqual(['r1', 'early', 'late']);
  expect(view.end).toBe(2);
});

test('where one id shares a position with itself, the lowest record is the one', () => {
  const view = read([at(1, 20, { id: 'r1', record: '01HZ' }), at(1, 20, { id: 'r1', record: '01HA' })]);

  expect(view.standings.map(({ reservation }) => reservation.record)).toEqual(['01HA']);
});

test('the newest revision that anything was decided under is known, wherever it stands', () => {
  expect(read([at(1, 30, { revision: 3 }), at(2, 20, { revision: 7 }), at(3, 10, { revision: 5 })]).revision).toBe(7);
});

test('a policy that is noted is known before anything was decided under it', () => {
  const noted = stored({ kind: 'policy', revision: 9, text: '{}' }, { position: 2, at: minutesAgo(20) });

  expect(read([at(1, 30), noted])).toMatchObject({ revision: 9, end: 2, missing: [] });
  expect(idsIn(read([at(1, 30), noted]))).toEqual(['r1']);
});

test('what a search tells of earlier times counts, and makes no gap', () => {
  const view = viewOf([at(41, 30), at(42, 20)], {
    now: noon,
    earlier: [at(7, 90_000), ...bookOf('r7', [1, releasedBy()]), at(41, 30)],
  });

  expect(idsIn(view)).toEqual(['r7', 'r41', 'r42']);
  expect(view).toMatchObject({ start: 41, end: 42, missing: [], hasGap: false, isWhole: false });
  expect(view.standings[0]).toMatchObject({ status: 'released' });
});

test('a ledger that goes on elsewhere says where', () => {
  const moved = stored({ kind: 'moved', to: 'sql' }, { position: 2 });

  expect(read([at(1, 30), moved])).toMatchObject({ movedTo: 'sql', end: 2 });
  expect(read([at(1, 30)])).not.toHaveProperty('movedTo');
});

test('a reservation is found by its id', () => {
  const view = read([at(1, 30), at(2, 20)]);

  expect(findStanding(view, reservationId('r2'))?.reservation.position).toBe(2);
  expect(findStanding(view, reservationId('r3'))).toBeUndefined();
});

test('order and duplicates of what was read change nothing', () => {
  const entries = [
    at(1, 30),
    at(3, 20),
    at(4, 2),
    ...bookOf('r3', [70, attemptTo('give', 'h2')], [71, issuedBy('h2')]),
  ];
  const expected = read(entries);

  fc.assert(
    fc.property(
      fc.shuffledSubarray(entries, { minLength: entries.length }),
      fc.array(fc.constantFrom(...entries)),
      (shuffled, again) => {
        expect(read([...again, ...shuffled])).toEqual(expected);
      },
    ),
  );
});

test('everything up to the end was read or is missing, and no gap is younger than 5 minutes', () => {
  const positions = fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { minLength: 1 });
  fc.assert(
    fc.property(positions, fc.uniqueArray(fc.integer({ min: 1, max: 25 })), fc.nat(20), (written, broken, young) => {
      // Positions are written a minute apart, the last one `young` minutes ago.
      const ages = new Map(written.map((position) => [position, young + 25 - position]));
      const unreadable = broken.filter((position) => !ages.has(position));
      const view = read(
        [...ages].map(([position, age]) => at(position, age)),
        unreadable,
      );
      const readPositions = view.standings.map(({ reservation }) => reservation.position);
      const firm = (position: number) =>
        unreadable.includes(position) || written.some((other) => other > position && (ages.get(other) ?? 0) >= 5);

      const known = [...readPositions, ...view.missing].sort((one, other) => one - other);
      expect(known).toEqual(known.map((_, index) => view.start + index));
      expect(view.start + known.length - 1).toBe(view.end);
      expect(view.missing.every((position) => !ages.has(position) && firm(position))).toBe(true);
      expect(ages.has(view.end + 1) || firm(view.end + 1)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
