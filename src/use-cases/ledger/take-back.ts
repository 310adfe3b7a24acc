import { artworkFile } from '../../domain/card/artwork';
import { waitsForSending, type Gift } from '../../domain/ledger/entry';
import type { Standing } from '../../domain/ledger/standing';
import type { Reply } from '../../ports/reply';
import type { GivingParts } from './issue-gesture';
import { wasSent } from './sent-among';
import { appendStep, isHeldOpen, isInHand, readStanding, release, takeInHand } from './step-book';

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
 * @param reply of the ticket that the reservation is for; absent where what is given stands in none.
 * @param isOwn whether the agent who asks is the one who reserved.
 */
export async function takeBack(
  parts: GivingParts,
  before: Standing,
  reply: Reply | undefined,
  isOwn: boolean,
): Promise<TakeBackOutcome> {
  const desk: Desk = { ...parts, reply, isOwn };
  const known = await readStanding(parts, before);
  const settled = await settledBefore(desk, known);
  if (settled) return settled;
  const standing = await takeInHand(parts, known, parts.hand, 'take-back');
  if (standing === 'unknown') return { kind: 'unknown' };
  // It was issued just now: its text may stand in a draft.
  const isJustIssued = standing.status === 'issued' && known.status === 'open';
  return isJustIssued ? takeBack(parts, standing, reply, isOwn) : goOn(desk, standing, known.takingBack);
}

/** The reply in which it may stand. Calls, exceptions and time stand in none: what cannot be read there does not keep them. */
export const replyWith = ({ reservation }: Standing, reply: Reply): Reply | undefined =>
  waitsForSending(reservation.entry.gift) ? reply : undefined;

/** Whoever takes back, and the reply it may stand in. */
interface Desk extends GivingParts {
  readonly reply: Reply | undefined;
  readonly isOwn: boolean;
}

/** Why nothing needs to begin. A taking back that has begun must find its end, even when it comes too late. */
async function settledBefore(desk: Desk, known: Standing): Promise<TakeBackOutcome | undefined> {
  const settled = endedOutcome(known) ?? outOfReach(desk, known) ?? (await outOfDraft(desk, known, known.takingBack));
  return settled?.kind === 'too-late' && known.takingBack ? undefined : settled;
}

async function goOn(desk: Desk, standing: Standing, hadBegun: boolean): Promise<TakeBackOutcome> {
  if (!isInHand(standing, desk.hand, 'take-back')) return elsewhere(standing);
  // Until now whoever issued it could still put its text into the reply.
  const late = await outOfDraft(desk, standing, hadBegun);
  return late ? hasIt(desk, standing) : withdraw(desk, standing);
}

function elsewhere(standing: Standing): TakeBackOutcome {
  return endedOutcome(standing) ?? { kind: 'in-other-hands', standing };
}

function endedOutcome(standing: Standing): TakeBackOutcome | undefined {
  if (standing.status === 'completed') return { kind: 'too-late', standing };
  return standing.status === 'released' ? { kind: 'was-taken-back' } : undefined;
}

/** Out of the draft it cannot be sent any more; what was sent before that is the customer's. */
async function outOfDraft(
  { provider, reply, isOwn }: Desk,
  standing: Standing,
  hadBegun: boolean,
): Promise<TakeBackOutcome | undefined> {
  const { reference, reservation } = standing;
  const { gift } = reservation.entry;
  if (reference === undefined || reply === undefined) return undefined;
  if (isOwn) await removeFrom(reply, gift, reference);
  // A taking back that has begun may have made it worthless already, and only goes on; a picture it never does.
  if (hadBegun && provider.canWithdraw && gift.kind !== 'card') return undefined;
  return (await wasSent(reply, standing)) ? { kind: 'too-late', standing } : undefined;
}

/** A card stands there by its artwork, where it was put there for the agent: its reference is in no text. */
const removeFrom = (reply: Reply, gift: Gift, reference: string): Promise<void> =>
  gift.kind === 'card' ? reply.removeCard(artworkFile(gift.design)) : reply.remove(reference);

function outOfReach({ provider, isOwn }: Desk, { status }: Standing): TakeBackOutcome | undefined {
  return status === 'issued' && !isOwn && !provider.canWithdraw ? { kind: 'only-its-agent' } : undefined;
}

async function withdraw(parts: GivingParts, standing: Standing): Promise<TakeBackOutcome> {
  const { entry } = standing.reservation;
  const made = standing.reference ?? (await parts.provider.find(entry));
  if (made !== undefined && (await parts.provider.withdraw(entry, made)) === 'cannot') {
    return hasIt(parts, standing);
  }
  const after = await release(parts, standing, parts.hand, 'taken-back');
  if (after === 'unknown') return { kind: 'unknown' };
  return after.status === 'released' ? { kind: 'taken-back' } : { kind: 'in-other-hands', standing: after };
}

/** It cannot be had back from the customer any more: a taking back that finds so ends with noting it. */
async function hasIt(parts: GivingParts, standing: Standing): Promise<TakeBackOutcome> {
  const step = { kind: 'completed', hand: parts.hand } as const;
  const after = await appendStep(
    parts,
    standing,
    step,
    (now) => isHeldOpen(now, parts.hand) && now.status === 'issued',
  );
  return after === 'unknown' ? { kind: 'unknown' } : elsewhere(after);
}
