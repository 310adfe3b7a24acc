import type { Span } from '../conversation';
import { keptByText } from '../kept-by-text';
import type { FactWords } from './fact-words';
import { lowered } from './plain-text';
import { endAt, spansOf, startBefore, wordPattern } from './word-pattern';

/** Where sentences end: a dot counts when a space follows and neither a day's number nor a word that is written with a dot precedes. */
const SENTENCE_END = /[!?;\n]+|(?<!\.)\.+(?=\s|$)/g;
const CLAUSE_END = /[,()]| - |\.\.+/g;
const LONGEST_SHORT_FORM = 12;
/** A draft is read for what it asks and for what it promises. */
const MOST_TEXTS = 5;
/** A word, or the beginning of one. */
const BEGINNING = '%\\p{L}{0,20}';
/** "3." in "am 3. Mai", but not "24" in "E24". */
const DAY = /(?:^|[^\d.\p{L}])\d{1,2}$/u;
const DATE = /(?:^|[^\d.\p{L}])\d{1,2}\.\d{1,2}$/u;

/** The sentences of a text, without what ends them. Lines are sentences of their own. */
export const sentencesIn = keptByText((text: string, words: FactWords): readonly Span[] => {
  const lower = lowered(text);
  const ends = spansOf(lower, SENTENCE_END).filter(
    ({ start, end }) =>
      lower[start] !== '.' ||
      end - start > 1 ||
      (endsSentence(lower, start, words) && !(isSmall(text[end + 1]) && isOnDay(lower, start, words))),
  );
  return between(ends, { start: 0, end: text.length });
}, MOST_TEXTS);

/** The clauses of a sentence: between commas, brackets, dashes and the words that begin a clause. */
export function clausesIn(lower: string, sentence: Span, breaks: readonly string[]): readonly Span[] {
  const text = lower.slice(sentence.start, sentence.end);
  const ends = [...spansOf(text, CLAUSE_END), ...spansOf(text, wordPattern(breaks, 'g'))]
    .sort((one, other) => one.start - other.start)
    .map((span) => shifted(span, sentence.start));
  return between(ends, sentence);
}

/** A stretch of a part of a text as one of the whole, in which the part begins at a place. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What of a text belongs to the sentence in which it breaks off. */
export const lastSentence = (text: string): string =>
  text.slice(Math.max(...['\n', '. ', '! ', '? '].map((end) => text.lastIndexOf(end))) + 1);

/** A stretch without the spaces and signs around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let until = end;
  while (from < until && isOutside(text.charCodeAt(from))) from++;
  while (until > from && isOutside(text.charCodeAt(until - 1))) until--;
  return { start: from, end: until };
}

const OUTSIDE = new Set(Array.from(' \n\t,;:.!?-*>•…', (sign) => sign.charCodeAt(0)));
const isOutside = (code: number): boolean => OUTSIDE.has(code);

function endsSentence(lower: string, dot: number, words: FactWords): boolean {
  const before = lower.slice(Math.max(0, dot - LONGEST_SHORT_FORM), dot);
  if (DATE.test(before)) return !/^\. \p{L}/u.test(lower.slice(dot, dot + 3));
  if (DAY.test(before)) return !goesOnFromDay(lower, dot, words);
  if (/\d\.? \p{L}{3,4}$/u.test(before) && /^\. \p{L}/u.test(lower.slice(dot, dot + 3))) return true;
  return !words.shortForms.some((form) =>
    form.startsWith('-')
      ? before.endsWith(form.slice(1))
      : before.endsWith(form) && !/[\p{L}\p{N}]/u.test(before.at(-form.length - 1) ?? ' '),
  );
}

const isSmall = (sign = ''): boolean => /\p{Ll}/u.test(sign);

/** The dot of a day of the month, which goes on in small letters: "am 19. wieder". */
const isOnDay = (lower: string, dot: number, { calendar }: FactWords): boolean =>
  startBefore(lower, dot, wordPattern(calendar.onDay, 'g', '% \\d{1,2}$')) !== undefined;

/** Whether a month, what joins two days, or what is counted stands behind the dot of a number. */
function goesOnFromDay(lower: string, dot: number, { calendar, afterOrdinal }: FactWords): boolean {
  const at = lower[dot + 1] === ' ' ? dot + 2 : dot + 1;
  const begins = (words: readonly string[]) => endAt(wordPattern(words, 'y', BEGINNING), lower, at) !== undefined;
  return /[\d-]/.test(lower[at] ?? '') || begins(calendar.months) || begins(afterOrdinal);
}

function between(ends: readonly Span[], { start, end }: Span): readonly Span[] {
  const starts = [start, ...ends.map((sign) => sign.end)];
  const stops = [...ends.map((sign) => sign.start), end];
  return starts
    .map((from, index) => ({ start: from, end: stops[index] ?? end }))
    .filter((span) => span.end > span.start);
}
