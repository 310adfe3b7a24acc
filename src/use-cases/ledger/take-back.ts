import type { Standing } from '../../domain/ledger/standing';
import type { Reply } from '../../ports/reply';
import type { GivingParts } from './issue-gesture';
import { isInHand, readStanding, release, takeInHand } from './step-book';

export type TakeBackOutcome =
  | { readonly kind: 'taken-back' }
  /** The customer has it: nothing was done. */
  | { readonly kind: 'too-late'; readonly standing: Standing }
  /** It was taken back before. */
  | { readonly kind: 'was-taken-back' }
  | { readonly kind: 'in-other-hands'; readonly standing: Standing }
  /** It stands in a reply of its own agent's, where nobody else can withdraw it. */
  | { readonly kind: 'only-its-agent' }
  /** No answer came: it still counts, and can be taken back again. */
  | { readonly kind: 'unknown' };

/**
 * Takes back what the customer does not have yet: out of the draft, at the provider, then in the ledger. What was finished meanwhile
 * stays as it is.
 * @param reply of the ticket that the reservation is for.
 * @param isOwn whether the agent who asks is the one who reserved.
 */
export async function takeBack(
  parts: GivingParts,
  before: Standing,
  reply: Reply,
  isOwn: boolean,
): Promise<TakeBackOutcome> {
  const known = await readStanding(parts, before);
  const settled = endedOutcome(known) ?? (await outOfDraft(known, reply, isOwn)) ?? outOfReach(known, parts, isOwn);
  if (settled) return settled;
  const standing = await takeInHand(parts, known, parts.hand, 'take-back');
  if (standing === 'unknown') return { kind: 'unknown' };
  // It was issued just now: its text may stand in a draft.
  if (standing.status === 'issued' && known.status === 'open') return takeBack(parts, standing, reply, isOwn);
  if (isInHand(standing, parts.hand, 'take-back')) return withdraw(parts, standing);
  return elsewhere(standing);
}

function elsewhere(standing: Standing): TakeBackOutcome {
  return endedOutcome(standing) ?? { kind: 'in-other-hands', standing };
}

function endedOutcome(standing: Standing): TakeBackOutcome | undefined {
  if (standing.status === 'completed') return { kind: 'too-late', standing };
  return standing.status === 'released' ? { kind: 'was-taken-back' } : undefined;
}

/** Out of the draft it cannot be sent any more; what was sent before that is the customer's. */
async function outOfDraft(standing: Standing, reply: Reply, isOwn: boolean): Promise<TakeBackOutcome | undefined> {
  const { reference, issuedAt } = standing;
  if (reference === undefined || issuedAt === undefined) return undefined;
  if (isOwn) await reply.remove(reference);
  return (await reply.wasSent(reference, issuedAt)) ? { kind: 'too-late', standing } : undefined;
}

function outOfReach({ status }: Standing, { provider }: GivingParts, isOwn: boolean): TakeBackOutcome | undefined {
  return status === 'issued' && !isOwn && !provider.canWithdraw ? { kind: 'only-its-agent' } : undefined;
}

async function withdraw(parts: GivingParts, standing: Standing): Promise<TakeBackOutcome> {
  const { entry } = standing.reservation;
  const made = standing.reference ?? (await parts.provider.find(entry));
  if (made !== undefined && (await parts.provider.withdraw(entry, made)) === 'cannot')
    return { kind: 'too-late', standing };
  const after = await release(parts, standing, parts.hand, 'taken-back');
  if (after === 'unknown') return { kind: 'unknown' };
  return after.status === 'released' ? { kind: 'taken-back' } : { kind: 'in-other-hands', standing: after };
}
