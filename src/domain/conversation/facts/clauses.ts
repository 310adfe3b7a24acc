import type { Span } from '../conversation';
import { wordPattern } from './word-pattern';

/** Where sentences end: a dot counts when a space follows and neither a day's number nor a word that is written with a dot precedes. */
const SENTENCE_END = /[!?;\n]+|\.+(?=\s|$)/g;
const CLAUSE_END = /[,()]| - |\.\.+/g;
const LONGEST_SHORT_FORM = 12;
/** "3." in "am 3. Mai", but not "24" in "E24". */
const DAY = /(?:^|[^\d.\p{L}])\d{1,2}$/u;
const DATE = /(?:^|[^\d.\p{L}])\d{1,2}\.\d{1,2}$/u;
/** A month in any of the languages, or what joins two days, follows. */
const GOES_ON_FROM_DAY =
  /^\. ?(?:jan|feb|m[aä]r|apr|ma[iy]|j[uä]n|jul|aug|sep|o[ck]t|nov|de[cz]|und|bis|oder|mal|stock|etage|klasse|\d|-)/;

/** The sentences of a text, without what ends them. Lines are sentences of their own. */
export function sentencesIn(lower: string, shortForms: readonly string[]): readonly Span[] {
  const ends = [...lower.matchAll(SENTENCE_END)]
    .filter(({ 0: sign, index }) => !sign.startsWith('.') || sign.length > 1 || endsSentence(lower, index, shortForms))
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  return between(ends, { start: 0, end: lower.length });
}

/** The clauses of a sentence: between commas, brackets, dashes and the words that begin a clause. */
export function clausesIn(lower: string, sentence: Span, breaks: readonly string[]): readonly Span[] {
  const text = lower.slice(sentence.start, sentence.end);
  const signs = [...text.matchAll(CLAUSE_END)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
  const words = [...text.matchAll(wordPattern(breaks, 'g'))].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const shifted = [...signs, ...words]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }));
  return between(shifted, sentence);
}

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

function endsSentence(lower: string, dot: number, shortForms: readonly string[]): boolean {
  const before = lower.slice(Math.max(0, dot - LONGEST_SHORT_FORM), dot);
  if (DATE.test(before)) return !/^\. \p{L}/u.test(lower.slice(dot, dot + 3));
  if (DAY.test(before)) return !GOES_ON_FROM_DAY.test(lower.slice(dot, dot + LONGEST_SHORT_FORM));
  if (/\d\.? \p{L}{3,4}$/u.test(before) && /^\. \p{L}/u.test(lower.slice(dot, dot + 3))) return true;
  return !shortForms.some((form) =>
    form.startsWith('-')
      ? before.endsWith(form.slice(1))
      : before.endsWith(form) && !/[\p{L}\p{N}]/u.test(before.at(-form.length - 1) ?? ' '),
  );
}

function between(ends: readonly Span[], { start, end }: Span): readonly Span[] {
  const starts = [start, ...ends.map((sign) => sign.end)];
  const stops = [...ends.map((sign) => sign.start), end];
  return starts
    .map((from, index) => ({ start: from, end: stops[index] ?? end }))
    .filter((span) => span.end > span.start);
}
