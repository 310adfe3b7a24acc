import { createContext, useContext } from 'react';
import english from '../../../translations/card/en.json';
import { languageOf } from './languages';
import { withWords } from './more-words';
import { speechOf, type Dictionary, type Speech, type WordKey } from './words';

type CardKey = keyof typeof english;

/** The app's speech with the words of the window in which cards are composed. */
export type CardSpeech = Speech<WordKey | CardKey>;

const LANGUAGES: Readonly<Record<string, () => Promise<Dictionary<CardKey>>>> = {
  en: async () => ({}),
  de: async () => (await import('../../../translations/card/de.json')).default,
};

/** The languages in which cards begin by themselves. */
export const CARD_LANGUAGES = Object.keys(LANGUAGES);

/** Adds the words about cards of the same language. */
export const cardSpeech = async (speech: Speech): Promise<CardSpeech> =>
  withWords(speech, english, (await LANGUAGES[languageOf(speech.locale)]?.()) ?? {});

/** Only the words about cards, in one of their languages. */
export const cardWordsIn = async (language: string): Promise<Speech<CardKey>['t']> =>
  speechOf(language, english, (await LANGUAGES[language]?.()) ?? {}).t;

const CardSpeechContext = createContext<CardSpeech | undefined>(undefined);

export const CardSpeechProvider = CardSpeechContext.Provider;

export function useCardSpeech(): CardSpeech {
  const speech = useContext(CardSpeechContext);
  if (!speech) throw new Error('Words about cards are missing: a CardSpeechProvider is missing above');
  return speech;
}
