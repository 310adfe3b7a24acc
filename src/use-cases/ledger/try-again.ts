import type { Refusal } from '../../domain/ledger/refusal';
import { reachOf } from '../../domain/ledger/reach';
import { refusalAtStamp } from '../../domain/ledger/recheck';
import type { Standing } from '../../domain/ledger/standing';
import { err, ok, type Result } from '../../domain/result';
import type { Policy } from '../../domain/policy/policy';
import type { PolicyProblem } from '../../ports/policy-source';
import { issueGesture, noteIssued, type GivingParts, type IssueOutcome } from './issue-gesture';
import { appendStep, isInHand, readStanding, release, takeInHand } from './step-book';

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
  const ended = endedOutcome(known);
  if (ended) return ended;
  const policy = await parts.policies.fetch();
  if (!policy.ok) return { kind: 'gestures-off', problems: policy.error };
  const standing = await takeInHand(parts, known, parts.hand, 'give');
  if (standing === 'unknown') return { kind: 'not-sent-yet', standing: known };
  const meanwhile = endedOutcome(standing);
  if (meanwhile) return meanwhile;
  if (!isInHand(standing, parts.hand, 'give')) return { kind: 'in-other-hands', standing };
  // A call of its own that was given up may still come through.
  return goOn(parts, policy.value, standing, standing.hold.since < known.hold.until);
}

/** Only who holds it may put its text into a reply: what was read first may have been taken back since. */
async function goOn(
  parts: GivingParts,
  policy: Policy,
  standing: Standing,
  mayBeCalled: boolean,
): Promise<TryAgainOutcome> {
  const { status, reference } = standing;
  if (status === 'issued' && reference !== undefined) {
    return { kind: 'issued', standing, reference, wasIssued: true };
  }
  // What an earlier attempt made exists, whatever the policy has become.
  const earlier = await lookFor(parts, standing);
  if (!earlier.ok) return { kind: 'not-sent-yet', standing };
  return earlier.value === undefined
    ? giveIfThereWasRoom(parts, policy, standing, mayBeCalled)
    : noteIssued(parts, standing, earlier.value, appendStep);
}

/** Whoever reserved may have been cut off before the stamp was looked at. */
async function giveIfThereWasRoom(
  parts: GivingParts,
  policy: Policy,
  standing: Standing,
  mayBeCalled: boolean,
): Promise<TryAgainOutcome> {
  const { entry, at } = standing.reservation;
  await parts.reader.lookBack(policy, entry.customer, at);
  const view = await parts.reader.readOn(reachOf(policy, at));
  if (view.end < standing.reservation.position) return { kind: 'not-sent-yet', standing };
  const refusal = refusalAtStamp(view, policy, standing.reservation);
  if (!refusal) return issueGesture(parts, standing, false);
  if (mayBeCalled) return { kind: 'not-sent-yet', standing };
  await release(parts, standing, parts.hand, 'no-room');
  return { kind: 'refused', refusal };
}

async function lookFor(
  { provider }: GivingParts,
  { reservation }: Standing,
): Promise<Result<string | undefined, 'unknown'>> {
  try {
    return ok(await provider.find(reservation.entry));
  } catch {
    // Whoever does not answer may have made it: that is not the same as nothing.
    return err('unknown');
  }
}

function endedOutcome(standing: Standing): TryAgainOutcome | undefined {
  if (standing.status === 'completed' || standing.status === 'released') return { kind: 'ended', standing };
  return standing.takingBack ? { kind: 'in-other-hands', standing } : undefined;
}
