import type { Span } from '../conversation';
import { spansOf } from './word-pattern';

/** A text as the finders read it. Every place in it is the same place in the customer's text. */
export interface PlainText {
  /** With straight quotes, hyphens and spaces, and with what nobody may find blotted out. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
}

/** What stands where something was blotted out: neither a letter, a digit nor a space. */
const BLOT = '\u0001';

const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\t\r]/g, ' '],
  [/[\u2018\u2019\u201b\u00b4`]/g, "'"],
  // Not the German „: it only opens, so that quotes are paired right.
  [/[\u201c\u201d\u201f\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
];

/** Reads a text; its length stays the same in UTF-16 units. */
export function plainText(text: string): PlainText {
  let straight = text.replaceAll(BLOT, ' ');
  for (const [signs, sign] of STRAIGHT) straight = straight.replace(signs, sign);
  return { text: straight, lower: lowered(straight) };
}

/** The same text with these stretches blotted out; they are in order. */
export function blotted(plain: PlainText, spans: readonly Span[]): PlainText {
  if (spans.length === 0) return plain;
  return { text: blottedOut(plain.text, spans), lower: blottedOut(plain.lower, spans) };
}

/** The same text with all that a pattern finds blotted out. */
export function blottedAll(plain: PlainText, pattern: RegExp): PlainText {
  return blotted(plain, spansOf(plain.text, pattern));
}

/** Whether a stretch holds something that was blotted out. */
export const holdsBlot = ({ text }: PlainText, { start, end }: Span): boolean => text.slice(start, end).includes(BLOT);

function blottedOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), BLOT.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Lower case of the same length: the few letters that grow by it stay as they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
}
