import type { Span } from './conversation';
import type { When } from './due';
import { durationIn } from './duration-in';
import { calendarSources, dayOfMonth } from './facts/calendar';
import type { FactWords } from './facts/fact-words';
import { startBefore, wordPattern } from './facts/word-pattern';

/** Words that say when something is due. */
export interface Due extends Span {
  readonly when: When;
}

const NUMERIC = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{2,4}))?/;
const ISO = /^(\d{4})[-/.](\d{2})[-/.](\d{2})/;
/** What stands further apart does not belong together. */
const LONGEST = 50;

/** The first words in a text, which is in lower case, that say when something is due, with a clock time that belongs to them. */
export function dueIn(lower: string, words: FactWords): Due | undefined {
  const day = dayIn(lower, words);
  const clock = clockIn(lower, words);
  if (!day) return clock;
  if (!clock || day.when.after) return day;
  const together = { start: Math.min(day.start, clock.start), end: Math.max(day.end, clock.end) };
  return together.end - together.start > LONGEST ? day : { ...together, when: { ...day.when, ...clock.when } };
}

/** Surest first. */
function dayIn(lower: string, words: FactWords): Due | undefined {
  const { promises, calendar } = words;
  const { days } = calendarSources(calendar);
  const at = (sources: readonly string[], meaning: (text: string) => When | undefined) =>
    found(lower, sources, words, meaning);
  return (
    durationIn(lower, promises) ??
    at(days, (text) => dateOf(text, words)) ??
    at(promises.inTwoDays, () => ({ days: 2 })) ??
    at(promises.tomorrow, () => ({ days: 1 })) ??
    at(promises.nextWeek, () => ({ week: 'next' })) ??
    plainDayIn(lower, words) ??
    at(promises.endOfWeek, () => ({ week: 'this' })) ??
    at(promises.sameDay, () => ({ days: 0 }))
  );
}

/** "By Friday", or "by the 15th" of a month that is not named. */
function plainDayIn(lower: string, words: FactWords): Due | undefined {
  const { weekdays } = calendarSources(words.calendar);
  return found(lower, weekdays, words, (text) => weekdayIn(text, words)) ?? monthDayIn(lower, words);
}

function monthDayIn(lower: string, words: FactWords): Due | undefined {
  const { calendar } = words;
  const [match] = lower.matchAll(wordPattern(calendar.onDay, 'g', `% ${dayOfMonth(calendar)}`));
  if (!match) return undefined;
  const [text] = match;
  const monthDay = Number(/\d{1,2}/.exec(text)?.[0]);
  return { start: withBy(lower, match.index, words), end: match.index + text.length, when: { monthDay } };
}

function found(
  lower: string,
  sources: readonly string[],
  words: FactWords,
  meaning: (text: string) => When | undefined,
): Due | undefined {
  for (const { 0: text, index } of lower.matchAll(wordPattern(sources, 'g'))) {
    const when = meaning(text);
    if (when) return { start: withBy(lower, index, words), end: index + text.length, when };
  }
  return undefined;
}

/** Where the words begin that lead to a time, as in "no later than by Friday"; looked for by themselves, since they lead to any. */
function withBy(lower: string, at: number, { promises: { by } }: FactWords): number {
  return startBefore(lower, at, wordPattern(by, 'g', '(?:% ){1,2}$')) ?? at;
}

function clockIn(lower: string, words: FactWords): Due | undefined {
  const [match] = lower.matchAll(wordPattern(calendarSources(words.calendar).clocks, 'g'));
  if (!match) return undefined;
  const clock = minutesOf(match[0]);
  const end = match.index + match[0].length;
  return clock === undefined ? undefined : { start: withBy(lower, match.index, words), end, when: { clock } };
}

function minutesOf(clock: string): number | undefined {
  const [, hour, minute = '0', half] = /(\d{1,2})(?:[:.](\d\d))?\s?(p)?/.exec(clock) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = half !== undefined && Number(hour) < 12;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
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
