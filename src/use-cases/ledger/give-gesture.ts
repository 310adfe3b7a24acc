import type { Request } from '../../domain/ledger/request';
import { issueGesture, type GivingParts, type IssueOutcome } from './issue-gesture';
import { reserveGesture, type ReserveOutcome } from './reserve-gesture';
import { tryAgain, type TryAgainOutcome } from './try-again';

export type GiveOutcome = Exclude<ReserveOutcome, { kind: 'reserved' }> | IssueOutcome | TryAgainOutcome;

/**
 * One confirmed press: takes room, then gives. The same id pressed again, in another tab or after no answer, goes on where the first
 * press stopped and never gives twice.
 */
export async function giveGesture(parts: GivingParts, request: Request): Promise<GiveOutcome> {
  const reserved = await reserveGesture(parts, request);
  if (reserved.kind !== 'reserved') return reserved;
  return reserved.isNew ? issueGesture(parts, reserved.standing, true) : tryAgain(parts, reserved.standing);
}
