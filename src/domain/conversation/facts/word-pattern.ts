import type { Span } from '../conversation';

/** The lower-case letters of the languages in Latin script: expressions that name them run several times as fast as with `\\p{L}`. */
const LETTERS = 'a-z\\u00aa-\\u024f';
const BEFORE = `(?<![${LETTERS}\\d])`;
const BEHIND = `(?![${LETTERS}\\d])`;
const patterns = new WeakMap<readonly string[], Map<string, RegExp>>();

/**
 * One expression for a list of words, each the source of a regular expression in lower case, as whole words. A `%` in the frame
 * stands for the list. It is made once for each list and frame.
 * @param flags `g` to find all, `y` to look at one place.
 */
export function wordPattern(words: readonly string[], flags: 'g' | 'y', frame = '%'): RegExp {
  const made = patterns.get(words) ?? new Map<string, RegExp>();
  patterns.set(words, made);
  const key = flags + frame;
  const known = made.get(key);
  if (known) return known;
  const any = words.length > 0 ? `(?:${words.join('|')})` : '(?!)';
  const pattern = ready(new RegExp(`${BEFORE}${latin(frame.replace('%', () => any))}${BEHIND}`, flags));
  made.set(key, pattern);
  return pattern;
}

/** V8 takes no text for long that is shorter. */
const LONG_TEXT = ' '.repeat(1000);

/**
 * V8 compiles an expression for its interpreter first, which takes several times as long as for the machine, and for the machine when
 * it is used again; for a long text at once for the machine alone.
 */
function ready(pattern: RegExp): RegExp {
  pattern.test(LONG_TEXT);
  pattern.lastIndex = 0;
  return pattern;
}

const latin = (source: string): string =>
  source.replace(/\[[^\]]*\]|\\p\{L\}/g, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`,
  );

/** All stretches of a text that a global expression finds, in its order. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const { 0: words, index } = found;
    spans.push({ start: index, end: index + words.length });
    if (words === '') pattern.lastIndex++;
  }
  return spans;
}

/** Further to the left nothing belongs to what is found. */
const LONGEST_BEFORE = 50;

/** Where that begins which an expression, one that ends with `$`, finds right before a place; `undefined` when it finds nothing. */
export function startBefore(lower: string, at: number, pattern: RegExp): number | undefined {
  const before = lower.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const start = before.search(pattern);
  return start < 0 ? undefined : at - before.length + start;
}

/** Whether one of the words stands in the text, which is in lower case. */
export const hasWord = (lower: string, words: readonly string[]): boolean => lower.search(wordPattern(words, 'g')) >= 0;

/** How far one of the words reaches that begins at a place, or `undefined` when none does. */
export function endOfWordAt(lower: string, words: readonly string[], at: number): number | undefined {
  return endAt(wordPattern(words, 'y'), lower, at);
}

/** How far a sticky expression reaches from a place, or `undefined` when it does not match there. */
export function endAt(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
