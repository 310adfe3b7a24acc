import { useCallback } from 'react';
import { useRemote } from '../../hooks/use-remote';
import { LateSpeechProvider, lateSpeech } from '../../i18n/LateSpeech';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { Failed } from '../frame/Failed';
import type { HeardNews } from './heard-news';
import { HeardWaiting } from './HeardWaiting';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import { HeardView } from './HeardView';

interface HeardLoaderProps {
  readonly place: TicketAtHand;
  readonly onNews: ((news: HeardNews) => void) | undefined;
  readonly hasUnwantedCall: boolean;
}

/** Gathers what hearing needs: words for the screen, and the way to the ticket's own. */
export function HeardLoader({ place, ...others }: HeardLoaderProps) {
  const speech = useSpeech();
  const { hearing } = useServices();
  const load = useCallback(() => Promise.all([lateSpeech(speech), hearing()]), [speech, hearing]);
  const [remote, reload] = useRemote(load);
  if (remote.status === 'loading') return <HeardWaiting />;
  if (remote.status === 'failed') return <Failed words={speech.t('heard.failed')} onRetry={reload} />;
  const [late, ready] = remote.value;
  return (
    <LateSpeechProvider value={late}>
      <HeardView hearing={ready} place={place} {...others} />
    </LateSpeechProvider>
  );
}
