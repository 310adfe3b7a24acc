import type { DraftWords } from '../draft/draft-words';
import type { FactWords } from '../facts/fact-words';
import type { MoodWords } from '../mood/mood-words';

/** All that the rules know of one language: a language is one folder that gives this. Phrases are apart, since they load on demand. */
export interface Language {
  /** Its BCP 47 primary tag, such as `de`. */
  readonly tag: string;
  readonly mood: MoodWords;
  readonly draft: DraftWords;
  readonly facts: FactWords;
}
