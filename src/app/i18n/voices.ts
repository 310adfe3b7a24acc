import type { Occasion } from '../../domain/card/occasion';
import type { Tone } from '../../ports/card-desk';
import { CARD_LANGUAGES, cardWordsIn } from './CardSpeech';
import { languageOf } from './languages';

/** A way to begin a card: in a language, closer or more distant. */
export interface Voice {
  readonly id: string;
  readonly language: string;
  readonly tone: Tone;
  readonly firstLine: (occasion: Occasion) => string;
}

const TONES = ['formal', 'familiar'] as const satisfies readonly Tone[];

/** All ways to begin a card. */
export async function allVoices(): Promise<readonly Voice[]> {
  const languages = await Promise.all(CARD_LANGUAGES.map(voicesIn));
  return languages.flat();
}

async function voicesIn(language: string): Promise<readonly Voice[]> {
  const t = await cardWordsIn(language);
  return TONES.map((tone) => ({
    id: `${language}-${tone}`,
    language,
    tone,
    firstLine: (occasion) => t(`card.start.${occasion}.${tone}`),
  }));
}

/** The voice for a customer: in their language if cards begin in it, else in English. Throws where there is none at all. */
export function voiceFor(voices: readonly Voice[], locale: string | undefined, tone: Tone): Voice {
  const inTone = voices.filter((voice) => voice.tone === tone);
  const language = languageOf(locale ?? 'en');
  const voice = inTone.find((each) => each.language === language) ?? inTone.find((each) => each.language === 'en');
  if (!voice) throw new Error('No card begins in English');
  return voice;
}
