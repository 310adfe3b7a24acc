import fc from 'fast-check';
import { DAY_MS, instantOf, later } from '../time';
import { anniversaryNear } from './anniversary';

const SINCE = instantOf('2017-03-02T09:00:00Z');
const near = (now: string, since = SINCE, zone = 'UTC') => anniversaryNear(since, instantOf(now), zone);

test.each<[sentence: string, now: string, years: number | undefined]>([
  ['on the day', '2026-03-02T23:59:00Z', 9],
  ['a week before', '2026-02-23T00:00:00Z', 9],
  ['a week after', '2026-03-09T23:59:00Z', 9],
  ['more than a week before', '2026-02-22T23:59:00Z', undefined],
  ['more than a week after', '2026-03-10T00:00:00Z', undefined],
  ['in the middle of the year', '2026-09-01T12:00:00Z', undefined],
  ['in the first days, when no year is over', '2017-03-05T12:00:00Z', undefined],
  ['the week before it began', '2017-02-27T12:00:00Z', undefined],
])('%s', (_sentence, now, years) => {
  expect(near(now)).toBe(years);
});

test('around New Year the day may belong to another year than today', () => {
  expect(near('2026-12-29T12:00:00Z', instantOf('2020-01-02T12:00:00Z'))).toBe(7);
  expect(near('2027-01-03T12:00:00Z', instantOf('2020-12-30T12:00:00Z'))).toBe(6);
});

test('what began on 29 February comes round on the 28th in other years', () => {
  const since = instantOf('2020-02-29T12:00:00Z');

  expect(near('2025-02-21T12:00:00Z', since)).toBe(5);
  expect(near('2025-02-20T12:00:00Z', since)).toBeUndefined();
  expect(near('2024-03-07T12:00:00Z', since)).toBe(4);
});

test('the calendar is that of the zone', () => {
  const late = instantOf('2017-03-02T23:30:00Z');

  expect(near('2026-02-23T12:00:00Z', late, 'UTC')).toBe(9);
  expect(near('2026-02-23T12:00:00Z', late, 'Europe/Berlin')).toBeUndefined();
});

test('it comes round for about two weeks of every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 30 }), (day, year) => {
      const since = later(instantOf('1990-01-01T12:00:00Z'), day * DAY_MS);
      const found = [...Array(365).keys()].filter(
        (after) => anniversaryNear(since, later(since, (year * 365.25 - 182 + after) * DAY_MS), 'UTC') === year,
      );

      expect(found).toHaveLength(15);
    }),
    { numRuns: 30 },
  );
});
