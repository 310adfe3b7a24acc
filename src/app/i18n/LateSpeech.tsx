import { createContext, useContext } from 'react';
import english from '../../../translations/later/en.json';
import { languageOf } from './languages';
import { withWords } from './more-words';
import type { Dictionary, Speech, WordKey } from './words';

type LateKey = keyof typeof english;

/** The app's speech with the words that only screens need which load after the first. */
export type LateSpeech = Speech<WordKey | LateKey>;

const LANGUAGES: Readonly<Record<string, () => Promise<Dictionary<LateKey>>>> = {
  de: async () => (await import('../../../translations/later/de.json')).default,
};

/** Whether the later words have this key. */
export const isLateKey = (key: string): key is LateKey => key in english;

/** Adds the later words of the same language. */
export async function lateSpeech(speech: Speech): Promise<LateSpeech> {
  return withWords(speech, english, (await LANGUAGES[languageOf(speech.locale)]?.()) ?? {});
}

const LateSpeechContext = createContext<LateSpeech | undefined>(undefined);

export const LateSpeechProvider = LateSpeechContext.Provider;

export function useLateSpeech(): LateSpeech {
  const speech = useContext(LateSpeechContext);
  if (!speech) throw new Error('Late words are missing: a LateSpeechProvider is missing above');
  return speech;
}
