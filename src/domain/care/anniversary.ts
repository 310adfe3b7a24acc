import { calendarDayAt, dayLater, parseCalendarDay, type CalendarDay, type Instant } from '../time';

/** For so many days before and after the day itself a word about it is still in time. */
const NEAR_DAYS = 7;

/**
 * How many whole years ago something began, 1 or more, when that day comes round within a week of `now`, before or after;
 * `undefined` at all other times. What began on 29 February comes round on the 28th in other years.
 * @param zone the IANA zone whose calendar days are meant.
 */
export function anniversaryNear(since: Instant, now: Instant, zone: string): number | undefined {
  const first = calendarDayAt(since, zone);
  const today = calendarDayAt(now, zone);
  const years = yearOf(today) - yearOf(first);
  // Around New Year the day belongs to the year before or after.
  return [years - 1, years, years + 1].find((age) => age >= 1 && isNear(yearsLater(first, age), today));
}

const isNear = (day: CalendarDay, today: CalendarDay): boolean =>
  dayLater(day, -NEAR_DAYS) <= today && today <= dayLater(day, NEAR_DAYS);

function yearsLater(day: CalendarDay, years: number): CalendarDay {
  const inYear = (of: CalendarDay) => parseCalendarDay(`${yearOf(day) + years}${of.slice(4)}`);
  return inYear(day) ?? inYear(dayLater(day, -1)) ?? day;
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
