import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import { isBeingMade, type Standing } from '../../../domain/ledger/standing';
import { SECOND_MS, type Instant } from '../../../domain/time';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { Row, Stack, Subtle } from '../frame/Text';
import type { Place } from './occasion';
import { fromMinute } from './outcome-words';

interface PendingActionsProps {
  readonly standing: Standing;
  readonly place: Place;
  /** By which the agent lives. */
  readonly zone: string;
  readonly isBusy: boolean;
  /** What stands on the button that goes on with it; absent where nothing can. */
  readonly again: string | undefined;
  readonly onTryAgain: (standing: Standing) => void;
  readonly onTakeBack: (standing: Standing) => void;
}

/** Only beside its own ticket can a gesture go into the reply, or out of it. */
export function PendingActions({ standing, place, zone, isBusy, again, onTryAgain, onTakeBack }: PendingActionsProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const show = useShowTicket();
  const { ticket } = standing.reservation.entry;
  const until = useWait(standing);
  if (ticket !== place.ticket.id) {
    return (
      <Button size="small" isLink onClick={() => show(ticket)}>
        {t('pending.elsewhere', { id: String(ticket) })}
      </Button>
    );
  }
  return (
    <Stack>
      <Row>
        {again !== undefined && (
          <Button size="small" disabled={isBusy} onClick={() => onTryAgain(standing)}>
            {again}
          </Button>
        )}
        <Button size="small" isBasic disabled={isBusy || until !== undefined} onClick={() => onTakeBack(standing)}>
          {t('pending.takeBack')}
        </Button>
      </Row>
      {until !== undefined && <Subtle>{t('pending.beingMade', { time: fromMinute(speech, until, zone) })}</Subtle>}
    </Stack>
  );
}

/** Until when it may still be made, so that it cannot be taken back; drawn anew once that is over. */
function useWait(standing: Standing): Instant | undefined {
  const { gestures } = useServices();
  const { until } = standing.hold;
  const [at, setAt] = useState(gestures.time);
  const mustWait = isBeingMade(standing) && at < until;
  useEffect(() => {
    if (!mustWait) return undefined;
    const look = () => setAt(gestures.time());
    const timeout = setTimeout(look, Math.max(SECOND_MS, until - gestures.time()));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timeout);
      document.removeEventListener('visibilitychange', look);
    };
    // `at` changes when a look came too early: then the wait begins anew.
  }, [mustWait, until, gestures, at]);
  return mustWait ? until : undefined;
}
