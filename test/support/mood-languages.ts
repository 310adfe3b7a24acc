import { ENGLISH } from '../../src/app/main/english-mood';
import { GERMAN } from '../../src/app/main/german-mood';
import type { MoodWords } from '../../src/domain/conversation/mood/mood-words';

/** The languages that moods are read in, with their published word lists. */
export const MOOD_LANGUAGES: ReadonlyMap<string, MoodWords> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
]);
