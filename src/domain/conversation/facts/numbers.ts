import type { Span } from '../conversation';
import { withoutOverlaps, type Candidate } from './candidate';
import type { FactWords, NumberWords } from './fact-words';
import { behindJoiners } from './joiners';
import { endOfNumberAt, startOfNumber, type Expectation } from './number-shape';
import { endOfPhoneAt } from './phones';
import type { PlainText } from './plain-text';
import { endAt, endOfWordAt, hasWord, spansOf, wordPattern } from './word-pattern';

/** A number with what it is called; `what` may be one that is no fact. */
export interface NamedNumber extends Span {
  readonly what: NumberWords;
}

/** A place where a number is announced. */
interface Cue extends Span {
  readonly what: NumberWords;
  /** Whether a word for number is part of it. */
  readonly isNumber: boolean;
}

const REACH = 45;
/** What must not lie between a name and a number that is only near it. */
const ENDS_REACH = /[.!?;\n](?:\s|$)|\n/;
const NUMBER_BEGINS = /(?<![\p{L}\p{N}.,/:#+€$£-])(?:#|\p{Lu}{1,5}[-_]?\d|\d)/gu;
const LIST_SIGN = /[ ,/&]{1,4}/y;
const BEHIND_UNIT = / ?(?:€|\$|£|eur\b|%|x\b)| (?:euro|pounds?|dollars?)\b/y;

/** Numbers of orders, invoices, parcels and so on, by what they are called; those that are no facts, too. */
export function namedNumbers({ text, lower }: PlainText, words: FactWords): readonly NamedNumber[] {
  const cues = cuesIn(lower, words);
  const found: NamedNumber[] = [];
  cues.forEach((cue, index) => {
    if (found.some(({ start, end }) => start <= cue.start && cue.start < end)) return;
    const until = cues[index + 1]?.start ?? lower.length;
    const numbers = [...behind({ text, lower }, cue, until, words)];
    found.push(
      ...(numbers.length > 0 ? numbers : before({ text, lower }, cue, words)).map((span) => ({
        ...span,
        what: cue.what,
      })),
    );
  });
  return found;
}

/** The named numbers that are facts. */
export const factsOfNumbers = (numbers: readonly NamedNumber[]): readonly Candidate[] =>
  numbers.flatMap(({ start, end, what: { kind, of } }) =>
    kind === 'secret' || kind === 'ours' ? [] : [{ kind, start, end, ...(of === undefined ? {} : { of }) }],
  );

function cuesIn(lower: string, { numbers, numberWords }: FactWords): readonly Cue[] {
  const number = `[ -]?(?:${numberWords.join('|')})\\.?`;
  const cues = numbers.flatMap((what) => [
    ...cuesOf(lower, wordPattern(what.withNumber, 'g', `%(?:${number}){1,2}`), what, true),
    ...cuesOf(lower, wordPattern(what.alone, 'g', `%(?:${number}){0,2}`), what, false),
  ]);
  return withoutOverlaps(cues.sort((one, other) => one.start - other.start || other.end - one.end));
}

function cuesOf(lower: string, pattern: RegExp, what: NumberWords, isNumber: boolean): readonly Cue[] {
  return spansOf(lower, pattern).map((span) => ({ ...span, what, isNumber }));
}

/** The numbers behind a name: right behind it, or a little further on in its sentence; and those that follow with an "and". */
function* behind(plain: PlainText, cue: Cue, until: number, words: FactWords): Generator<Span> {
  const expected: Expectation = cue.what.kind === 'tracking' ? 'grouped' : 'named';
  const at = behindJoiners(plain.lower, cue.end, words.joiners);
  let span = numberAt(plain.text, at, expected) ?? near(plain, { start: at, end: until }, words);
  while (span) {
    yield span;
    const and = behindAnd(plain.lower, span.end, words.and);
    span = and === undefined ? undefined : numberAt(plain.text, and, 'near');
  }
}

/** Behind a comma or an "and", and what may stand between it and the next number. */
function behindAnd(lower: string, start: number, and: readonly string[]): number | undefined {
  const first = endAt(LIST_SIGN, lower, start);
  if (first === undefined) return undefined;
  const word = endOfWordAt(lower, and, first);
  if (word === undefined) return /[,/&]/.test(lower.slice(start, first)) ? first : undefined;
  return endAt(LIST_SIGN, lower, word) ?? word;
}

function numberAt(text: string, at: number, expected: Expectation): Span | undefined {
  const end = endOfNumberAt(text, at, expected);
  if (end === undefined || endAt(BEHIND_UNIT, text, end) !== undefined) return undefined;
  return { start: startOfNumber(text, at), end };
}

/** The first number in reach that is no phone's: "my order: call me on 07700 900143 about 48213". */
function near({ text, lower }: PlainText, { start: at, end: until }: Span, { places }: FactWords): Span | undefined {
  const reach = text.slice(at, Math.min(at + REACH, until));
  const stop = reach.search(ENDS_REACH);
  let from = at;
  for (const { index } of (stop < 0 ? reach : reach.slice(0, stop)).matchAll(NUMBER_BEGINS)) {
    const start = at + index;
    if (start < from) continue;
    const phone = endOfPhoneAt(text, start, hasWord(lower.slice(from, start), places.phoneCues));
    const span = phone === undefined ? numberAt(text, start, 'near') : undefined;
    if (span) return span;
    from = phone ?? from;
  }
  return undefined;
}

/** "48213 is my order number": what comes before, if nothing comes behind. */
function before({ text, lower }: PlainText, cue: Cue, { isMy }: FactWords): readonly Span[] {
  const from = Math.max(0, cue.start - REACH);
  const link = lower.slice(from, cue.start).search(wordPattern(isMy, 'g', '% ?$'));
  if (link < 0) return [];
  const end = endOfTrimmed(text, from + link);
  const begin = /[\p{L}\p{N}][\p{L}\p{N}./_-]{2,30}$/u.exec(text.slice(from, end));
  const span = begin && numberAt(text, from + begin.index, 'near');
  return span ? [span] : [];
}

const endOfTrimmed = (text: string, end: number): number =>
  end - (/[ ,("'=-]{1,4}$/.exec(text.slice(Math.max(0, end - 4), end))?.[0].length ?? 0);
