import { EMOJI_VALENCES } from '../../adapters/lexicons/emoji';
import { ENGLISH_VALENCES } from '../../adapters/lexicons/en';
import { ENGLISH_MOOD } from '../../domain/conversation/languages/en/mood';
import type { MoodWords } from '../../domain/conversation/mood/mood-words';

/** English, with the published list of rated words. */
export const ENGLISH: MoodWords = { ...ENGLISH_MOOD, valences: ENGLISH_VALENCES, emoji: EMOJI_VALENCES };
