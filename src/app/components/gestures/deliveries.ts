import type { Gift } from '../../../domain/ledger/entry';
import type { Standing } from '../../../domain/ledger/standing';
import type { GestureKind } from '../../../domain/policy/policy';
import type { Gestures } from '../../gestures';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { discountWords } from './discount/discount-words';
import type { Place } from './occasion';

/** What becomes of a gesture once it exists, by its kind. */
export interface Delivery {
  /** What goes into the reply; absent where nothing does. The customer has it once that is sent. */
  readonly words?: (standing: Standing, place: Place, zone: string) => Promise<string | undefined>;
  /** Whether nothing more has to happen before the customer has it. */
  readonly isDoneAtOnce?: true;
  /** What it leaves on the ticket beside its tag, for the agent's own submit; what was issued before may have left it already. */
  readonly onTicket?: (standing: Standing, gestures: Gestures, wasIssued: boolean) => Promise<unknown>;
  /** What the agent is told when all went well. */
  readonly told: Parameters<LateSpeech['t']>[0];
  /** The same where no note is written on the ticket; absent where `told` speaks of none. */
  readonly toldWithoutNote?: Parameters<LateSpeech['t']>[0];
}

export const DELIVERIES: Readonly<Record<GestureKind, Delivery>> = {
  discount: {
    words: async ({ reservation, reference }, { customer, agent }, zone) => {
      const { gift } = reservation.entry;
      if (gift.kind !== 'discount' || reference === undefined) return undefined;
      return discountWords(customer.locale ?? agent.locale, { ...gift, code: reference }, zone);
    },
    told: 'given.inReply',
  },
  card: { told: 'given.card' },
  'extra-time': {
    onTicket: (standing, { addMinutes, keepMinutes }, wasIssued) => (wasIssued ? keepMinutes : addMinutes)(standing),
    told: 'given.extra-time',
  },
  'courtesy-call': { told: 'given.courtesy-call' },
  exception: { isDoneAtOnce: true, told: 'given.exception', toldWithoutNote: 'given.exceptionOnly' },
};

/**
 * The tag that is saved with the agent's own submit. Tasks of courtesy calls have a tag of their own, which triggers are told to leave out:
 * the customer's ticket must not have it, or their mails would stop.
 */
export const tagOf = ({ kind }: Gift): string =>
  kind === 'courtesy-call' ? 'care_call_planned' : `care_${kind.replaceAll('-', '_')}`;
