import type { Feeling, Situation } from './mood';

/** What a language's words say of problems and feelings. All words are in lower case, with straight apostrophes. */
export interface MoodWords {
  /** How good (to 4) or bad (to -4) a word is by itself, from a published list. */
  readonly valences: ReadonlyMap<string, number>;
  /** The language's own valences, which come before the published ones; 0 for words that only look like good or bad ones. */
  readonly rated: readonly Rated[];
  /** How the second part of a compound is rated, for languages that write compounds as one word. */
  readonly heads?: readonly Rated[];
  readonly emoji?: ReadonlyMap<string, number>;
  readonly cues: readonly Cue[];
  readonly negators: NegatorWords;
  /** Words that make the next ones stronger or weaker, by the factor. */
  readonly degrees: readonly { readonly factor: number; readonly words: string }[];
  /** What follows weighs more than what came before: "but". */
  readonly turns: string;
}

/** Words of one valence, apart by spaces; a `*` at the end of one stands for any ending, and the longest entry holds. */
export interface Rated {
  readonly valence: number;
  readonly words: string;
}

export interface NegatorWords {
  readonly words: string;
  /** How many words a negator reaches to the right, and to the left where verbs come before it. */
  readonly ahead: number;
  readonly back: number;
}

/**
 * Phrases that show the same, apart by semicolons. In a phrase `a/b` stands for either word, `a*` for any ending, `..` for up to
 * three words between, and a comma for a pause. A longer phrase holds against a shorter one that it covers.
 */
export interface Cue {
  /** `nothing`: politeness and words that only look like a sign. */
  readonly shows: Situation | Feeling | 'bereaved' | 'nothing';
  /** 1 for a slight sign to 4 for the strongest; of a situation, from 2 on the matter is serious by itself. */
  readonly weight: number;
  /** Counts only beside a problem, since the same words can be meant as they are: "great service". */
  readonly besideProblem?: true;
  /** Mere politeness beside a problem or a question: "thanks". */
  readonly isPolite?: true;
  /** It makes no feeling stronger: it says that something is not as it should be, and not what; or what frightens more than it annoys. */
  readonly isVague?: true;
  readonly phrases: string;
}
