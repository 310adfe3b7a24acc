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
  words: Word[];
  isAfterComma: boolean;
  isQuoted: boolean;
}

/** The sentences of `text` in order. A line that goes on in lower case goes on in the sentence. */
export function sentencesOf(text: string, writing: WritingWords): readonly Sentence[] {
  const reading: Reading = { sentences: [], words: [], isAfterComma: false, isQuoted: false };
  for (const { 0: piece, 1: word, 2: mark, 3: line, 4: quote, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (word !== undefined) readWord(reading, { word, start, end }, writing);
    else if (mark !== undefined) {
      if (isEnd(text, end, reading.words.at(-1), writing)) close(reading, mark);
    } else if (line !== undefined) readLine(reading, line, text.slice(end, end + 2));
    else if (quote !== undefined) reading.isQuoted = !reading.isQuoted && !isInches(text, start);
    else reading.isAfterComma = true;
  }
  close(reading, '');
  return reading.sentences;
}

function close(reading: Reading, mark: string): void {
  if (reading.words.length > 0) reading.sentences.push({ words: reading.words, mark });
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

function readLine(reading: Reading, line: string, next: string): void {
  const isBlank = line.indexOf('\n') !== line.lastIndexOf('\n');
  const isSalutation = reading.isAfterComma && reading.words.length < LONGEST_SALUTATION;
  reading.isQuoted &&= !isBlank;
  if (isBlank || isSalutation || !/^\p{Ll}/u.test(next)) close(reading, '');
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
