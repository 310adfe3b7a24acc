import { anniversaryNear } from '../../domain/care/anniversary';
import type { CareMoment } from '../../domain/care/suggest';
import type { Conversation } from '../../domain/conversation/conversation';
import { isOpen, type TicketStatus } from '../../domain/customer/contact';
import type { LedgerView } from '../../domain/ledger/ledger-view';
import { possibleGestures, type Asking } from '../../domain/ledger/possible-gestures';
import type { GestureKind, Policy } from '../../domain/policy/policy';
import { DAY_MS, HOUR_MS, later, type Instant } from '../../domain/time';
import type { Said } from '../../ports/ticket-words';
import { apologyCallOn, happenedIn } from '../hearing/amiss';
import type { Heard } from '../hearing/heard';

/** What is known of a ticket, its customer and their gestures when something is to be suggested. */
export interface AboutCare {
  readonly said: Said;
  readonly heard: Heard;
  readonly status: TicketStatus;
  /** Whether to handle gently, whatever says so. */
  readonly isGentle: boolean;
  /** Whether the reply that is being written says sorry, which counts. */
  readonly draftApologises?: boolean;
  /** Since when the customer is in touch; absent while it is not known. */
  readonly since?: Instant | undefined;
  /** Whether another ticket of the customer's is open. */
  readonly hasOthersOpen?: boolean;
  readonly asking: Asking;
  readonly view: LedgerView;
  readonly policy: Policy;
  /** The IANA zone in which days end. */
  readonly zone: string;
  readonly now: Instant;
}

/** What was given within so many days is not suggested again (practice; no study draws this line). */
const LATELY_MS = 30 * DAY_MS;
/** What we write within an hour is one turn: in a chat every line is a message. */
const ONE_TURN_MS = HOUR_MS;
const HARD_TURNS = 3;

/** The moment that suggestions are made for: what happened and what was done, and nothing of how anybody feels or who they are. */
export function momentOf(about: AboutCare): CareMoment {
  const { said, heard, status, policy, since, zone, now } = about;
  const anniversary = since === undefined || isFailing(about) ? undefined : anniversaryNear(since, now, zone);
  const apologyCall = apologyCallOn(about);
  const happened = happenedIn(heard);
  return {
    // What the phrases thank for nobody has to be sorry for.
    happened: apologyCall === 'short-wait' ? happened.filter((each) => each !== 'waiting') : happened,
    apologyCall,
    isGentle: about.isGentle,
    hasApologised: heard.apologies?.includes(true) === true || about.draftApologises === true,
    isMended: isMended(status, said.conversation),
    isSpoken: said.channel === 'phone',
    possible: possibleGestures(about.view, policy, about.asking, now),
    given: givenLately(about),
    hasThanked: heard.hasThanked === true,
    wasHard: wasHard(status, said.conversation, heard),
    reasons: policy.reasons.map(({ id }) => id),
    ...(anniversary === undefined ? {} : { anniversary }),
  };
}

/** Nobody celebrates with a customer to whom we owe an answer, here or on another ticket. */
const isFailing = ({ heard, hasOthersOpen = false }: AboutCare): boolean =>
  hasOthersOpen || heard.promises.some(({ isOverdue }) => isOverdue);

/** A ticket waits for the customer when we have done our part, unless they have written since. */
function isMended(status: TicketStatus, conversation: Conversation): boolean {
  if (status !== 'pending') return !isOpen({ status });
  return conversation.findLast(({ by, isPublic }) => isPublic && by !== 'other')?.by === 'us';
}

/** That a ticket was opened again shows in the turns that this took; Zendesk tells it only for a request of its own. */
function wasHard(status: TicketStatus, conversation: Conversation, { repeat }: Heard): boolean {
  return !isOpen({ status }) && (repeat !== undefined || ourTurnsIn(conversation) >= HARD_TURNS);
}

function ourTurnsIn(conversation: Conversation): number {
  const replies = conversation.filter(({ by, isPublic }) => by === 'us' && isPublic);
  return replies.filter(({ at }, index) => at - (replies[index - 1]?.at ?? -Infinity) > ONE_TURN_MS).length;
}

function givenLately({ view, asking, now }: AboutCare): readonly GestureKind[] {
  const given = view.standings.filter(
    ({ status, reservation: { entry, at } }) =>
      status !== 'released' && entry.customer === asking.occasion.customer && at > later(now, -LATELY_MS),
  );
  return [...new Set(given.map(({ reservation }) => reservation.entry.gesture))];
}
