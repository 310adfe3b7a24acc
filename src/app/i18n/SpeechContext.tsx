import { createContext, useContext } from 'react';
import type { Speech } from './words';

const SpeechContext = createContext<Speech | undefined>(undefined);

export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Nothing speaks here: a SpeechProvider is missing above');
  return speech;
}
