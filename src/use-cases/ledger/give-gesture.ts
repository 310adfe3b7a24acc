import type { Request } from '../../domain/ledger/request';
import { LedgerUnreachable } from '../../ports/ledger-log';
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
  const { standing, isNew } = reserved;
  const given: Promise<GiveOutcome> = isNew ? issueGesture(parts, standing, true) : tryAgain(parts, standing);
  return given.catch((error: unknown): GiveOutcome => {
    // Room is taken by now, so "nothing was written" would be wrong.
    if (error instanceof LedgerUnreachable) return { kind: 'not-sent-yet', standing };
    throw error;
  });
}
