import { Button } from '@zendeskgarden/react-buttons';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../domain/call/call-outcome';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import type { TicketId } from '../../../../domain/ids';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Row, Stack } from '../../frame/Text';
import { dayAndTime } from './call-times';

interface DueCallsProps {
  readonly calls: readonly PlannedCall[];
  /** The ticket that is open: a call of another one is opened first. */
  readonly ticket: TicketId;
  /** The agent's own zone. */
  readonly ownZone: string;
  readonly isBusy: boolean;
  /** Whether a call is this agent's to take back here. */
  readonly mayTakeBack: (call: PlannedCall) => boolean;
  readonly onTakeBack: (call: PlannedCall) => void;
  readonly onOutcome: (call: PlannedCall, outcome: CallOutcome) => void;
  readonly onOpen: (ticket: TicketId) => void;
}

/** The courtesy calls that are to be made, each with what can come of it. */
export function DueCalls({
  calls,
  ticket,
  ownZone,
  isBusy,
  mayTakeBack,
  onTakeBack,
  onOutcome,
  onOpen,
}: DueCallsProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  if (calls.length === 0) return null;
  return (
    <Stack as="ul" aria-label={t('call.due.title')}>
      {calls.map((call) => {
        const { entry } = call.standing.reservation;
        const id = String(entry.ticket);
        return (
          <li key={entry.id}>
            <Plain>
              <strong>{t(`call.stage.${call.stage}`, { time: dayAndTime(speech, call.due, ownZone) })}</strong>
              {entry.ticket !== ticket && (
                <>
                  {' · '}
                  <Button size="small" isLink onClick={() => onOpen(entry.ticket)}>
                    {t('call.due.ticket', { id })}
                  </Button>
                </>
              )}
            </Plain>
            <Row>
              {CALL_OUTCOMES.map((outcome) => (
                <Button
                  key={outcome}
                  size="small"
                  isBasic={outcome === 'do-not-call-again'}
                  disabled={isBusy}
                  aria-label={t('call.outcomeOf', { outcome: t(`call.outcome.${outcome}`), id })}
                  onClick={() => onOutcome(call, outcome)}
                >
                  {t(`call.outcome.${outcome}`)}
                </Button>
              ))}
              {mayTakeBack(call) && (
                <Button
                  size="small"
                  isBasic
                  disabled={isBusy}
                  aria-label={t('call.outcomeOf', { outcome: t('pending.takeBack'), id })}
                  onClick={() => onTakeBack(call)}
                >
                  {t('pending.takeBack')}
                </Button>
              )}
            </Row>
          </li>
        );
      })}
    </Stack>
  );
}
