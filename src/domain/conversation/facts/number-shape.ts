import { endAt } from './word-pattern';

/**
 * How sure it is that a number comes. `named`: right behind its name. `near`: in the same sentence, so that it must look like one.
 * `grouped`: a parcel's, which is often written in groups.
 */
export type Expectation = 'named' | 'near' | 'grouped';

/** Letters and digits with single hyphens, slashes or dots between. */
const NUMBER = /(?:# ?)?[\p{L}\p{N}]{1,40}(?:[-_/.][\p{L}\p{N}]{1,40}){0,6}(?![\p{L}\p{N}])/uy;
const SPACED_PREFIX = /(?:# ?)?\p{Lu}{1,4} (?=\d{3,20}(?!\p{L}))/uy;
const LETTERS = /\p{Lu}{5,8}(?![\p{L}\p{N}])/uy;
/** Further signs of a number that is written in groups. */
const GROUP = / \d{3,8}(?![\p{L}\p{N}]|[.,]\d| ?(?:€|eur|uhr))/uy;
const PARCEL_GROUP = / (?:\d{1,8}|\p{Lu}{1,2}\d{1,8}|\d{1,8}\p{Lu}{1,2})(?![\p{L}\p{N}])/uy;
const SHORT = /^(?:\d{2,4}|\p{Lu}{1,4}(?: ?\d{0,4}))$/u;
const PARCEL_SHORT = /^[\p{Lu}\d]{1,8}$/u;
const FEWEST_DIGITS = 3;
/** In what may be the first group of a number only: "30 118 772". */
const FEWEST_BY: Readonly<Record<Expectation, number>> = { named: 2, near: FEWEST_DIGITS, grouped: 2 };

/** Three groups and more, as numbers are dictated: "44 71 882 19". */
const DICTATED = /\d{2,4}(?: \d{2,4}){2,5}(?![\p{L}\p{N}]|[.,:]\d| ?(?:€|%|eur|uhr))/uy;
/** Not a day with its year: "30 09 2024". */
const SPACED_DATE = /^[0-3]?\d [01]?\d (?:19|20)?\d\d$/;

/** How far the number that begins at a place reaches, or `undefined` when none begins there. The place may be a `#`. */
export function endOfNumberAt(text: string, at: number, expected: Expectation): number | undefined {
  const dictated = expected === 'named' ? endOfDictatedAt(text, at) : undefined;
  return dictated ?? endOfWrittenAt(text, at, expected);
}

function endOfDictatedAt(text: string, at: number): number | undefined {
  const end = endAt(DICTATED, text, at);
  return end === undefined || SPACED_DATE.test(text.slice(at, end)) ? undefined : end;
}

function endOfWrittenAt(text: string, at: number, expected: Expectation): number | undefined {
  const end = endAt(NUMBER, text, endAt(SPACED_PREFIX, text, at) ?? at);
  if (end !== undefined && (expected === 'grouped' || looksLikeNumber(text.slice(at, end), expected))) {
    const reached = withGroups(text, at, end, expected);
    if (digitsIn(text.slice(at, reached)) >= FEWEST_DIGITS || isBookingCode(text.slice(at, reached))) return reached;
  }
  return expected === 'near' ? undefined : endAt(LETTERS, text, at);
}

/** Where the number itself begins: behind the `#`. */
export const startOfNumber = (text: string, at: number): number => endAt(/(?:# ?)?/y, text, at) ?? at;

function looksLikeNumber(number: string, expected: Expectation): boolean {
  if (expected === 'named' && isBookingCode(number)) return true;
  const isNone = digitsIn(number) < FEWEST_BY[expected] || isDate(number) || isPrice(number);
  return !isNone && (expected === 'named' || number.startsWith('#') || isSureNumber(number));
}

/** Three digits alone, or a year, may be anything. */
const isSureNumber = (number: string): boolean =>
  /\p{Lu}/u.test(number) || (digitsIn(number) > FEWEST_DIGITS && !/^(?:19|20)\d\d$/.test(number));

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Airlines and hotels mix a few capitals and digits: "XK7L2P". */
const isBookingCode = (number: string): boolean => /^(?=\D{0,7}\d)(?=\d{0,7}[A-Z])[A-Z\d]{5,8}$/.test(number);

const isPrice = (number: string): boolean => /^\d{1,7}\.\d\d$/.test(number);

const isDate = (number: string): boolean =>
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d?-\d\d?|\d{1,2}[./]\d{1,2})$/.test(number);

/** Only a number that begins with a short group goes on behind a space: "4821 3377", but not "48213 500 pieces". */
function withGroups(text: string, at: number, end: number, expected: Expectation): number {
  const [short, group] = expected === 'grouped' ? [PARCEL_SHORT, PARCEL_GROUP] : [SHORT, GROUP];
  if (!short.test(text.slice(startOfNumber(text, at), end))) return end;
  let reached = end;
  for (let next = endAt(group, text, reached); next !== undefined; next = endAt(group, text, reached)) reached = next;
  return reached;
}
