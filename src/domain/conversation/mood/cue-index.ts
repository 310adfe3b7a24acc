import type { Cue } from './mood-words';
import type { Token } from './tokens';

/** Where a cue's phrase stands among a text's tokens. */
export interface CueMatch {
  readonly cue: Cue;
  readonly first: number;
  /** Just behind its last token. */
  readonly end: number;
}

/** Phrases by the word that they begin with, or by the first letters of it. */
export type CueIndex = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly cue: Cue;
  readonly items: readonly Item[];
}

interface Item {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly isGap: boolean;
  readonly isAny: boolean;
}

const GAP = '..';
const ANY = '_';
const GAP_TOKENS = 3;
/** Long enough to set words apart, short enough for every beginning in use. */
const KEY_LETTERS = 3;

export function indexCues(cues: readonly Cue[]): CueIndex {
  const index = new Map<string, Phrase[]>();
  for (const cue of cues) {
    for (const items of phrasesOf(cue)) {
      for (const key of keysOf(items[0])) index.set(key, [...(index.get(key) ?? []), { cue, items }]);
    }
  }
  return index;
}

function phrasesOf({ phrases }: Cue): readonly (readonly Item[])[] {
  const written = phrases.split(';').map((phrase) => phrase.trim());
  return written.filter((phrase) => phrase !== '').map((phrase) => phrase.split(/\s+/).map(itemOf));
}

function itemOf(text: string): Item {
  const all = text.split('/');
  return {
    words: all.filter((word) => !word.endsWith('*')),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    isGap: text === GAP,
    isAny: text === ANY,
  };
}

function keysOf(item: Item | undefined): ReadonlySet<string> {
  const beginnings = item?.beginnings.map((beginning) => `${beginning.slice(0, KEY_LETTERS)}*`) ?? [];
  return new Set([...(item?.words ?? []), ...beginnings]);
}

/** The phrases that stand in a text, each token in the longest one alone. */
export function matchCues(tokens: readonly Token[], index: CueIndex): readonly CueMatch[] {
  const all = tokens.flatMap((_, first) => matchesAt(tokens, first, index));
  const longestFirst = all.sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first);
  const taken = new Set<number>();
  return longestFirst.filter((match) => {
    const covered = range(match);
    if (covered.some((at) => taken.has(at))) return false;
    for (const at of covered) taken.add(at);
    return true;
  });
}

/** The positions of a match's tokens. */
export function range({ first, end }: { readonly first: number; readonly end: number }): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}

function matchesAt(tokens: readonly Token[], first: number, index: CueIndex): CueMatch[] {
  const word = tokens[first]?.word ?? '';
  const phrases = [...(index.get(word) ?? []), ...(index.get(`${word.slice(0, KEY_LETTERS)}*`) ?? [])];
  return phrases.flatMap(({ cue, items }) => {
    const end = endOfMatch(tokens, first, items);
    return end === undefined ? [] : [{ cue, first, end }];
  });
}

function endOfMatch(tokens: readonly Token[], first: number, items: readonly Item[]): number | undefined {
  let at = first;
  for (const [step, item] of items.entries()) {
    const found = item.isGap ? at : positionOf(item, tokens, at, items[step - 1]?.isGap === true ? GAP_TOKENS : 0);
    if (found === undefined) return undefined;
    at = item.isGap ? at : found + 1;
  }
  return at;
}

/** Where `item` stands from `at` on, at most `reach` tokens further and in the same sentence. */
function positionOf(item: Item, tokens: readonly Token[], at: number, reach: number): number | undefined {
  for (let further = 0; further <= reach; further++) {
    const token = tokens[at + further];
    if (token === undefined) return undefined;
    if (item.isAny ? token.kind === 'word' : isIn(item, token.word)) return at + further;
    if (token.kind === 'end') return undefined;
  }
  return undefined;
}

function isIn({ words, beginnings }: Item, word: string): boolean {
  return words.includes(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
