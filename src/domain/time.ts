import { branded, type Branded } from './brand';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Branded<number, 'instant'>;

/** A day of the calendar, `YYYY-MM-DD`, in a zone that the context names. */
export type CalendarDay = Branded<string, 'calendar-day'>;

/** From `from` on, up to but not including `until`. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The instant that many milliseconds after the epoch; throws a RangeError for what is no number. */
export function instant(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`Not an instant: ${ms}`);
  return branded<Instant>(ms);
}

/** The instant that an ISO 8601 text with a zone names; throws a RangeError when it names none. */
export function instantOf(iso: string): Instant {
  return instant(Date.parse(iso));
}

/** The instant `ms` milliseconds later, or earlier when negative. */
export const later = (at: Instant, ms: number): Instant => instant(at + ms);

/** Whether `at` lies in the span; its end does not. */
export const isWithin = (span: Span, at: Instant): boolean => at >= span.from && at < span.until;

/** The day that the calendar shows at `at` in an IANA zone; throws a RangeError for an unknown zone. */
export function calendarDayAt(at: Instant, zone: string): CalendarDay {
  return branded<CalendarDay>(dayFormat(zone).format(at));
}

/**
 * The first instant of a calendar day in an IANA zone: midnight, or the end of the jump where clocks leave midnight out. A day
 * that a zone skipped altogether begins with the next one.
 */
export function startOfDay(day: CalendarDay, zone: string): Instant {
  const key = `${day} ${zone}`;
  const known = startsOfDays.get(key);
  if (known !== undefined) return known;
  const start = firstInstantOf(day, zone);
  startsOfDays.set(key, start);
  return start;
}

/** The instant when clocks in an IANA zone show so many minutes after midnight; where they jump over it, as much later as they jump. */
export function clockTime(day: CalendarDay, minutes: number, zone: string): Instant {
  const guess = later(startOfDay(day, zone), minutes * MINUTE_MS);
  const corrected = later(guess, (minutes - minutesShown(guess, zone)) * MINUTE_MS);
  return minutesShown(corrected, zone) === minutes ? corrected : guess;
}

/** The day so many days later, or earlier when negative. */
export function dayLater(day: CalendarDay, days: number): CalendarDay {
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + days);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}

/** The calendar unit around `at` in an IANA zone. Weeks begin on Monday (ISO 8601). */
export function spanAround(unit: CalendarUnit, at: Instant, zone: string): Span {
  const key = `${unit} ${zone}`;
  const last = lastSpans.get(key);
  if (last && isWithin(last, at)) return last;
  const [year, month, day] = partsOf(calendarDayAt(at, zone));
  const [from, until] = daysAround(unit, year, month, day);
  const span = { from: startOfDay(from, zone), until: startOfDay(until, zone) };
  lastSpans.set(key, span);
  return span;
}

/** A ledger is read for one month at a time: the span that was found last is nearly always the next one, too. */
const lastSpans = new Map<string, Span>();

/** Whether this machine knows a text as an IANA zone. */
export function isZone(text: string): boolean {
  try {
    return Boolean(dayFormat(text));
  } catch {
    // Intl throws for what it does not know, which is the question.
    return false;
  }
}

const startsOfDays = new Map<string, Instant>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(zone);
  if (known) return known;
  // The Swedish calendar writes YYYY-MM-DD.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  dayFormats.set(zone, made);
  return made;
}

const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** How many minutes after midnight clocks in an IANA zone show, 0 to 1439; throws a RangeError for an unknown zone. */
export function minutesShown(at: Instant, zone: string): number {
  const format =
    clockFormats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  clockFormats.set(zone, format);
  const [hour = NaN, minute = NaN] = format.format(at).split(':').map(Number);
  return hour * 60 + minute;
}

function firstInstantOf(day: CalendarDay, zone: string): Instant {
  const [year, month, date] = partsOf(day);
  // No zone is further than 15 hours from UTC, and none jumps by more than a day.
  let before = Date.UTC(year, month - 1, date) - 26 * HOUR_MS;
  let reached = Date.UTC(year, month - 1, date) + 39 * HOUR_MS;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (calendarDayAt(instant(middle), zone) >= day) reached = middle;
    else before = middle;
  }
  return instant(reached);
}

function partsOf(day: CalendarDay): [year: number, month: number, day: number] {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return [year, month, date];
}

function daysAround(unit: CalendarUnit, year: number, month: number, day: number): [CalendarDay, CalendarDay] {
  const weekday = weekdayOf(dayOf(year, month, day));
  const quarter = month - ((month - 1) % 3);
  switch (unit) {
    case 'day':
      return [dayOf(year, month, day), dayOf(year, month, day + 1)];
    case 'week':
      return [dayOf(year, month, day - weekday), dayOf(year, month, day - weekday + 7)];
    case 'month':
      return [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
    case 'quarter':
      return [dayOf(year, quarter, 1), dayOf(year, quarter + 3, 1)];
    case 'year':
      return [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  }
}

function dayOf(year: number, month: number, day: number): CalendarDay {
  return branded<CalendarDay>(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10));
}

/** The day that a text of the form `YYYY-MM-DD` names, or `undefined` when the calendar has no such day. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const [year, month, day] = partsOf(branded<CalendarDay>(text));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(year, month, day) === text ? branded<CalendarDay>(text) : undefined;
}
