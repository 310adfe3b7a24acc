import type { HandId } from '../../domain/ids';
import { takesTime } from '../../domain/ledger/entry';
import { later, type Instant } from '../../domain/time';
import { mayBeginCall, type Standing } from '../../domain/ledger/standing';
import { ProviderBusy, type GiftProvider, type ProviderAnswer } from '../../ports/gift-provider';
import type { LedgerParts } from './reserve-gesture';
import { appendFirstStep, appendStep, isHeldOpen, release } from './step-book';

/** What the holder does with a text takes no longer than this. */
const SETTLE_MS = 10_000;

export interface GivingParts extends LedgerParts {
  readonly provider: GiftProvider;
  readonly hand: HandId;
}

export type IssueOutcome =
  /**
   * It exists and the ledger says so: its text may go to the customer now, and not before. `wasIssued`: it did before this press, and what
   * it leaves on the ticket may be there already.
   */
  | { readonly kind: 'issued'; readonly standing: Standing; readonly reference: string; readonly wasIssued?: true }
  /** The provider refused; the allowance is back. */
  | { readonly kind: 'refused-by-provider'; readonly why: string }
  /** It counts, and may or may not exist: to be tried again or taken back. */
  | {
      readonly kind: 'not-sent-yet';
      readonly standing: Standing;
      /** Until then a busy provider makes nothing; absent where nobody has said so. */
      readonly busyUntil?: Instant;
    };

/**
 * Calls the provider for a reservation in hand and notes what came of it.
 * @param isFirst whether nobody can have called for it before: only then does a refusal give the room back.
 */
export async function issueGesture(parts: GivingParts, standing: Standing, isFirst: boolean): Promise<IssueOutcome> {
  if (!mayBeginCall(standing, parts.hand, parts.reader.guess())) return { kind: 'not-sent-yet', standing };
  const answer = await callProvider(parts, standing);
  if (answer.kind === 'issued') {
    return noteIssued(parts, standing, answer.reference, isFirst ? appendFirstStep : appendStep);
  }
  if (answer.kind === 'refused' && isFirst) return giveBack(parts, standing, answer.why);
  const busyUntil = answer.kind === 'busy' ? later(parts.reader.guess(), answer.forMs) : undefined;
  return { kind: 'not-sent-yet', standing, ...(busyUntil === undefined ? {} : { busyUntil }) };
}

type Called = ProviderAnswer | { readonly kind: 'unknown' } | { readonly kind: 'busy'; readonly forMs: number };

async function callProvider({ provider }: GivingParts, { reservation }: Standing): Promise<Called> {
  try {
    return await provider.issue(reservation.entry);
  } catch (error) {
    if (error instanceof ProviderBusy) return { kind: 'busy', forMs: error.forMs };
    // Whatever went wrong, it may exist now: the reservation stays open and says so.
    return { kind: 'unknown' };
  }
}

/** @param append writes it at the end of its book. */
export async function noteIssued(
  parts: GivingParts,
  standing: Standing,
  reference: string,
  append: typeof appendStep,
): Promise<IssueOutcome> {
  const step = { kind: 'issued', hand: parts.hand, reference } as const;
  const after = await append(parts, standing, step, (now) => isHeldOpen(now, parts.hand) && now.status === 'open');
  if (after === 'unknown') return { kind: 'not-sent-yet', standing };
  const isOurs =
    after.status === 'issued' && !after.takingBack && after.hold.hand === parts.hand && after.reference !== undefined;
  return isOurs && mayStillBeGiven(after, parts.reader.guess())
    ? { kind: 'issued', standing: after, reference: after.reference }
    : { kind: 'not-sent-yet', standing: after };
}

/** What begins as soon as it exists has begun, however late that is known; what is to be put somewhere may be in other hands by then. */
function mayStillBeGiven({ reservation, hold }: Standing, now: Instant): boolean {
  return takesTime(reservation.entry.gift) || now < later(hold.until, -SETTLE_MS);
}

async function giveBack(parts: GivingParts, standing: Standing, why: string): Promise<IssueOutcome> {
  const after = await release(parts, standing, parts.hand, 'refused-by-provider');
  if (after !== 'unknown' && after.status === 'released') return { kind: 'refused-by-provider', why };
  return { kind: 'not-sent-yet', standing: after === 'unknown' ? standing : after };
}
