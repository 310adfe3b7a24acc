import type { Span } from '../conversation';
import type { PlainText } from './plain-text';
import type { ProductWords } from './product-words';
import { endOfWordAt, startBefore, wordPattern } from './word-pattern';

const AGED = / \d{1,3}$/;

/** Whether a name with a number is somebody's with their age: "Emma 7", "my son Max 12". */
export function isPerson({ lower }: PlainText, { start, end }: Span, { mine, people }: ProductWords): boolean {
  if (!AGED.test(lower.slice(start, end))) return false;
  const isBehind = startBefore(lower, start, wordPattern(people, 'g', '%[ :,.]{0,2}$')) !== undefined;
  const owned = endOfWordAt(lower, mine, start);
  return isBehind || endOfWordAt(lower, people, owned === undefined ? start : owned + 1) !== undefined;
}
