import type { CallOutcome } from '../../../../domain/call/call-outcome';
import { callsToMake, type PlannedCall } from '../../../../domain/call/call-stage';
import type { Consent } from '../../../../domain/call/consent';
import type { CustomerId, TicketId } from '../../../../domain/ids';
import { mayAct } from '../../../../domain/ledger/may-act';
import type { Standing } from '../../../../domain/ledger/standing';
import type { Policy } from '../../../../domain/policy/policy';
import { calendarDayAt } from '../../../../domain/time';
import { useMinutes } from '../../../hooks/use-minutes';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import type { Place } from '../occasion';
import { clockThere } from './call-times';
import { closedWords, outcomeNote } from './call-words';
import { DueCalls } from './DueCalls';
import { OtherCalls } from './OtherCalls';
import { whyNotToCall, zoneOf } from './wish-about-calls';

export interface CallsToMakeProps {
  /** What is under way with this customer. */
  readonly standings: readonly Standing[];
  /** The agent's own calls of other customers. */
  readonly elsewhere: readonly Standing[];
  readonly place: Place;
  readonly zone: string;
  /** Absent where the settings cannot be read. */
  readonly policy: Policy | undefined;
  readonly isLead: boolean;
  /** What is known of the customer's wish about calls. */
  readonly wish: Consent;
  /** Whether something else is being done. */
  readonly isBusy: boolean;
  readonly onTakeBack: (standing: Standing) => void;
  /** Told who has just said that they do not want to be called again. */
  readonly onRefused: (customer: CustomerId) => void;
  /** Told of what an agent has begun, which ends with what is to be said of it. */
  readonly onClosing: (done: Promise<string>) => void;
  readonly onOpen: (ticket: TicketId) => void;
}

/** Calls of the next day and those that nobody has made yet. */
export function CallsToMake(props: CallsToMakeProps) {
  const { standings, place, zone, policy, isLead, wish, onRefused, onOpen } = props;
  const speech = useLateSpeech();
  const { gestures } = useServices();
  const now = useMinutes(gestures.time);
  const whyNot = whyNotToCall(speech, wish);
  const about = { ticket: place.ticket.id, ownZone: zone, onOpen };
  const there = { zone: zoneOf(place, zone), rules: policy?.calls, ownZone: zone, now };

  const close = async ({ standing }: PlannedCall, outcome: CallOutcome): Promise<string> => {
    const on = calendarDayAt(gestures.time(), policy?.timeZone ?? zone);
    const closed = await gestures.closeCall(standing, { outcome, on, words: outcomeNote(speech, outcome) });
    const isKept = outcome === 'do-not-call-again' && closed.kind !== 'not-set-up';
    if (isKept) onRefused(standing.reservation.entry.customer);
    return closedWords(speech, closed);
  };
  const mayTakeBack = ({ standing, stage }: PlannedCall): boolean => {
    const { ticket, agent } = standing.reservation.entry;
    if (ticket !== place.ticket.id) return false;
    // One that is not to be made is nobody's to wait for any more.
    if (whyNot !== undefined) return mayAct(standing, place.agent.id, isLead, now);
    return stage === 'planned' && agent === place.agent.id;
  };

  return (
    <>
      <DueCalls
        {...about}
        calls={callsToMake(standings, now)}
        clockOf={(call) => clockThere(speech, call, there)}
        whyNot={whyNot}
        isBusy={props.isBusy}
        mayTakeBack={mayTakeBack}
        onTakeBack={({ standing }) => props.onTakeBack(standing)}
        onOutcome={(call, outcome) => props.onClosing(close(call, outcome))}
      />
      <OtherCalls {...about} calls={callsToMake(props.elsewhere, now)} />
    </>
  );
}
