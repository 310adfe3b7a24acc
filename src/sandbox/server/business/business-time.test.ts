import fc from 'fast-check';
import type { Schedule } from '../rows/schedule';
import { businessMs } from './business-time';

const DAY = 24 * 60;
const at = '2024-01-01T00:00:00Z';

function aSchedule(changes: Partial<Schedule> = {}): Schedule {
  const intervals = [1, 2, 3, 4, 5].map((day) => ({ start_time: day * DAY + 540, end_time: day * DAY + 1020 }));
  return { id: 1, name: 'S', time_zone: 'UTC', intervals, holidays: [], created_at: at, updated_at: at, ...changes };
}

const minutes = (schedule: Schedule, from: string, to: string) =>
  businessMs([schedule], Date.parse(from), Date.parse(to)) / 60_000;

test.each([
  ['within a day', '2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z', 30],
  ['from before opening to after closing', '2026-03-02T01:00:00Z', '2026-03-02T23:00:00Z', 480],
  ['over a weekend', '2026-03-06T16:00:00Z', '2026-03-09T10:00:00Z', 120],
  ['on a Sunday', '2026-03-08T09:00:00Z', '2026-03-08T17:00:00Z', 0],
  ['of a week', '2026-03-01T00:00:00Z', '2026-03-08T00:00:00Z', 2400],
  ['backwards', '2026-03-03T10:00:00Z', '2026-03-02T10:00:00Z', 0],
])('business minutes %s', (_, from, to, expected) => {
  expect(minutes(aSchedule(), from, to)).toBe(expected);
});

test('hours are those of the zone, in summer and in winter', () => {
  const berlin = aSchedule({ time_zone: 'Berlin' });

  expect(minutes(berlin, '2026-01-05T07:00:00Z', '2026-01-05T09:00:00Z')).toBe(60);
  expect(minutes(berlin, '2026-07-06T07:00:00Z', '2026-07-06T09:00:00Z')).toBe(120);
});

test('the day on which the clocks change is an hour shorter or longer', () => {
  const always = aSchedule({
    time_zone: 'Berlin',
    intervals: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ start_time: day * DAY, end_time: (day + 1) * DAY })),
  });

  expect(minutes(always, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23 * 60);
  expect(minutes(always, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25 * 60);
  expect(minutes({ ...always, time_zone: 'Kathmandu' }, '2026-03-01T18:15:00Z', '2026-03-02T18:15:00Z')).toBe(DAY);
});

test('holidays are closed from their first day to their last', () => {
  const holidays = [{ id: 2, name: 'H', start_date: '2026-03-03', end_date: '2026-03-04' }];

  expect(minutes(aSchedule({ holidays }), '2026-03-02T00:00:00Z', '2026-03-07T00:00:00Z')).toBe(3 * 480);
});

test('without a schedule all hours are business hours', () => {
  expect(businessMs([], Date.parse('2026-03-08T00:00:00Z'), Date.parse('2026-03-09T00:00:00Z'))).toBe(DAY * 60_000);
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: DAY }), fc.integer({ min: 0, max: DAY }))
  .map(([day, a, b]) => ({ start_time: day * DAY + Math.min(a, b, DAY - 1), end_time: day * DAY + Math.max(a, b) }));
const schedule = fc
  .record({
    intervals: fc.array(interval, { maxLength: 8 }),
    time_zone: fc.constantFrom('UTC', 'London', 'Kathmandu', 'Eastern Time (US & Canada)', 'Australia/Lord_Howe'),
  })
  .map(aSchedule);
const START = Date.parse('2026-03-01T00:00:00Z');
const moment = fc.integer({ min: 0, max: 300 * DAY * 60 }).map((seconds) => START + seconds * 1000);
const length = fc.integer({ min: 0, max: 100 * DAY * 60 }).map((seconds) => seconds * 1000);
const moments = fc
  .tuple(moment, length, length)
  .map(([from, first, second]) => [from, from + first, from + first + second] as const);

test('business time is at most calendar time, and the parts of a time add up to the whole', () => {
  fc.assert(
    fc.property(schedule, moments, (hours, [from, between, to]) => {
      const whole = businessMs([hours], from, to);
      const parts = businessMs([hours], from, between) + businessMs([hours], between, to);
      return parts === whole && whole >= 0 && whole <= to - from;
    }),
    { numRuns: 150 },
  );
});
