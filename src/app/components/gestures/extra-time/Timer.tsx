import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import type { Standing } from '../../../../domain/ledger/standing';
import type { Instant } from '../../../../domain/time';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { OnlyHeard, Plain, Row, Subtle } from '../../frame/Text';
import { useTimer } from './use-timer';

interface TimerProps {
  readonly standing: Standing;
  /** The store's time; the same function from one drawing to the next. */
  readonly now: () => Instant;
  readonly isBusy: boolean;
  /** Stopped early, or its time is up: completes what was used. Called by itself once, when the time is up and nothing else is done. */
  readonly onEnd: () => void;
}

/** Extra time that is running: how much is left, in whole minutes, and a way to stop. Only its end is read aloud. */
export function Timer({ standing, now, isBusy, onEnd }: TimerProps) {
  const { t } = useLateSpeech();
  const { left, ended, usedMinutes } = useTimer(standing, now);
  const { id, gift } = standing.reservation.entry;
  const reserved = gift.kind === 'extra-time' ? gift.minutes : 0;
  const isRunning = standing.status === 'issued';
  const tried = useRef<typeof id>();
  useEffect(() => {
    if (!ended || !isRunning || isBusy || tried.current === id) return;
    tried.current = id;
    onEnd();
  });

  const words = ended ? t('timer.ended', { count: usedMinutes }) : t('timer.left', { count: left });
  return (
    <div role="group" aria-label={t('timer.title')}>
      <Row>
        <Plain>
          <strong>{t('timer.title')}</strong> · {words}
        </Plain>
        {isRunning && (
          <Button size="small" disabled={isBusy} onClick={onEnd}>
            {t(ended ? 'retry' : 'timer.stop')}
          </Button>
        )}
      </Row>
      {!ended && reserved > usedMinutes && <Subtle>{t('timer.stopHint', { count: reserved - usedMinutes })}</Subtle>}
      <OnlyHeard aria-live="polite">{ended ? words : ''}</OnlyHeard>
    </div>
  );
}
