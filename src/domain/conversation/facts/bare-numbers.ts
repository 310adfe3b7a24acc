import type { Span } from '../conversation';
import type { Candidate } from './candidate';
import type { FactWords, NumberWords } from './fact-words';
import { follows } from './dates';
import type { PlainText } from './plain-text';
import { BRANDS } from './product-names';
import { endAt, endOfWordAt, hasWord, spansOf, startBefore, wordPattern } from './word-pattern';

/** Numbers whose shape alone says what they are: the letters they begin with, a carrier's format, a number sign. */
const SHAPES: readonly (readonly [Candidate['kind'], RegExp])[] = [
  // UPS, the postal union's S10, Amazon's and DHL's own.
  [
    'tracking',
    /(?<![\p{L}\p{N}])(?:1Z[\dA-Z]{16}|1Z(?: [\dA-Z]{2,4}){5,6}|[A-Z]{2} ?\d{9} ?[A-Z]{2}|TBA\d{12}|JJ?D\d{7,20}|[A-Z]{2} ?\d{4} ?\d{4} ?\d[A-Z]{2}|00340\d{15})(?![\p{L}\p{N}])/giu,
  ],
  ['order', /(?<![\p{L}\p{N}-])\d{3}-\d{7}-\d{7}(?![\p{L}\p{N}-])/gu],
  ['order', /(?<=(?<![\p{L}\p{N}&])# ?)\d{4,12}(?:-\d{1,6})?(?![\p{L}\p{N}-])/gu],
];
const PREFIXED = /(?<![\p{L}\p{N}-])(\p{Lu}{1,6})[-_]?\d{1,10}(?:[-_/][\p{Lu}\d]{1,10}){0,3}(?![\p{L}\p{N}-])/gu;
/** "2201-SB", or a number in groups that is all that a sentence says: "31-8820.", unless it has the form of a phone's or of years. */
const SUFFIXED =
  /(?<![\p{L}\p{N}.,/-])\d{3,8}-\p{Lu}{1,4}(?![\p{L}\p{N}-])|(?<=[.!?;]\s|\n|^)(?!0|(?:19|20)\d\d-|\d{3}-\d{4}(?!\d))\d{2,4}-\d{3,6}(?=[.!?;]|\n|$)/gu;
/** "Season A-2026", "WPA2-2018" */
const NAME_AND_YEAR = /^\p{Lu}{1,6}\d?-(?:19|20)\d\d$/u;
const FEWEST_DIGITS = 4;
/** No model has so many. */
const FEWEST_OF_ORDER = 5;
/** How far before it a word for phones says that a number is one. */
const REACH = 30;
/** Groups of digits, or six digits and more, which nothing but a word such as "about" or "for" stands before. */
const PLAIN =
  /(?:(?!0)\p{Lu}{0,2}\d{1,5}(?:-\d{2,7}){1,3}(?:-\p{Lu})?|\d{3,7}-\p{Lu}|(?!0)\d{6,10})(?![\p{L}\p{N}]|[.,/:-]\d| ?(?:%|km|kg|x ))/uy;

/** "Re: 771-2290" */
const SIGNS = /\.?: |[ :]/uy;

/** Numbers that nothing names. */
export function bareNumbers(plain: PlainText, words: FactWords): readonly Candidate[] {
  const { text } = plain;
  const shaped = SHAPES.flatMap(([kind, shape]) => spansOf(text, shape).map((span) => ({ kind, ...span })));
  const prefixed = [...text.matchAll(PREFIXED)].flatMap(({ 0: number, 1: prefix = '', index }) => {
    const kind = isOfAnother(plain, { start: index, end: index + number.length }, words)
      ? undefined
      : kindOf(number, prefix, words);
    return kind === undefined ? [] : [{ kind, start: index, end: index + number.length }];
  });
  const suffixed = spansOf(text, SUFFIXED)
    .filter((span) => digitsIn(text.slice(span.start, span.end)) >= FEWEST_DIGITS && !isOfAnother(plain, span, words))
    .map((span) => ({ kind: 'order' as const, ...span }));
  return [...shaped, ...prefixed, ...suffixed, ...plainNumbers(plain, words)];
}

/** "a red lid is missing from 66-0192" */
function plainNumbers({ text, lower }: PlainText, { bareAfter, counted, places }: FactWords): readonly Candidate[] {
  return [...lower.matchAll(wordPattern(bareAfter, 'g'))].flatMap(({ 0: { length }, index }) => {
    const start = endAt(SIGNS, text, index + length) ?? index + length + 1;
    const end = endAt(PLAIN, text, start);
    const digits = end === undefined ? 0 : digitsIn(text.slice(start, end));
    const isNone =
      end === undefined ||
      digits < FEWEST_DIGITS ||
      isTimeOrPhone(text.slice(start, end)) ||
      endOfWordAt(lower, counted, end + 1) !== undefined ||
      hasWord(lower.slice(Math.max(0, index - REACH), index + length), places.phoneCues);
    return isNone ? [] : [{ kind: 'order', start, end }];
  });
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

const isTimeOrPhone = (number: string): boolean =>
  /^(?:\d{1,2}-\d{1,2}-\d{2,4}|(?:19|20)\d\d-\d\d?(?:-\d\d?)?|\d{1,2}-\d{1,2}|(?:19|20)\d\d-(?:19|20)\d\d|[0-2]\d[0-5]\d-[0-2]\d[0-5]\d|\d{3}-\d{3}-\d{4})$/.test(
    number,
  );

/**
 * Models and errors are numbered like orders: "Epson ET-2850", "Epson EcoTank ET-2850"; "the lamp EX-57640" and "the lamp (EX-5764)" are
 * none.
 */
function isOfAnother({ text, lower }: PlainText, { start, end }: Span, { errors, products }: FactWords): boolean {
  const isNamed = [BRANDS, errors.codeAfter, products.labels].some((words) =>
    follows(lower, { start, end: start }, words),
  );
  const isShort = digitsIn(lower.slice(start, end)) < FEWEST_OF_ORDER;
  const isThings = isShort && startBefore(lower, start, wordPattern(products.nouns, 'g', '% $')) !== undefined;
  return isNamed || isThings || isOfBrand({ text, lower }, start);
}

function isOfBrand({ text, lower }: PlainText, start: number): boolean {
  const named = startBefore(lower, start, wordPattern(BRANDS, 'g', '% [\\p{L}-]{2,15} $'));
  return named !== undefined && / \p{Lu}[\p{L}-]{1,14} $/u.test(text.slice(named, start));
}

function kindOf(number: string, prefix: string, words: FactWords): Candidate['kind'] | undefined {
  const known = words.numbers.find(({ prefixes }) => prefixes.includes(prefix));
  const digits = digitsIn(number);
  if (known) return digits >= FEWEST_DIGITS ? factKind(known) : undefined;
  const isNumber = number.includes('-') && !NAME_AND_YEAR.test(number) && digits >= FEWEST_DIGITS;
  return isNumber ? 'order' : undefined;
}

const factKind = ({ kind }: NumberWords): Candidate['kind'] | undefined =>
  kind === 'secret' || kind === 'ours' ? undefined : kind;
