import type { Span } from '../conversation';
import { accountLength, isCardNumber, isIban } from './checksums';
import type { FactWords } from './fact-words';
import { behindJoiners } from './joiners';
import { blotted, blottedAll, type PlainText } from './plain-text';
import { endAt, endOfWordAt, wordPattern } from './word-pattern';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}/giu;
const DIGIT_GROUPS = /\d{1,40}(?:[ .-]\d{1,40}){0,40}/g;
const ACCOUNT = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}[a-z0-9 ]{11,45}/giu;
const MOST_CARD_DIGITS = 19;
/**
 * Numbers of people whose form alone tells them: of social security in the United States, Britain, Switzerland and Germany, and of
 * taxes in Austria and Switzerland.
 */
const IDENTITY =
  /(?<![\p{L}\p{N}-])(?:\d{3}-\d\d-\d{4}|(?:qq|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]) ?\d\d ?\d\d ?\d\d ?[a-d]|756[. ]?\d{4}[. ]?\d{4}[. ]?\d\d|\d\d ?[0-3]\d[01]\d{3} ?[a-z] ?\d{3}|atu ?\d{8}|che-?\d{3}\.?\d{3}\.?\d{3})(?![\p{L}\p{N}]|-\d)/giu;

/** The text with links, payment-card numbers, bank accounts, numbers of people and what is called a password or a PIN blotted out. */
export function withoutSecrets(plain: PlainText, words: readonly FactWords[]): PlainText {
  const open = blottedAll(blottedAll(plain, LINK), IDENTITY);
  const accounts = [...open.text.matchAll(ACCOUNT)].flatMap(({ 0: run, index }) => accountsIn(run, index));
  const cards = [...open.text.matchAll(DIGIT_GROUPS)].flatMap(({ 0: run, index }) => cardsIn(run, index));
  return words.reduce(withoutPasswords, blotted(blotted(open, accounts), cards));
}

/** The next words may stand behind an account's number, so as many signs are read as its country's accounts have. */
function accountsIn(run: string, at: number): readonly Span[] {
  const end = endOfSigns(run, accountLength(run));
  return end > 0 && isIban(run.slice(0, end)) ? [{ start: at, end: at + end }] : [];
}

function endOfSigns(run: string, count: number): number {
  let signs = 0;
  for (let end = 0; end < run.length; end++) {
    if (signs === count) return end;
    if (run[end] !== ' ') signs++;
  }
  return signs === count ? run.length : 0;
}

/** An expiry date often stands behind a card's number, so every row of whole groups is tried. */
function cardsIn(run: string, at: number): readonly Span[] {
  const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index }));
  return groups.flatMap((first, place) => {
    let digits = '';
    const cards: Span[] = [];
    for (const group of groups.slice(place, place + MOST_CARD_DIGITS)) {
      digits += group.digits;
      if (isCardNumber(digits)) cards.push({ start: at + first.start, end: at + group.start + group.digits.length });
    }
    return cards.slice(-1);
  });
}

const JOIN = /[\s.:="'(]{0,4}/y;
/** Without the signs that end a sentence behind it. */
const SECRET = /[^\s]{0,63}[^\s.,;:!?)"']/y;
/** Further groups of a number, in lower case: "qq 12 34 56 c", "533 401 234", "l01x 00t47". */
const GROUPS = /(?: (?:[a-z]?\d[a-z\d]{0,11}|[a-z])(?![\p{L}\p{N}-])){1,6}/uy;
/** Not behind a short form: "no. 4471". */
const BREAK = /(?<=\p{L}{3}|\d)[.!?]\s|[,\n]/u;
/** Two letters before so many digits are the first group of a number; before fewer they are a word: "on 3 May". */
const FEWEST_BEHIND_LETTERS = 6;

/** Without what follows "my password is". */
function withoutPasswords(plain: PlainText, words: FactWords): PlainText {
  const { numbers, numberWords } = words;
  const cues = numbers
    .filter(({ kind }) => kind === 'secret')
    .map(({ alone }) => wordPattern(alone, 'g', `%(?:[ -]?(?:${numberWords.join('|')}))?`));
  const secrets = cues.flatMap((cue) =>
    [...plain.lower.matchAll(cue)].flatMap(({ 0: { length }, index }) =>
      secretBehind(plain.lower, index + length, words),
    ),
  );
  return blotted(
    plain,
    [...secrets].sort((one, other) => one.start - other.start),
  );
}

function secretBehind(lower: string, cueEnd: number, { joiners, numberWords, numbers }: FactWords): readonly Span[] {
  const at = endAt(JOIN, lower, cueEnd) ?? cueEnd;
  const joined = endOfWordAt(lower, joiners, at);
  const start = endAt(JOIN, lower, joined ?? at) ?? at;
  const end = endOfSecret(lower, start);
  const isJoined = joined !== undefined || /[:=]/.test(lower.slice(cueEnd, at));
  const isTold = isJoined ? !isOtherName(lower, { start, end }, numbers) : /\d/.test(lower.slice(start, end));
  const named = endOfWordAt(lower, numberWords, behindJoiners(lower, cueEnd, joiners)) ?? cueEnd;
  const further = numberBehind(lower, cueEnd, behindJoiners(lower, named, joiners));
  return [...(isTold ? [{ start, end }] : []), ...further];
}

/** Whether nothing but the name of another number stands there: "I paid by card for order 48213". */
const isOtherName = (lower: string, { start, end }: Span, numbers: FactWords['numbers']): boolean =>
  numbers.some(({ kind, alone }) => kind !== 'secret' && endOfWordAt(lower, alone, start) === end);

/** The number behind whatever small words: "my passport has the number 533401234". */
function numberBehind(lower: string, cueEnd: number, start: number): readonly Span[] {
  if (BREAK.test(lower.slice(Math.max(0, cueEnd - 3), start))) return [];
  const end = endOfSecret(lower, start);
  return /\d/.test(lower.slice(start, end)) ? [{ start, end }] : [];
}

function endOfSecret(lower: string, start: number): number {
  const end = endAt(SECRET, lower, start) ?? start;
  const last = endAt(GROUPS, lower, end) ?? end;
  const first = lower.slice(start, end);
  const digits = lower.slice(end, last).replace(/\D/g, '').length;
  return /\d/.test(first) || (/^[a-z]{1,2}$/.test(first) && digits >= FEWEST_BEHIND_LETTERS) ? last : end;
}
