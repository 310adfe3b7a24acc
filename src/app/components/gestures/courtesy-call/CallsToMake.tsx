import type { CallOutcome } from '../../../../domain/call/call-outcome';
import { callsToMake, type PlannedCall } from '../../../../domain/call/call-stage';
import type { Consent } from '../../../../domain/call/consent';
import type { CustomerId, TicketId } from '../../../../domain/ids';
import { mayAct } from '../../../../domain/ledger/may-act';
import type { Standing } from '../../../../domain/ledger/standing';
import { calendarDayAt } from '../../../../domain/time';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import type { Place } from '../occasion';
import { closedWords, outcomeNote } from './call-words';
import { DueCalls } from './DueCalls';
import { whyNotToCall } from './wish-about-calls';

export interface CallsToMakeProps {
  /** What is under way. */
  readonly standings: readonly Standing[];
  readonly place: Place;
  readonly zone: string;
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
  const { standings, place, zone, isLead, wish, onRefused } = props;
  const speech = useLateSpeech();
  const { gestures } = useServices();
  const whyNot = whyNotToCall(speech, wish);

  const close = async ({ standing }: PlannedCall, outcome: CallOutcome): Promise<string> => {
    const on = calendarDayAt(gestures.time(), zone);
    const closed = await gestures.closeCall(standing, { outcome, on, words: outcomeNote(speech, outcome) });
    const isKept = outcome === 'do-not-call-again' && closed.kind !== 'not-set-up';
    if (isKept) onRefused(standing.reservation.entry.customer);
    return closedWords(speech, closed);
  };
  const mayTakeBack = ({ standing, stage }: PlannedCall): boolean => {
    const { ticket, agent } = standing.reservation.entry;
    if (ticket !== place.ticket.id) return false;
    // One that is not to be made is nobody's to wait for any more.
    if (whyNot !== undefined) return mayAct(standing, place.agent.id, isLead, gestures.time());
    return stage === 'planned' && agent === place.agent.id;
  };

  return (
    <DueCalls
      calls={callsToMake(standings, gestures.time())}
      ticket={place.ticket.id}
      ownZone={zone}
      whyNot={whyNot}
      isBusy={props.isBusy}
      mayTakeBack={mayTakeBack}
      onTakeBack={({ standing }) => props.onTakeBack(standing)}
      onOutcome={(call, outcome) => props.onClosing(close(call, outcome))}
      onOpen={props.onOpen}
    />
  );
}
