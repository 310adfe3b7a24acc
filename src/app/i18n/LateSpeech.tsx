import { createContext, useCallback, useContext, type ReactNode } from 'react';
import english from '../../../translations/later/en.json';
import { Failed } from '../components/frame/Failed';
import { useRemote } from '../hooks/use-remote';
import { languageOf } from './languages';
import { withWords } from './more-words';
import { useSpeech } from './SpeechContext';
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

interface LateWordsProps {
  /** Drawn as long as the words are missing. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/** What is in it is drawn when the later words are here; without them nothing could be said but that they are missing. */
export function LateWords({ meanwhile, children }: LateWordsProps) {
  const speech = useSpeech();
  const load = useCallback(() => lateSpeech(speech), [speech]);
  const [remote, again] = useRemote(load);
  if (remote.status === 'ready') return <LateSpeechProvider value={remote.value}>{children}</LateSpeechProvider>;
  return (
    <>
      {remote.status === 'failed' && <Failed words={speech.t('late.failed')} onRetry={again} />}
      {meanwhile}
    </>
  );
}
