import * as v from 'valibot';
import { calendarDayAt, dayLater, parseCalendarDay, type CalendarDay, type Instant } from '../../../domain/time';
import type { Send } from '../send';
import { WEEKDAY_NAMES } from '../weekday-names';
import { ask, parsed } from './ask';

const PATH = '/api/v2/business_hours/schedules';
const DAY_MINUTES = 24 * 60;
/** A holiday that is entered for longer is a closed shop. */
const LONGEST_HOLIDAY = 60;
const AHEAD_DAYS = 400;

const interval = v.object({ start_time: v.number(), end_time: v.number() });
const schedules = v.object({ schedules: v.array(v.object({ id: v.number(), intervals: v.array(interval) })) });
const holidays = v.object({ holidays: v.array(v.object({ start_date: v.string(), end_date: v.string() })) });

/** When nobody of the team is there. */
export interface ClosedDays {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  /** Of the next 400 days. */
  readonly holidays: readonly CalendarDay[];
}

/**
 * The days on which every one of the account's schedules is closed; none where it has no schedules. Only admins may read them, so *Set up*
 * keeps what it finds. Throws `SetUpFailure`.
 */
export async function closedDays(send: Send, now: Instant): Promise<ClosedDays> {
  const { status, body } = await ask(send, { method: 'GET', path: `${PATH}.json` }, [200, 403, 404]);
  const all = status === 200 ? parsed(schedules, body).schedules : [];
  const closed: ClosedDays[] = [];
  for (const { id, intervals } of all) {
    closed.push({ weekdays: closedWeekdays(intervals), holidays: await holidaysOf(send, id, now) });
  }
  return {
    weekdays: inAll(closed.map(({ weekdays }) => weekdays)),
    holidays: inAll(closed.map((each) => each.holidays)),
  };
}

/** Whether a text that was kept says the same of the days to come. */
export function isStillSo(kept: string, closed: ClosedDays, now: Instant): boolean {
  const today = calendarDayAt(now, 'UTC');
  const isOver = (word: string) => (parseCalendarDay(word) ?? today) < dayLater(today, -1);
  const words = kept.split(/[\s,]+/).filter((word) => word !== '' && !isOver(word));
  return words.join(', ') === closedDaysText(closed);
}

/** As the setting for days off takes them, such as `sun, 2026-12-25`. */
export const closedDaysText = ({ weekdays, holidays }: ClosedDays): string =>
  [...weekdays.map((day) => WEEKDAY_NAMES[day - 1]), ...holidays].join(', ');

/** Zendesk counts minutes from Sunday's midnight. */
function closedWeekdays(intervals: readonly v.InferOutput<typeof interval>[]): readonly number[] {
  const isOpen = (day: number) =>
    intervals.some(({ start_time, end_time }) => start_time < (day + 1) * DAY_MINUTES && end_time > day * DAY_MINUTES);
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !isOpen(weekday % 7));
}

async function holidaysOf(send: Send, schedule: number, now: Instant): Promise<readonly CalendarDay[]> {
  const { body } = await ask(send, { method: 'GET', path: `${PATH}/${schedule}/holidays.json` }, [200]);
  const today = calendarDayAt(now, 'UTC');
  return parsed(holidays, body)
    .holidays.flatMap(({ start_date, end_date }) => daysOf(start_date, end_date))
    .filter((day) => day >= dayLater(today, -1) && day <= dayLater(today, AHEAD_DAYS));
}

function daysOf(first: string, last: string): readonly CalendarDay[] {
  const start = parseCalendarDay(first.slice(0, 10));
  if (start === undefined) return [];
  const days = Array.from({ length: LONGEST_HOLIDAY }, (_, index) => dayLater(start, index));
  return days.filter((day) => day <= last.slice(0, 10));
}

/** What stands in every list, once each and in order. */
function inAll<Value extends string | number>([
  first = [],
  ...others
]: readonly (readonly Value[])[]): readonly Value[] {
  return [...new Set(first)].filter((value) => others.every((other) => other.includes(value))).sort();
}
