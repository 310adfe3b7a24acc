import { draft } from '../../src/domain/conversation/languages/en/draft';
import { facts } from '../../src/domain/conversation/languages/en/facts';
import { ENGLISH_MOOD } from '../../src/domain/conversation/languages/en/mood';
import type { Language } from '../../src/domain/conversation/languages/language';

/** English, without the published list of rated words. */
export const ENGLISH: Language = { tag: 'en', mood: ENGLISH_MOOD, draft, facts };
