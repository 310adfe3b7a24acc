import {
  calendarDayAt,
  clockTime,
  dayLater,
  HOUR_MS,
  later,
  MINUTE_MS,
  parseCalendarDay,
  startOfDay,
  weekdayOf,
  type CalendarDay,
  type Instant,
} from '../time';
import type { PromiseWords } from './facts/fact-words';

type Unit = PromiseWords['durations'][number]['unit'];

/** What words that say when something is due mean, before it is known when they were said. */
export interface When {
  readonly after?: { readonly count: number; readonly unit: Unit };
  readonly days?: number;
  /** 0 for Monday. */
  readonly weekday?: number;
  /** A day of a month that is not named: "by the 15th". */
  readonly monthDay?: number;
  readonly date?: { readonly day: number; readonly month: number; readonly year?: number };
  readonly week?: 'this' | 'next';
  /** Minutes after midnight. */
  readonly clock?: number;
}

const WORKDAYS = 5;
const WEEK = 7;

/** The instant until which something is due that was said at an instant: the end of the day named, in a zone, or its clock time. */
export function dueAt({ after, clock, ...when }: When, said: Instant, zone: string): Instant {
  if (after?.unit === 'minute') return later(said, after.count * MINUTE_MS);
  if (after?.unit === 'hour') return later(said, after.count * HOUR_MS);
  const day = after
    ? dayAfter(calendarDayAt(said, zone), after.count, after.unit)
    : dayOfWhen(when, calendarDayAt(said, zone));
  return clock === undefined ? startOfDay(dayLater(day, 1), zone) : clockTime(day, clock, zone);
}

function dayAfter(day: CalendarDay, count: number, unit: Unit): CalendarDay {
  switch (unit) {
    case 'week':
      return dayLater(day, count * WEEK);
    case 'month':
      return dayLater(day, count * 30);
    case 'workday':
      return workdaysLater(day, count);
    default:
      return dayLater(day, count);
  }
}

/** Monday to Friday are workdays; holidays differ by place and are not known here. */
function workdaysLater(day: CalendarDay, count: number): CalendarDay {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = dayLater(reached, 1);
    if (weekdayOf(reached) < WORKDAYS) left--;
  }
  return reached;
}

/** A weekday is the next one after the day on which it was said; a day of a month and a date without a year are the next such. */
function dayOfWhen({ days, weekday, monthDay, date, week }: When, said: CalendarDay): CalendarDay {
  if (date) return dateAfter(date, said);
  if (monthDay !== undefined) return monthDayAfter(monthDay, said);
  if (weekday !== undefined) return dayLater(said, ((weekday - weekdayOf(said) + WEEK - 1) % WEEK) + 1);
  if (week)
    return dayLater(said, WORKDAYS - 1 - weekdayOf(said) + (week === 'next' || weekdayOf(said) >= WORKDAYS ? WEEK : 0));
  return dayLater(said, days ?? 0);
}

/** No two months in a row are without a 31st. */
const MONTHS_TO_TRY = [0, 1, 2];

function monthDayAfter(day: number, said: CalendarDay): CalendarDay {
  const [year, month] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  const inMonths = MONTHS_TO_TRY.map((ahead) => {
    const months = month - 1 + ahead;
    return parseCalendarDay(`${year + Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}-${twoDigits(day)}`);
  });
  return inMonths.find((reached) => reached !== undefined && reached >= said) ?? said;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function dateAfter({ day, month, year }: NonNullable<When['date']>, said: CalendarDay): CalendarDay {
  const saidYear = Number(said.slice(0, 4));
  const inYear = (of: number) =>
    parseCalendarDay(`${of}-${twoDigits(month)}-${twoDigits(day)}`) ??
    parseCalendarDay(`${of}-${twoDigits(day)}-${twoDigits(month)}`);
  const date = inYear(year ?? saidYear) ?? said;
  return year === undefined && date < said ? (inYear(saidYear + 1) ?? date) : date;
}
