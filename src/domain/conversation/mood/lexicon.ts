import { indexCues, type CueIndex } from './cue-index';
import type { MoodWords } from './mood-words';
import { valencesOf, type Valences } from './word-valence';

/** A language's words of mood, ready to be looked up. */
export interface Lexicon {
  readonly cues: CueIndex;
  readonly valences: Valences;
  readonly negators: ReadonlySet<string>;
  readonly reach: { readonly ahead: number; readonly back: number };
  readonly degrees: ReadonlyMap<string, number>;
  readonly turns: ReadonlySet<string>;
}

const made = new WeakMap<MoodWords, Lexicon>();

/** Made once for each language, since every text asks for it. */
export function lexiconOf(words: MoodWords): Lexicon {
  const known = made.get(words) ?? newLexicon(words);
  made.set(words, known);
  return known;
}

function newLexicon(words: MoodWords): Lexicon {
  const { negators, degrees } = words;
  return {
    cues: indexCues(words.cues),
    valences: valencesOf(words),
    negators: new Set(listed(negators.words)),
    reach: { ahead: negators.ahead, back: negators.back },
    degrees: new Map(degrees.flatMap(({ factor, words: text }) => listed(text).map((word) => [word, factor] as const))),
    turns: new Set(listed(words.turns)),
  };
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
