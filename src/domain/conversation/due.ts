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
import type { Span } from './conversation';
import { calendarSources } from './facts/calendar';
import type { FactWords, PromiseWords } from './facts/fact-words';
import { wordPattern } from './facts/word-pattern';

type Unit = PromiseWords['durations'][number]['unit'];

/** What words that say when something is due mean, before it is known when they were said. */
export interface When {
  readonly after?: { readonly count: number; readonly unit: Unit };
  readonly days?: number;
  /** 0 for Monday. */
  readonly weekday?: number;
  readonly date?: { readonly day: number; readonly month: number; readonly year?: number };
  readonly week?: 'this' | 'next';
  /** Minutes after midnight. */
  readonly clock?: number;
}

/** Words that say when something is due. */
export interface Due extends Span {
  readonly when: When;
}

const WORKDAYS = 5;
const WEEK = 7;
const NUMERIC = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{2,4}))?/;
const ISO = /^(\d{4})[-/.](\d{2})[-/.](\d{2})/;

/** The first words in a text, which is in lower case, that say when something is due, with a clock time that belongs to them. */
export function dueIn(lower: string, words: FactWords): Due | undefined {
  const day = DAYS.map((find) => find(lower, words)).find((found) => found !== undefined);
  const clock = clockIn(lower, words);
  if (!day) return clock;
  if (!clock || day.when.after) return day;
  const together = { start: Math.min(day.start, clock.start), end: Math.max(day.end, clock.end) };
  return together.end - together.start > 50 ? day : { ...together, when: { ...day.when, ...clock.when } };
}

/** The instant until which something is due that was said at an instant: the end of the day named, in a zone, or its clock time. */
export function dueAt({ after, clock, ...when }: When, said: Instant, zone: string): Instant {
  if (after?.unit === 'minute') return later(said, after.count * MINUTE_MS);
  if (after?.unit === 'hour') return later(said, after.count * HOUR_MS);
  const day = after
    ? dayAfter(calendarDayAt(said, zone), after.count, after.unit)
    : dayOfWhen(when, calendarDayAt(said, zone));
  return clock === undefined ? startOfDay(dayLater(day, 1), zone) : clockTime(day, clock, zone);
}

type Find = (lower: string, words: FactWords) => Due | undefined;

/** Surest first. */
const DAYS: readonly Find[] = [
  (lower, { promises }) => first(promises.durations.map(({ unit, names }) => durationIn(lower, unit, names, promises))),
  (lower, words) => found(lower, calendarSources(words.calendar).days, words, (text) => dateOf(text, words)),
  (lower, words) => found(lower, words.promises.inTwoDays, words, () => ({ days: 2 })),
  (lower, words) => found(lower, words.promises.tomorrow, words, () => ({ days: 1 })),
  (lower, words) => found(lower, words.promises.nextWeek, words, () => ({ week: 'next' })),
  (lower, words) => found(lower, calendarSources(words.calendar).weekdays, words, (text) => weekdayIn(text, words)),
  (lower, words) => found(lower, words.promises.endOfWeek, words, () => ({ week: 'this' })),
  (lower, words) => found(lower, words.promises.sameDay, words, () => ({ days: 0 })),
];

function found(
  lower: string,
  sources: readonly string[],
  { promises }: FactWords,
  meaning: (text: string) => When | undefined,
): Due | undefined {
  const pattern = wordPattern(sources, 'g', `(?:(?:${promises.by.join('|')}) )?(?:(?:${promises.by.join('|')}) )?%`);
  for (const { 0: text, index } of lower.matchAll(pattern)) {
    const when = meaning(text);
    if (when) return { start: index, end: index + text.length, when };
  }
  return undefined;
}

function durationIn(
  lower: string,
  unit: Unit,
  names: readonly string[],
  { within, numbers, from }: PromiseWords,
): Due | undefined {
  const count = `(?:\\d{1,3}|${numbers.map((number) => `(?:${number})`).join('|')})`;
  const range = `(?:${count} ?(?:-|to|bis|or|oder|/) ?)?`;
  const limit = wordPattern(names, 'g', `(?:${within.join('|')}) (?:the |den |der )?(?:next )?${range}${count} ?%`);
  const [match] = [
    ...lower.matchAll(limit),
    ...lower.matchAll(wordPattern(names, 'g', `${range}${count} ?%(?= (?:${from.join('|')}))`)),
  ];
  if (!match) return undefined;
  const said = /\d{1,3}(?!.*\d)/.exec(match[0])?.[0];
  const number =
    said === undefined
      ? 1 + numbers.findLastIndex((word) => match[0].search(new RegExp(`(?:^| )(?:${word}) `)) >= 0)
      : Number(said);
  return { start: match.index, end: match.index + match[0].length, when: { after: { count: number, unit } } };
}

function clockIn(lower: string, { calendar, promises }: FactWords): Due | undefined {
  const frame = `(?:(?:${promises.by.join('|')}) )?%`;
  const [match] = lower.matchAll(wordPattern(calendarSources(calendar).clocks, 'g', frame));
  if (!match) return undefined;
  const clock = minutesOf(match[0]);
  return clock === undefined ? undefined : { start: match.index, end: match.index + match[0].length, when: { clock } };
}

function minutesOf(clock: string): number | undefined {
  const [, hour, minute = '0', half] = /(\d{1,2})(?:[:.](\d\d))?\s?(p)?/.exec(clock) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = half !== undefined && Number(hour) < 12;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
}

function first(dues: readonly (Due | undefined)[]): Due | undefined {
  return dues.find((due) => due !== undefined);
}

function weekdayIn(text: string, { calendar }: FactWords): When | undefined {
  const weekday = calendar.weekdayStems.findIndex((stem) => lastWord(text).startsWith(stem));
  return weekday < 0 ? undefined : { weekday };
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

function dateOf(text: string, { calendar }: FactWords): When | undefined {
  const digits = text.replace(/^[^\d]{0,40}(?=\d)/, '');
  const iso = ISO.exec(digits);
  if (iso) return { date: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } };
  const numeric = NUMERIC.exec(digits);
  const month = calendar.months.findIndex((name) => text.search(new RegExp(name)) >= 0) + 1;
  if (month > 0) return dated(Number(/\d{1,2}(?!\d)/.exec(text)?.[0]), month, /(?:19|20)\d\d/.exec(text)?.[0]);
  return numeric ? dated(Number(numeric[1]), Number(numeric[2]), numeric[3]) : undefined;
}

function dated(day: number, month: number, year: string | undefined): When {
  return {
    date: { day, month, ...(year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) }) },
  };
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

/** A weekday is the next one after the day on which it was said; a date without a year is the next such date. */
function dayOfWhen({ days, weekday, date, week }: When, said: CalendarDay): CalendarDay {
  if (date) return dateAfter(date, said);
  if (weekday !== undefined) return dayLater(said, ((weekday - weekdayOf(said) + WEEK - 1) % WEEK) + 1);
  if (week)
    return dayLater(said, WORKDAYS - 1 - weekdayOf(said) + (week === 'next' || weekdayOf(said) >= WORKDAYS ? WEEK : 0));
  return dayLater(said, days ?? 0);
}

function dateAfter({ day, month, year }: NonNullable<When['date']>, said: CalendarDay): CalendarDay {
  const saidYear = Number(said.slice(0, 4));
  const two = (value: number) => String(value).padStart(2, '0');
  const inYear = (of: number) =>
    parseCalendarDay(`${of}-${two(month)}-${two(day)}`) ?? parseCalendarDay(`${of}-${two(day)}-${two(month)}`);
  const date = inYear(year ?? saidYear) ?? said;
  return year === undefined && date < said ? (inYear(saidYear + 1) ?? date) : date;
}
