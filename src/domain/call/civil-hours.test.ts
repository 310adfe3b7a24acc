import fc from 'fast-check';
import {
  calendarDayAt,
  DAY_MS,
  HOUR_MS,
  instant,
  instantOf,
  later,
  minutesShown,
  parseCalendarDay,
  weekdayOf,
  type Instant,
} from '../time';
import { mayCallAt, nextCivilTime, proposedTimes, timeByTheirClock, type CivilHours } from './civil-hours';

const usual: CivilHours = { from: 9 * 60, until: 20 * 60, daysOff: [7] };
const iso = (at: Instant | undefined) => at && new Date(at).toISOString().slice(0, 16);
const days = (...texts: readonly string[]) => texts.flatMap((text) => parseCalendarDay(text) ?? []);

test.each([
  ['2026-11-20T09:00:00Z', 'Europe/London', true],
  ['2026-11-20T08:59:59Z', 'Europe/London', false],
  ['2026-11-20T19:59:59Z', 'Europe/London', true],
  ['2026-11-20T20:00:00Z', 'Europe/London', false],
  ['2026-11-22T12:00:00Z', 'Europe/London', false],
  // Still Saturday in Hawaii, already Sunday in Auckland.
  ['2026-11-22T03:00:00Z', 'Pacific/Honolulu', true],
  ['2026-11-21T22:00:00Z', 'Pacific/Auckland', false],
  // The same minute of the day before and after clocks go forward in Berlin.
  ['2026-03-28T08:00:00Z', 'Europe/Berlin', true],
  ['2026-03-27T07:30:00Z', 'Europe/Berlin', false],
  ['2026-03-30T07:30:00Z', 'Europe/Berlin', true],
])('at %s in %s a call may begin: %p', (at, zone, may) => {
  expect(mayCallAt(usual, zone, instantOf(at))).toBe(may);
});

test('nobody is called on a holiday', () => {
  const hours = { ...usual, holidays: days('2026-12-25', '2026-12-26') };

  expect(mayCallAt(hours, 'Europe/London', instantOf('2026-12-25T12:00:00Z'))).toBe(false);
  // Sunday follows.
  expect(iso(nextCivilTime(hours, 'Europe/London', instantOf('2026-12-24T21:00:00Z')))).toBe('2026-12-28T09:00');
});

test.each([
  ['2026-11-20T12:34:56Z', 'Europe/London', '2026-11-20T12:34'],
  ['2026-11-20T03:00:00Z', 'Europe/London', '2026-11-20T09:00'],
  ['2026-11-21T20:00:00Z', 'Europe/London', '2026-11-23T09:00'],
  // Clocks go forward in the night to Sunday: Monday's nine o'clock comes an hour earlier.
  ['2026-03-27T20:00:00Z', 'Europe/Berlin', '2026-03-28T08:00'],
  ['2026-03-28T20:00:00Z', 'Europe/Berlin', '2026-03-30T07:00'],
])('the next civil time from %s in %s is %s', (from, zone, next) => {
  expect(iso(nextCivilTime(usual, zone, instantOf(from)))).toBe(next);
});

test('where every day is off there is none', () => {
  const never = { ...usual, daysOff: [1, 2, 3, 4, 5, 6, 7] };

  expect(nextCivilTime(never, 'UTC', instantOf('2026-11-20T12:00:00Z'))).toBeUndefined();
  expect(proposedTimes(never, 'UTC', instantOf('2026-11-20T12:00:00Z'))).toEqual([]);
});

test.each([
  ['2026-11-18T12:00:00Z', 'Europe/London', ['2026-11-19T10:00', '2026-11-20T15:00']],
  ['2026-11-20T12:00:00Z', 'Europe/London', ['2026-11-21T10:00', '2026-11-23T15:00']],
  ['2026-03-28T12:00:00Z', 'Europe/Berlin', ['2026-03-30T08:00', '2026-03-31T13:00']],
  ['2026-11-18T23:30:00Z', 'Asia/Tokyo', ['2026-11-20T01:00', '2026-11-21T06:00']],
])('at %s in %s tomorrow morning and the afternoon after are proposed', (now, zone, times) => {
  expect(proposedTimes(usual, zone, instantOf(now)).map(iso)).toEqual(times);
});

test('hours that begin in the evening have their first minute proposed', () => {
  const evenings = { ...usual, from: 17 * 60 + 30 };

  expect(proposedTimes(evenings, 'UTC', instantOf('2026-11-18T12:00:00Z')).map(iso)).toEqual([
    '2026-11-19T17:30',
    '2026-11-20T17:30',
  ]);
});

test('what a clock shows is read in its zone, and over a jump of the clocks', () => {
  expect(iso(timeByTheirClock('2026-07-01T14:30', 'Europe/Berlin'))).toBe('2026-07-01T12:30');
  expect(iso(timeByTheirClock('2026-12-01T14:30', 'Europe/Berlin'))).toBe('2026-12-01T13:30');
  // There is no half past two that night.
  expect(iso(timeByTheirClock('2026-03-29T02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:30');
});

test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-02-03T24:00', '2026-02-03 10:00', '2026-02-03T10:60'])(
  '%p is no time',
  (text) => {
    expect(timeByTheirClock(text, 'UTC')).toBeUndefined();
  },
);

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
];
const zones = fc.constantFrom(...ZONES);
// Every zone changes its clocks in this time, some of them at midnight or by half an hour, and one skips a whole day.
const instants = fc
  .integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2028, 0, 1) })
  .map((ms) => instant(ms - (ms % 1000)));
const hoursOfAnyDay = fc.record({
  from: fc.integer({ min: 0, max: 23 * 60 }),
  length: fc.integer({ min: 1, max: 24 * 60 }),
  daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
});
const anyHours = hoursOfAnyDay.map(({ from, length, daysOff }) => ({
  from,
  until: Math.min(24 * 60, from + length),
  daysOff,
}));

/** Asked of the calendar on the wall, not of the rule. */
function isCivil(hours: CivilHours, zone: string, at: Instant): boolean {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .split(' ');
  const [hour = NaN, minute = NaN] = time.split(':').map(Number);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const minutes = hour * 60 + minute;
  return minutes >= hours.from && minutes < hours.until && !hours.daysOff.includes(weekday);
}

test('no time that is found or proposed lies outside civil hours or in the past', () => {
  fc.assert(
    fc.property(anyHours, zones, instants, (hours, zone, now) => {
      const next = nextCivilTime(hours, zone, now);
      expect(next !== undefined && next >= now && isCivil(hours, zone, next)).toBe(true);
      for (const time of proposedTimes(hours, zone, now)) {
        expect(time > now && isCivil(hours, zone, time)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('by day, nothing civil lies between a time and the next civil time', () => {
  const byDay = fc.record({
    from: fc.integer({ min: 6 * 60, max: 12 * 60 }),
    until: fc.integer({ min: 13 * 60, max: 22 * 60 }),
    daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(byDay, zones, instants, fc.double({ min: 0, max: 1, noNaN: true }), (hours, zone, now, part) => {
      const next = nextCivilTime(hours, zone, now) ?? now;
      const between = instant(Math.floor(now + (next - now) * part));
      expect(between < next && isCivil(hours, zone, between)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('two times are proposed, on two different days after today', () => {
  fc.assert(
    fc.property(zones, instants, (zone, now) => {
      const proposed = proposedTimes(usual, zone, now);
      const shown = [now, ...proposed].map((at) => calendarDayAt(at, zone));
      expect(new Set(shown).size).toBe(3);
      expect(proposed.map((at) => minutesShown(at, zone))).toEqual([10 * 60, 15 * 60]);
      expect(shown.slice(1).every((day) => weekdayOf(day) !== 6)).toBe(true);
      expect(Math.max(...proposed)).toBeLessThan(later(now, 5 * DAY_MS + 2 * HOUR_MS));
    }),
    { numRuns: 100 },
  );
});
