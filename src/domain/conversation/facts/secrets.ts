import type { Span } from '../conversation';
import { accountLength, isCardNumber, isIban } from './checksums';
import type { FactWords } from './fact-words';
import { blotted, blottedAll, type PlainText } from './plain-text';
import { endAt, endOfWordAt, wordPattern } from './word-pattern';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}/giu;
const DIGIT_GROUPS = /\d{1,40}(?:[ .-]\d{1,40}){0,40}/g;
const ACCOUNT = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}[a-z0-9 ]{11,45}/giu;
const MOST_CARD_DIGITS = 19;

/** The text with links, payment-card numbers, bank accounts and what is called a password or a PIN blotted out. */
export function withoutSecrets(plain: PlainText, words: readonly FactWords[]): PlainText {
  const open = blottedAll(plain, LINK);
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
/** Further groups of a number, in lower case: "qq 12 34 56 c", "533 401 234". */
const GROUPS = /(?: (?:\d{1,12}|[a-z]\d{0,4})(?![\p{L}\p{N}-])){1,6}/uy;
const FIRST_GROUP = /\d|^[a-z]{1,2}$/;

/** Without what follows "my password is". */
function withoutPasswords(plain: PlainText, { numbers, numberWords, joiners }: FactWords): PlainText {
  const cues = numbers
    .filter(({ kind }) => kind === 'secret')
    .map(({ alone }) => wordPattern(alone, 'g', `%(?:[ -]?(?:${numberWords.join('|')}))?`));
  const secrets = cues.flatMap((cue) =>
    [...plain.lower.matchAll(cue)].flatMap(({ 0: { length }, index }) =>
      secretBehind(plain.lower, index + length, joiners),
    ),
  );
  return blotted(
    plain,
    [...secrets].sort((one, other) => one.start - other.start),
  );
}

function secretBehind(lower: string, cueEnd: number, joiners: readonly string[]): readonly Span[] {
  const at = endAt(JOIN, lower, cueEnd) ?? cueEnd;
  const joined = endOfWordAt(lower, joiners, at);
  const start = endAt(JOIN, lower, joined ?? at) ?? at;
  const end = endOfSecret(lower, start);
  const isTold = joined !== undefined || /[:=]/.test(lower.slice(cueEnd, at)) || /\d/.test(lower.slice(start, end));
  return isTold ? [{ start, end }] : [];
}

function endOfSecret(lower: string, start: number): number {
  const end = endAt(SECRET, lower, start) ?? start;
  return (FIRST_GROUP.test(lower.slice(start, end)) ? endAt(GROUPS, lower, end) : undefined) ?? end;
}
