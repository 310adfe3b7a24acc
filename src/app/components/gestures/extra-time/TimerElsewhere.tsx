import { Button } from '@zendeskgarden/react-buttons';
import type { TicketId } from '../../../../domain/ids';
import type { Standing } from '../../../../domain/ledger/standing';
import type { Instant } from '../../../../domain/time';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain } from '../../frame/Text';
import { useTimer } from './use-timer';

interface TimerElsewhereProps {
  readonly standing: Standing;
  /** The store's time; the same function from one drawing to the next. */
  readonly now: () => Instant;
  readonly onOpen: (ticket: TicketId) => void;
}

/** Extra time on another ticket of this customer's, in a line: it is stopped there. */
export function TimerElsewhere({ standing, now, onOpen }: TimerElsewhereProps) {
  const { t } = useLateSpeech();
  const { left, ended } = useTimer(standing, now);
  const { ticket } = standing.reservation.entry;
  return (
    <Plain>
      <strong>{t('timer.title')}</strong> · {ended ? t('timer.isUp') : t('timer.left', { count: left })} ·{' '}
      <Button size="small" isLink onClick={() => onOpen(ticket)}>
        {t('pending.elsewhere', { id: String(ticket) })}
      </Button>
    </Plain>
  );
}
