import { directionOf, type TextDirection } from './text-direction';
import { linesOf, type LongWords, type Width } from './words-in-lines';

/** A part of a picture, in its units, from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The width of a text on one line, at a font size. */
export type Measure = (text: string, size: number) => number;

interface Line {
  readonly text: string;
  /** Where its letters stand. */
  readonly baseline: number;
}

/** Words placed in their box. */
export interface TextLayout {
  readonly size: number;
  readonly direction: TextDirection;
  readonly lines: readonly Line[];
}

/** Font sizes: as large as it goes, yet rather smaller than breaking a word while it is easily read, and never below the least. */
export interface Sizes {
  readonly largest: number;
  readonly easy: number;
  readonly least: number;
}

/** Of the font size: from one line to the next, and from the top of a line to where its letters stand. The rest is for descents. */
const LINE_HEIGHT = 1.38;
const ASCENT = 1.04;
const STEP = 2;

/**
 * The text at the largest size at which it fits its box, in the middle of its height. `undefined` when it does not fit even at the
 * least size.
 */
export function layOut(text: string, box: Box, measure: Measure, sizes: Sizes): TextLayout | undefined {
  return (
    largestThatFits({ text, box, measure }, sizes.largest, sizes.easy, 'refuse') ??
    largestThatFits({ text, box, measure }, sizes.largest, sizes.least, 'break')
  );
}

interface Placed {
  readonly text: string;
  readonly box: Box;
  readonly measure: Measure;
}

function largestThatFits(placed: Placed, from: number, to: number, longWords: LongWords): TextLayout | undefined {
  const { text, box, measure } = placed;
  for (let size = from; size >= to; size -= STEP) {
    const width = (part: string) => measure(part, size);
    const lines = linesOf(text, box.width, width, longWords);
    const height = (lines?.length ?? Infinity) * size * LINE_HEIGHT;
    if (lines && height <= box.height) {
      return placedLines(evenLines(text, lines, box.width, width), size, box.y + (box.height - height) / 2);
    }
  }
  return undefined;
}

/** The same number of lines with their lengths more alike, so that none ends with a word alone; broken words are left as they are. */
function evenLines(text: string, lines: readonly string[], most: number, width: Width): readonly string[] {
  let even = lines;
  for (let [low, high] = [0, most]; high - low > most / 50;) {
    const middle = (low + high) / 2;
    const narrower = linesOf(text, middle, width, 'refuse');
    if (narrower?.length === lines.length) [even, high] = [narrower, middle];
    else low = middle;
  }
  return even;
}

function placedLines(lines: readonly string[], size: number, top: number): TextLayout {
  return {
    size,
    direction: directionOf(lines.join('\n')),
    lines: lines.map((text, at) => ({ text, baseline: top + size * (ASCENT + at * LINE_HEIGHT) })),
  };
}
