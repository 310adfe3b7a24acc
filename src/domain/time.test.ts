import fc from 'fast-check';
import {
  calendarDayAt,
  clockTime,
  dayLater,
  instant,
  instantOf,
  isWithin,
  parseCalendarDay,
  spanAround,
  startOfDay,
  weekdayOf,
} from './time';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Africa/Cairo',
  'America/St_Johns',
];
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const iso = (at: number) => new Date(at).toISOString();

const someInstant = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2040, 0) }).map(instant);

test.each([
  [
    'a month in London ends in summer time',
    'month',
    '2026-03-31T22:59:59Z',
    'Europe/London',
    '2026-03-01T00:00:00.000Z',
    '2026-03-31T23:00:00.000Z',
  ],
  [
    'a leap February has 29 days',
    'month',
    '2028-02-29T12:00:00Z',
    'UTC',
    '2028-02-01T00:00:00.000Z',
    '2028-03-01T00:00:00.000Z',
  ],
  [
    'a week begins on Monday',
    'week',
    '2026-11-22T10:00:00Z',
    'UTC',
    '2026-11-16T00:00:00.000Z',
    '2026-11-23T00:00:00.000Z',
  ],
  [
    'a quarter has three months',
    'quarter',
    '2026-11-22T10:00:00Z',
    'UTC',
    '2026-10-01T00:00:00.000Z',
    '2027-01-01T00:00:00.000Z',
  ],
  [
    'the day that summer time begins has 23 hours',
    'day',
    '2026-03-29T12:00:00Z',
    'Europe/Berlin',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ],
  [
    'a day without midnight begins when the clocks have jumped',
    'day',
    '2017-10-15T12:00:00Z',
    'America/Sao_Paulo',
    '2017-10-15T03:00:00.000Z',
    '2017-10-16T02:00:00.000Z',
  ],
] as const)('%s', (_sentence, unit, at, zone, from, until) => {
  const span = spanAround(unit, instantOf(at), zone);

  expect([iso(span.from), iso(span.until)]).toEqual([from, until]);
});

test('the span around an instant holds it, and the next one begins where it ends', () => {
  fc.assert(
    fc.property(someInstant, fc.constantFrom(...ZONES), fc.constantFrom(...UNITS), (at, zone, unit) => {
      const span = spanAround(unit, at, zone);
      const next = spanAround(unit, span.until, zone);

      return isWithin(span, at) && next.from === span.until && spanAround(unit, span.from, zone).from === span.from;
    }),
    { numRuns: 300 },
  );
});

test('the calendar shows a day from its start on and not a moment before', () => {
  fc.assert(
    fc.property(
      someInstant,
      fc.constantFrom('UTC', 'Europe/London', 'Asia/Kolkata', 'America/Sao_Paulo'),
      (at, zone) => {
        const day = calendarDayAt(at, zone);
        const start = startOfDay(day, zone);

        expect(calendarDayAt(start, zone)).toBe(day);
        expect(calendarDayAt(instant(start - 1), zone) < day).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a day that a zone skipped begins with the next one', () => {
  const skipped = parseCalendarDay('2011-12-30');

  expect(skipped && iso(startOfDay(skipped, 'Pacific/Apia'))).toBe('2011-12-30T10:00:00.000Z');
});

test('only days of the calendar are days', () => {
  expect(['2026-02-28', '2026-02-29', '2026-2-3', 'soon', ''].map(parseCalendarDay)).toEqual([
    '2026-02-28',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is no number is no instant', () => {
  expect(() => instantOf('tomorrow')).toThrow(RangeError);
});

test.each([
  ['on a plain day', '2026-11-25', '2026-11-25T14:30:00.000Z'],
  ['behind the jump forward', '2026-03-29', '2026-03-29T13:30:00.000Z'],
  ['behind the jump back', '2026-10-25', '2026-10-25T14:30:00.000Z'],
])('half past three in Berlin is found %s', (_sentence, text, expected) => {
  const day = parseCalendarDay(text);

  expect(day && iso(clockTime(day, 15 * 60 + 30, 'Europe/Berlin'))).toBe(expected);
});

test('a time that clocks jump over comes as much later as they jump', () => {
  const day = parseCalendarDay('2026-03-29');
  const inCairo = parseCalendarDay('2026-04-24');

  expect(day && iso(clockTime(day, 2 * 60 + 30, 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z');
  // There the jump is at midnight.
  expect(inCairo && iso(clockTime(inCairo, 30, 'Africa/Cairo'))).toBe('2026-04-23T22:30:00.000Z');
});

test('days are counted over the ends of months', () => {
  const day = parseCalendarDay('2028-02-28');

  expect(day && [dayLater(day, 2), dayLater(day, -59), weekdayOf(day)]).toEqual(['2028-03-01', '2027-12-31', 0]);
});
