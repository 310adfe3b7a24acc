import type { MoodWords, Rated } from './mood-words';

/** A language's valences, ready to be looked up. */
export interface Valences {
  readonly exact: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, number>;
  readonly emoji: ReadonlyMap<string, number>;
  readonly heads: readonly (readonly [head: string, valence: number])[];
}

const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 24;
/** What stands before the head of a compound, at least. */
const SHORTEST_MODIFIER = 3;

export function valencesOf({ rated, heads = [], valences, emoji = new Map() }: MoodWords): Valences {
  const own = entriesOf(rated);
  return {
    exact: new Map(own.filter(([word]) => !word.endsWith('*'))),
    beginnings: new Map(
      own.filter(([word]) => word.endsWith('*')).map(([word, valence]) => [word.slice(0, -1), valence]),
    ),
    published: valences,
    emoji,
    heads: entriesOf(heads),
  };
}

function entriesOf(rated: readonly Rated[]): readonly (readonly [string, number])[] {
  return rated.flatMap(({ valence, words }) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, valence] as const),
  );
}

/** How good (to 4) or bad (to -4) `word` is by itself; 0 for what is neither or not known. Of joined words, the strongest part's. */
export function wordValence(word: string, valences: Valences): number {
  return (
    wholeValence(word, valences) ??
    strongest(word.includes('-') ? word.split('-').map((part) => wholeValence(part, valences) ?? 0) : [0])
  );
}

function strongest(all: readonly number[]): number {
  return all.reduce((best, each) => (Math.abs(each) > Math.abs(best) ? each : best), 0);
}

function wholeValence(word: string, valences: Valences): number | undefined {
  return (
    valences.exact.get(word) ??
    beginningValence(word, valences) ??
    valences.published.get(word) ??
    headValence(word, valences)
  );
}

function beginningValence(word: string, { beginnings }: Valences): number | undefined {
  for (
    let length = Math.min(word.length, LONGEST_BEGINNING);
    length >= SHORTEST_BEGINNING && beginnings.size > 0;
    length--
  ) {
    const valence = beginnings.get(word.slice(0, length));
    if (valence !== undefined) return valence;
  }
  return undefined;
}

function headValence(word: string, { heads }: Valences): number | undefined {
  return heads.find(([head]) => word.endsWith(head) && word.length >= head.length + SHORTEST_MODIFIER)?.[1];
}
