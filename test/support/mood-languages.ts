import { EMOJI_VALENCES } from '../../src/adapters/lexicons/emoji';
import { ENGLISH_VALENCES } from '../../src/adapters/lexicons/en';
import { GERMAN_MOOD } from '../../src/domain/conversation/languages/de/mood';
import { ENGLISH_MOOD } from '../../src/domain/conversation/languages/en/mood';
import type { MoodWords } from '../../src/domain/conversation/mood/mood-words';

/** The languages that moods are read in, with their published word lists. */
export const MOOD_LANGUAGES: ReadonlyMap<string, MoodWords> = new Map([
  ['en', { ...ENGLISH_MOOD, valences: ENGLISH_VALENCES, emoji: EMOJI_VALENCES }],
  ['de', { ...GERMAN_MOOD, emoji: EMOJI_VALENCES }],
]);
