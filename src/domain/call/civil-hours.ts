import type { CallRules } from '../policy/policy';
import {
  calendarDayAt,
  clockTime,
  dayLater,
  minutesShown,
  parseCalendarDay,
  weekdayOf,
  type CalendarDay,
  type Instant,
} from '../time';

/** When a call may begin, by the clock and calendar on the customer's wall. */
export type CivilHours = Pick<CallRules, 'from' | 'until' | 'daysOff' | 'holidays'>;

/** So far ahead a civil time is looked for. */
const LONGEST_WAIT_DAYS = 366;
/** Minutes after midnight: late morning and mid-afternoon suit most people. */
const MORNING = 10 * 60;
const AFTERNOON = 15 * 60;

/** Whether a call may begin at `at` where the customer lives; throws a RangeError for an unknown zone. */
export function mayCallAt(hours: CivilHours, zone: string, at: Instant): boolean {
  const minutes = minutesShown(at, zone);
  return minutes >= hours.from && minutes < hours.until && !isDayOff(hours, calendarDayAt(at, zone));
}

/** The next time from `from` on, itself included, at which a call may begin; `undefined` when there is none within a year. */
export function nextCivilTime(hours: CivilHours, zone: string, from: Instant): Instant | undefined {
  if (mayCallAt(hours, zone, from)) return from;
  const today = calendarDayAt(from, zone);
  return firstOf(LONGEST_WAIT_DAYS, (ahead) => {
    const opening = clockTime(dayLater(today, ahead), hours.from, zone);
    return opening >= from && mayCallAt(hours, zone, opening) ? opening : undefined;
  });
}

/**
 * Times to propose, in order, all of them after `now`: 10:00 on the first day after today on which calls may be made, and 15:00 on the
 * one after that, by the customer's clock; where those are outside the hours, the first minute inside. Empty when no day is left.
 */
export function proposedTimes(hours: CivilHours, zone: string, now: Instant): readonly Instant[] {
  const first = openTimeAfter(hours, zone, now, MORNING);
  const second = first === undefined ? undefined : openTimeAfter(hours, zone, first, AFTERNOON);
  return [first, second].filter((time) => time !== undefined);
}

/** The instant that a customer's clock shows as `YYYY-MM-DDTHH:MM`; `undefined` for any other text. */
export function timeByTheirClock(text: string, zone: string): Instant | undefined {
  const [, date = '', hour, minute] = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const day = parseCalendarDay(date);
  return day && clockTime(day, Number(hour) * 60 + Number(minute), zone);
}

function openTimeAfter(hours: CivilHours, zone: string, after: Instant, wished: number): Instant | undefined {
  const day = calendarDayAt(after, zone);
  const minutes = wished >= hours.from && wished < hours.until ? wished : hours.from;
  return firstOf(LONGEST_WAIT_DAYS, (ahead) => {
    const time = clockTime(dayLater(day, ahead + 1), minutes, zone);
    return time > after && mayCallAt(hours, zone, time) ? time : undefined;
  });
}

function isDayOff({ daysOff, holidays = [] }: CivilHours, day: CalendarDay): boolean {
  return daysOff.includes(weekdayOf(day) + 1) || holidays.includes(day);
}

function firstOf<Value>(count: number, find: (index: number) => Value | undefined): Value | undefined {
  for (let index = 0; index < count; index++) {
    const found = find(index);
    if (found !== undefined) return found;
  }
  return undefined;
}
