import type { Span } from '../conversation';

/** A word of a text, ready to be compared. */
export interface Word extends Span {
  /** In lower case, with a straight apostrophe. Of a contraction each part is a word: `don't` is `do` and `not`. */
  readonly lower: string;
  /** Whether a comma, a colon, a dash or the like stands right before it. */
  readonly isAfterComma: boolean;
  readonly isQuoted: boolean;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** What closes it, such as `?` or `!!`; empty for the end of a line. */
  readonly mark: string;
}

/** How a language writes words together and shortens them. All in lower case. */
export interface WritingWords {
  /** Endings behind an apostrophe, with the word they stand for: `'m` is `am`. */
  readonly contractions: Readonly<Record<string, string>>;
  /** Words written as one that are read as two: `cannot` is `can not`. */
  readonly joined: Readonly<Record<string, readonly [string, string]>>;
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

const PIECE = /([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+|[.,:]\p{N}+)*)|([.!?…]+)|(\n\s*)|(["“”„«»])|[,;:–—()-]/gu;
/** `Hallo Anna,` on a line of its own is not the beginning of what follows, even if that goes on in lower case. */
const LONGEST_SALUTATION = 6;

/** A screen of 15" opens no quotation. */
function isInches(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '');
}

interface Reading {
  readonly sentences: Sentence[];
  readonly stops: Stop[];
  words: Word[];
  isAfterComma: boolean;
  isQuoted: boolean;
}

/** Where reading went on behind a sentence, and whether within a quotation. */
interface Stop {
  readonly at: number;
  readonly isQuoted: boolean;
}

/** A text's sentences, and all that is needed to read on from any of them. */
export interface SentencesRead {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly stops: readonly Stop[];
}

const NOTHING_READ: SentencesRead = { text: '', sentences: [], stops: [] };
/** So many signs behind a sentence have a say in whether it ends there. */
const LOOK_AHEAD = 3;

/** The sentences of `text` in order. A line that goes on in lower case goes on in the sentence. */
export const sentencesOf = (text: string, writing: WritingWords): readonly Sentence[] =>
  readSentences(text, writing).sentences;

/**
 * The same for a text that may begin as one that was read `before` did, as it does while somebody types at its end: the sentences that
 * have not changed are the very same objects.
 */
export function readSentences(text: string, writing: WritingWords, before = NOTHING_READ): SentencesRead {
  const alike = sameLength(text, before.text);
  const kept = before.stops.findLastIndex(({ at }) => at + LOOK_AHEAD <= alike) + 1;
  const { at: from, isQuoted } = before.stops[kept - 1] ?? { at: 0, isQuoted: false };
  const [sentences, stops] = [before.sentences.slice(0, kept), before.stops.slice(0, kept)];
  const reading: Reading = { sentences, stops, words: [], isAfterComma: false, isQuoted };
  const pieces = new RegExp(PIECE);
  pieces.lastIndex = from;
  for (const piece of text.matchAll(pieces)) readPiece(reading, piece, text, writing);
  close(reading, '', text.length);
  return { text, sentences, stops };
}

function readPiece(reading: Reading, piece: RegExpExecArray, text: string, writing: WritingWords): void {
  const { 0: all, 1: word, 2: mark, 3: line, 4: quote, index: start } = piece;
  const end = start + all.length;
  if (word !== undefined) readWord(reading, { word, start, end }, writing);
  else if (mark !== undefined) {
    if (isEnd(text, end, reading.words.at(-1), writing)) close(reading, mark, end);
  } else if (line !== undefined) readLine(reading, { line, end }, text.slice(end, end + 2));
  else if (quote !== undefined) reading.isQuoted = !reading.isQuoted && !isInches(text, start);
  else reading.isAfterComma = true;
}

function sameLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function close(reading: Reading, mark: string, at: number): void {
  if (reading.words.length > 0) {
    reading.sentences.push({ words: reading.words, mark });
    reading.stops.push({ at, isQuoted: reading.isQuoted });
  }
  reading.words = [];
  reading.isAfterComma = false;
}

function readWord(reading: Reading, at: Span & { readonly word: string }, writing: WritingWords): void {
  const { isAfterComma, isQuoted } = reading;
  for (const lower of wordsIn(at.word, writing)) {
    reading.words.push({ lower, start: at.start, end: at.end, isAfterComma, isQuoted });
  }
  reading.isAfterComma = false;
}

function readLine(
  reading: Reading,
  { line, end }: { readonly line: string; readonly end: number },
  next: string,
): void {
  const isBlank = line.indexOf('\n') !== line.lastIndexOf('\n');
  const isSalutation = reading.isAfterComma && reading.words.length < LONGEST_SALUTATION;
  reading.isQuoted &&= !isBlank;
  if (isBlank || isSalutation || !/^\p{Ll}/u.test(next)) close(reading, '', end);
}

function wordsIn(word: string, { contractions, joined }: WritingWords): readonly string[] {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return joined[lower] ?? contracted(lower, contractions) ?? [lower];
}

function contracted(lower: string, contractions: WritingWords['contractions']): readonly [string, string] | undefined {
  if (!lower.includes("'")) return undefined;
  const at = lower.endsWith("n't") ? lower.length - "n't".length : lower.indexOf("'");
  const ending = at > 0 ? contractions[lower.slice(at)] : undefined;
  return ending === undefined ? undefined : [lower.slice(0, at), ending];
}

function isEnd(text: string, next: number, last: Word | undefined, { abbreviations }: WritingWords): boolean {
  const after = text.slice(next, next + 3);
  if (text[next - 1] !== '.') return true;
  if (last === undefined || !/^(?:["“”„«»)]|\s|$)/u.test(after)) return false;
  if (last.lower === 'no') return !/^\s\d/.test(after);
  return !abbreviations.has(last.lower) && !(isOrdinalOrInitial(last.lower) && /^ \p{L}/u.test(after));
}

/** `3. Mai`, `z. B. so`. */
function isOrdinalOrInitial(lower: string): boolean {
  return /^(?:\d{1,2}|[b-hj-z])$/.test(lower);
}
