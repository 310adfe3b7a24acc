import type { Candidate } from './candidate';
import { lastSentence } from './clauses';
import type { FactWords } from './fact-words';
import { behindJoiners } from './joiners';
import type { PlainText } from './plain-text';
import { endAt, hasWord, spansOf, wordPattern } from './word-pattern';

/** Codes that nothing but an error has. */
const TELLING =
  /(?<![\p{L}\p{N}])(?:0x[\da-fA-F]{2,16}|[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,6}|HTTP \d{3}|[A-Z][a-z]{1,20}[A-Za-z]{0,30}Exception)(?![\p{L}\p{N}])/gu;
const QUOTE = /"[^"\u201e\n]{3,140}"|(?<![\p{L}\p{N}])'[^'\n]{3,140}'(?![\p{L}\p{N}])|\u201e[^"\u201e\n]{3,140}["']/gu;
const CODE =
  /(?:\p{Lu}{1,5}[-_ .]?)?\d{1,8}(?:[-_.:]?[\p{Lu}\d]{1,8}){0,3}(?![\p{L}\p{N}])|[a-z]{1,2}-?\d{1,4}(?![\p{L}\p{N}])/uy;
const SHORT_CODE =
  /\p{Lu}{1,2}[-:]?\d{1,4}(?![\p{L}\p{N}])|\p{Lu}{3,6}-\d{2,5}(?![\p{L}\p{N}-])|\p{Lu}{2}-\d{2,4}(?![\p{L}\p{N}-])|\p{Lu}{2,6}-\d{2,6}-\d{1,4}(?![\p{L}\p{N}-])|\p{Lu}{3,5}\d{3,6}(?![\p{L}\p{N}-])|(?:[ef]-?\d|[g-iptu]-?\d\d|[ef]-?\d\d)\d?(?![\p{L}\p{N}])/uy;
const MESSAGE = /[\p{Lu}\d][^.!?;,\n"()]{5,80}/uy;
/** In small letters, behind a colon or with a word that only messages have. */
const SMALL_MESSAGE = /\p{Ll}[^.!?;,\n"()]{5,60}/uy;
/** "preparing": how far an order or a job has come. */
const STATE = /^\p{Ll}+[.…]*$/u;
const REACH = 70;
const NEAR = 30;

/** Error codes and messages, as they were shown to the customer. */
export function errorsIn(plain: PlainText, words: FactWords): readonly Candidate[] {
  return [...quotedMessages(plain, words), ...codes(plain, words), ...unquotedMessages(plain, words)];
}

function codes({ text, lower }: PlainText, words: FactWords): readonly Candidate[] {
  const { errors, joiners } = words;
  const telling = spansOf(text, TELLING).map(({ start, end }) => error(start, end));
  const named = [...ends(lower, errors.codeAfter)].flatMap((at) =>
    codeAt(CODE, text, behindJoiners(lower, at, joiners)),
  );
  const shown = [...ends(lower, errors.shows)].flatMap((at) => [
    ...codeAt(SHORT_CODE, text, behindJoiners(lower, at, joiners)).filter(
      ({ start }) => !isNumberAt(text, start, words),
    ),
    ...codeNear(text, at),
  ]);
  const before = [...lower.matchAll(wordPattern(errors.codeBefore, 'g', '\\d{3,5}(?=(?:er)?[ -]%)'))];
  return [...telling, ...named, ...shown, ...before.map(({ 0: { length }, index }) => error(index, index + length))];
}

function codeAt(shape: RegExp, text: string, at: number): readonly Candidate[] {
  const end = endAt(shape, text, at);
  return end === undefined ? [] : [error(at, end)];
}

/** "RE-4821": a number of an order or a bill, which comes or is shown, too. */
function isNumberAt(text: string, at: number, { numbers }: FactWords): boolean {
  const prefix = /^\p{Lu}{2,6}(?=-?\d)/u.exec(text.slice(at, at + 8))?.[0];
  return prefix !== undefined && numbers.some(({ kind, prefixes }) => kind !== 'ours' && prefixes.includes(prefix));
}

/** "shows in the middle of the programme E18" */
function codeNear(text: string, at: number): readonly Candidate[] {
  const reach = text.slice(at, at + NEAR + 8).split(/[.!?\n]/, 1)[0] ?? '';
  const code = /(?<![\p{L}\p{N}])[EFH]-?\d{2,3}(?![\p{L}\p{N}])/u.exec(reach);
  return code ? [error(at + code.index, at + code.index + code[0].length)] : [];
}

function quotedMessages({ text, lower }: PlainText, { errors }: FactWords): readonly Candidate[] {
  return [...text.matchAll(QUOTE)].flatMap(({ 0: quote, index }) => {
    const message = quote.slice(1, -1);
    const before = lastSentence(lower.slice(Math.max(0, index - REACH), index));
    const behind = firstSentence(lower.slice(index + quote.length, index + quote.length + NEAR));
    const isTold = hasWord(before, errors.says) || hasWord(behind, errors.saysBehind);
    const isShown = (isTold && !STATE.test(message)) || hasWord(message.toLowerCase(), errors.typical);
    const isOther = hasWord(before, errors.people) || hasWord(message.toLowerCase(), errors.states);
    return isShown && !isOther ? [error(index + 1, index + 1 + message.length)] : [];
  });
}

/** A message without quotes begins with a capital and reaches to the end of its clause. */
function unquotedMessages({ text, lower }: PlainText, { errors, clauseBreaks }: FactWords): readonly Candidate[] {
  return [...ends(lower, errors.label)].flatMap((at) => {
    const start = endAt(/[: -]{0,3}/y, lower, at) ?? at;
    const end = endAt(MESSAGE, text, start) ?? endOfSmall({ text, lower }, start, errors.typical);
    if (end === undefined) return [];
    const breaks = lower.slice(start, end).search(wordPattern(clauseBreaks, 'g'));
    const message = text.slice(start, breaks > 0 ? start + breaks : end).trimEnd();
    return message.includes(' ') ? [error(start, start + message.length)] : [];
  });
}

function endOfSmall({ text, lower }: PlainText, start: number, typical: readonly string[]): number | undefined {
  const end = endAt(SMALL_MESSAGE, text, start);
  if (end === undefined) return undefined;
  return /: ?$/.test(text.slice(start - 2, start)) || hasWord(lower.slice(start, end), typical) ? end : undefined;
}

function* ends(lower: string, words: readonly string[]): Generator<number> {
  for (const { 0: word, index } of lower.matchAll(wordPattern(words, 'g'))) yield index + word.length;
}

const error = (start: number, end: number): Candidate => ({ kind: 'error', start, end });
const firstSentence = (text: string): string => text.split(/[.!?\n]/, 1)[0] ?? '';
