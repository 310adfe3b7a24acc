import { useCallback, type ReactNode } from 'react';
import { useRemote } from '../../hooks/use-remote';
import { LateSpeechProvider, lateSpeech } from '../../i18n/LateSpeech';
import { useSpeech } from '../../i18n/SpeechContext';
import { Failed } from './Failed';

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
