import type { Refusal } from '../../domain/ledger/decide';
import { reachOf } from '../../domain/ledger/reach';
import { refusalAtStamp } from '../../domain/ledger/recheck';
import type { Standing } from '../../domain/ledger/standing';
import type { PolicyProblem } from '../../ports/policy-source';
import { issueGesture, type GivingParts, type IssueOutcome } from './issue-gesture';
import { isInHand, readStanding, release, takeInHand } from './step-book';

export type TryAgainOutcome =
  | IssueOutcome
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gestures-off'; readonly problems: readonly PolicyProblem[] }
  /** It ended meanwhile: the customer has it, or it was taken back. */
  | { readonly kind: 'ended'; readonly standing: Standing }
  /** Somebody else is at it, or takes it back; nothing was done. */
  | { readonly kind: 'in-other-hands'; readonly standing: Standing };

/**
 * Goes on with a reservation that was not sent yet: looks for what an earlier attempt made, and calls again under the same id where
 * there is nothing. What is issued already is answered as it is, for its text to be inserted.
 */
export async function tryAgain(parts: GivingParts, before: Standing): Promise<TryAgainOutcome> {
  const known = await readStanding(parts, before);
  const settled = settledOutcome(known);
  if (settled) return settled;
  const policy = await parts.policies.fetch();
  if (!policy.ok) return { kind: 'gestures-off', problems: policy.error };
  const standing = await takeInHand(parts, known, parts.hand, 'give');
  if (standing === 'unknown') return { kind: 'not-sent-yet', standing: known };
  const meanwhile = settledOutcome(standing);
  if (meanwhile) return meanwhile;
  if (!isInHand(standing, parts.hand, 'give')) return { kind: 'in-other-hands', standing };
  // Whoever reserved may have been cut off before the stamp was looked at.
  const view = await parts.reader.readOn(reachOf(policy.value, standing.reservation.at));
  if (view.end < standing.reservation.position) return { kind: 'not-sent-yet', standing };
  const refusal = refusalAtStamp(view, policy.value, standing.reservation);
  if (!refusal) return issueGesture(parts, standing, false);
  await release(parts, standing, parts.hand, 'no-room');
  return { kind: 'refused', refusal };
}

function settledOutcome(standing: Standing): TryAgainOutcome | undefined {
  if (standing.status === 'completed' || standing.status === 'released') return { kind: 'ended', standing };
  if (standing.takingBack) return { kind: 'in-other-hands', standing };
  if (standing.status !== 'issued' || standing.reference === undefined) return undefined;
  return { kind: 'issued', standing, reference: standing.reference };
}
