import { lettersOf } from './letters';

/** The width of a text on one line. */
export type Width = (text: string) => number;

/** What stays together, and what parts it from the piece before. */
interface Piece {
  readonly text: string;
  readonly gap: '' | ' ';
}

/** How words longer than a line are treated. */
export type LongWords = 'break' | 'refuse';

/** Words parted by spaces may also end after a hyphen or slash, and scripts that write no spaces after any letter. */
const PIECE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][ー、。，！？…」』）]*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[^-/–])*[-/–]*/gu;
const FEWEST_LETTERS = 3;

/**
 * The text in lines no wider than `most`. Its own line ends stay; `undefined` when something does not fit: one letter alone, or a whole
 * word that may not be broken.
 */
export function linesOf(text: string, most: number, width: Width, longWords: LongWords): readonly string[] | undefined {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const filled = filledLines(paragraph, most, width, longWords);
    if (filled === undefined) return undefined;
    lines.push(...filled);
  }
  return lines;
}

function filledLines(text: string, most: number, width: Width, longWords: LongWords): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, gap } of piecesOf(text)) {
    const longer = line === '' ? piece : line + gap + piece;
    if (width(longer) <= most) {
      line = longer;
      continue;
    }
    const parts = partsOf(piece, most, width, longWords);
    if (parts === undefined) return undefined;
    lines.push(...(line === '' ? [] : [line]), ...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) =>
      (word.match(PIECE) ?? []).filter(Boolean).map((piece, at): Piece => ({ text: piece, gap: at === 0 ? ' ' : '' })),
    );

function partsOf(piece: string, most: number, width: Width, longWords: LongWords): readonly string[] | undefined {
  if (width(piece) <= most) return [piece];
  return longWords === 'break' ? brokenWord(piece, most, width) : undefined;
}

/** Broken between letters, with a hyphen where a reader expects one. */
function brokenWord(word: string, most: number, width: Width): readonly string[] | undefined {
  const lines: string[] = [];
  let rest = lettersOf(word);
  while (width(rest.join('')) > most) {
    const taken = lettersThatFit(rest, most, width);
    if (taken === 0) return undefined;
    lines.push(withHyphen(rest, taken));
    rest = rest.slice(taken);
  }
  return [...lines, rest.join('')];
}

/** As many as fit with their hyphen, and a few less where else a letter or two would be left over. */
function lettersThatFit(letters: readonly string[], most: number, width: Width): number {
  let count = 0;
  while (count < letters.length && width(withHyphen(letters, count + 1)) <= most) count++;
  const left = letters.length - count;
  const wanted = count - (FEWEST_LETTERS - left);
  return left < FEWEST_LETTERS && wanted >= FEWEST_LETTERS ? wanted : count;
}

function withHyphen(letters: readonly string[], count: number): string {
  const isInsideWord = [letters[count - 1], letters[count]].every((letter) => /^\p{sc=Latin}/u.test(letter ?? ''));
  return letters.slice(0, count).join('') + (isInsideWord ? '-' : '');
}
