import { Button } from '@zendeskgarden/react-buttons';
import type { Standing } from '../../../domain/ledger/standing';
import { useShowTicket } from '../../hooks/use-show-ticket';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Row } from '../frame/Text';
import type { Place } from './occasion';

interface PendingActionsProps {
  readonly standing: Standing;
  readonly place: Place;
  readonly isBusy: boolean;
  /** What stands on the button that goes on with it; absent where nothing can. */
  readonly again: string | undefined;
  readonly onTryAgain: (standing: Standing) => void;
  readonly onTakeBack: (standing: Standing) => void;
}

/** Only beside its own ticket can a gesture go into the reply, or out of it. */
export function PendingActions({ standing, place, isBusy, again, onTryAgain, onTakeBack }: PendingActionsProps) {
  const { t } = useLateSpeech();
  const show = useShowTicket();
  const { ticket } = standing.reservation.entry;
  if (ticket !== place.ticket.id) {
    return (
      <Button size="small" isLink onClick={() => show(ticket)}>
        {t('pending.elsewhere', { id: String(ticket) })}
      </Button>
    );
  }
  return (
    <Row>
      {again !== undefined && (
        <Button size="small" disabled={isBusy} onClick={() => onTryAgain(standing)}>
          {again}
        </Button>
      )}
      <Button size="small" isBasic disabled={isBusy} onClick={() => onTakeBack(standing)}>
        {t('pending.takeBack')}
      </Button>
    </Row>
  );
}
