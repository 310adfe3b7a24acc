import type { Candidate } from './candidate';
import { trimmed } from './clauses';
import type { PlaceWords } from './fact-words';
import type { PlainText } from './plain-text';
import { endAt, endOfWordAt, hasWord, wordPattern } from './word-pattern';

const MOST_PARTS = 4;
const BETWEEN = /[ ]{0,2}(?:,[ \n]{0,2}|\n| - | )?/y;

/** Postal addresses: a street with its number, and whatever of an address follows it. */
export function addressesIn(
  { text, lower }: PlainText,
  { streets, rest, notStreets }: PlaceWords,
): readonly Candidate[] {
  return [...lower.matchAll(wordPattern(streets, 'g'))].flatMap(({ 0: street, index }) => {
    if (hasWord(street, notStreets)) return [];
    return [
      { kind: 'address', ...trimmed(text, { start: index, end: endOfRest(lower, index + street.length, rest) }) },
    ];
  });
}

function endOfRest(lower: string, start: number, rest: readonly string[]): number {
  let end = start;
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = endOfWordAt(lower, rest, endAt(BETWEEN, lower, end) ?? end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}
