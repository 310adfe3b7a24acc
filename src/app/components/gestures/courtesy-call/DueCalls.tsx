import { Button } from '@zendeskgarden/react-buttons';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../domain/call/call-outcome';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import type { TicketId } from '../../../../domain/ids';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Row, Stack, Subtle } from '../../frame/Text';
import { CallLine } from './CallLine';
import { dayAndTime, stageWords } from './call-times';

interface DueCallsProps {
  readonly calls: readonly PlannedCall[];
  /** The ticket that is open: a call of another one is opened first. */
  readonly ticket: TicketId;
  /** The agent's own zone. */
  readonly ownZone: string;
  /** What the customer's clock shows, where that is to be said. */
  readonly clockOf: (call: PlannedCall) => string | undefined;
  /** Why none of them is to be made any more, in a sentence. */
  readonly whyNot: string | undefined;
  readonly isBusy: boolean;
  /** Whether a call is this agent's to take back here. */
  readonly mayTakeBack: (call: PlannedCall) => boolean;
  readonly onTakeBack: (call: PlannedCall) => void;
  readonly onOutcome: (call: PlannedCall, outcome: CallOutcome) => void;
  readonly onOpen: (ticket: TicketId) => void;
}

/** The customer's courtesy calls that are to be made, each with what can come of it. */
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

function DueCall({ call, ticket, ownZone, clockOf, onOpen, ...about }: DueCallProps) {
  const speech = useLateSpeech();
  const { standing, due } = call;
  const { whyNot } = about;
  const words =
    whyNot === undefined
      ? stageWords(speech, call, ownZone)
      : speech.t('call.unwanted', { time: dayAndTime(speech, due, ownZone) });
  const hint = whyNot ?? clockOf(call);
  return (
    <li>
      <CallLine {...{ standing, ticket, onOpen }}>
        <strong>{words}</strong>
      </CallLine>
      {hint !== undefined && <Subtle>{hint}</Subtle>}
      {standing.reservation.entry.ticket === ticket && <Ends call={call} {...about} />}
    </li>
  );
}

/** What can come of a call, as far as it is this agent's to say; beside its own ticket alone. */
function Ends({
  call,
  whyNot,
  isBusy,
  mayTakeBack,
  onTakeBack,
  onOutcome,
}: Omit<DueCallProps, 'ticket' | 'ownZone' | 'clockOf' | 'onOpen'>) {
  const { t } = useLateSpeech();
  const id = String(call.standing.reservation.entry.ticket);
  const isMine = mayTakeBack(call);
  const outcomes = whyNot === undefined ? CALL_OUTCOMES : [];
  if (outcomes.length === 0 && !isMine) return <Subtle>{t('call.unwanted.colleague')}</Subtle>;
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
          isBasic
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
