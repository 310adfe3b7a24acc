import type { Candidate } from './candidate';
import { lastSentence } from './clauses';
import type { PlaceWords } from './fact-words';
import type { PlainText } from './plain-text';
import { endAt, hasWord } from './word-pattern';

const NUMBER = /(?<![\p{L}\p{N}.,#€$£/-])(?:\+ ?|\(?)\d{1,18}\)?(?:[ /.-]{1,3}\(?\d{1,18}\)?){0,8}(?![\p{L}\p{N}])/gu;
const NUMBER_HERE = new RegExp(NUMBER.source, 'uy');
/** Numbers that cost callers nothing or extra belong to companies. */
const COMPANY =
  /^(?:0800|0808|0845|0844|0843|0870|0871|0180|0900|0137|1?8(?:00|88|77|66|55|44)\d{7}$|\+?49(?:800|180))/;
const OPEN = /^(?:\+|00)[1-9]\d{7,13}$|^0[1-9]\d{8,11}$/;
const GROUPED = /^0\d{2,5}[ /-]{1,3}\d{3,}|^\(\d{3,5}\) ?\d{3}|^\d{3}[-.]\d{3}[-.]\d{4}$/;
const REACH = 45;
const [FEWEST_DIGITS, MOST_DIGITS] = [6, 15];

/** The customer's phone numbers, by their shape, or near a word for phones. */
export function phonesIn({ text, lower }: PlainText, { phoneCues, notTheirs }: PlaceWords): readonly Candidate[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const before = lastSentence(lower.slice(Math.max(0, index - REACH), index));
    const behind = lower.slice(index + number.length, index + number.length + REACH / 2).split('\n', 1)[0] ?? '';
    const isCued = hasWord(before, phoneCues) || hasWord(behind, phoneCues);
    const value = trimmedNumber(number);
    const isTheirs = isPhone(value, isCued) && !hasWord(before, notTheirs);
    return isTheirs ? [{ kind: 'phone', start: index, end: index + value.length }] : [];
  });
}

function isPhone(number: string, isCued: boolean): boolean {
  const digits = number.replace(/[^\d+]/g, '');
  if (COMPANY.test(digits) || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS + 1) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{4}-\d\d-\d\d/.test(number)) return false;
  return isCued || OPEN.test(digits) || GROUPED.test(number);
}

/**
 * How far a phone's number in an open form reaches from a place. It may be any other number unless its digits stand in groups, or a
 * word for phones stands near (`isCued`).
 */
export function endOfPhoneAt(text: string, at: number, isCued: boolean): number | undefined {
  const end = endAt(NUMBER_HERE, text, at);
  const number = trimmedNumber(text.slice(at, end ?? at));
  const isPhones = OPEN.test(number.replace(/[^\d+]/g, '')) && (isCued || /[ ()]/.test(number));
  return isPhones ? at + number.length : undefined;
}

const trimmedNumber = (number: string): string => number.replace(/[ /.(-]{1,3}$/, '');
