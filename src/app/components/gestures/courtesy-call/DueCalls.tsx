import { Button } from '@zendeskgarden/react-buttons';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../domain/call/call-outcome';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import type { TicketId } from '../../../../domain/ids';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Row, Stack, Subtle } from '../../frame/Text';
import { dayAndTime } from './call-times';

interface DueCallsProps {
  readonly calls: readonly PlannedCall[];
  /** The ticket that is open: a call of another one is opened first. */
  readonly ticket: TicketId;
  /** The agent's own zone. */
  readonly ownZone: string;
  /** Why none of them is to be made any more, in a sentence. */
  readonly whyNot: string | undefined;
  readonly isBusy: boolean;
  /** Whether a call is this agent's to take back here. */
  readonly mayTakeBack: (call: PlannedCall) => boolean;
  readonly onTakeBack: (call: PlannedCall) => void;
  readonly onOutcome: (call: PlannedCall, outcome: CallOutcome) => void;
  readonly onOpen: (ticket: TicketId) => void;
}

/** The courtesy calls that are to be made, each with what can come of it. */
export function DueCalls({ calls, ...about }: DueCallsProps) {
  const { t } = useLateSpeech();
  if (calls.length === 0) return null;
  return (
    <Stack as="ul" aria-label={t('call.due.title')}>
      {calls.map((call) => (
        <DueCall key={call.standing.reservation.entry.id} call={call} {...about} />
      ))}
    </Stack>
  );
}

type DueCallProps = Omit<DueCallsProps, 'calls'> & { readonly call: PlannedCall };

function DueCall({ call, ticket, ownZone, onOpen, ...about }: DueCallProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const { entry } = call.standing.reservation;
  const { whyNot } = about;
  const isHere = entry.ticket === ticket;
  const words = whyNot === undefined ? (`call.stage.${call.stage}` as const) : 'call.unwanted';
  return (
    <li>
      <Plain>
        <strong>{t(words, { time: dayAndTime(speech, call.due, ownZone) })}</strong>
        {!isHere && (
          <>
            {' · '}
            <Button size="small" isLink onClick={() => onOpen(entry.ticket)}>
              {t('call.due.ticket', { id: String(entry.ticket) })}
            </Button>
          </>
        )}
      </Plain>
      {whyNot !== undefined && <Subtle>{whyNot}</Subtle>}
      <Ends call={call} isHere={isHere} {...about} />
    </li>
  );
}

/** What can come of a call, as far as it is this agent's to say. */
function Ends({
  call,
  isHere,
  whyNot,
  isBusy,
  mayTakeBack,
  onTakeBack,
  onOutcome,
}: Omit<DueCallProps, 'ticket' | 'ownZone' | 'onOpen'> & { readonly isHere: boolean }) {
  const { t } = useLateSpeech();
  const id = String(call.standing.reservation.entry.ticket);
  const isMine = mayTakeBack(call);
  const outcomes = whyNot === undefined ? CALL_OUTCOMES : [];
  if (outcomes.length === 0 && !isMine) return isHere && <Subtle>{t('call.unwanted.colleague')}</Subtle>;
  return (
    <Row>
      {outcomes.map((outcome) => (
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
      {isMine && (
        <Button
          size="small"
          isBasic={whyNot === undefined}
          disabled={isBusy}
          aria-label={t('call.outcomeOf', { outcome: t('pending.takeBack'), id })}
          onClick={() => onTakeBack(call)}
        >
          {t('pending.takeBack')}
        </Button>
      )}
    </Row>
  );
}
