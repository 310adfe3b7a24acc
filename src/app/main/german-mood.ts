import { EMOJI_VALENCES } from '../../adapters/lexicons/emoji';
import { GERMAN_MOOD } from '../../domain/conversation/languages/de/mood';
import type { MoodWords } from '../../domain/conversation/mood/mood-words';

/** German, whose words are rated by ourselves. */
export const GERMAN: MoodWords = { ...GERMAN_MOOD, emoji: EMOJI_VALENCES };
