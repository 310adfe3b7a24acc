import type { Made } from '../../domain/ledger/entry';
import { isEnded, type Standing } from '../../domain/ledger/standing';
import { completeGesture, type CompletingParts } from './complete-gesture';
import { readStanding } from './step-book';

export type CompletedOnce =
  | { readonly kind: 'completed'; readonly standing: Standing }
  /** It had ended before, or another hand has ended it just now. */
  | { readonly kind: 'was-ended' }
  /** It is in somebody else's hands, or no answer came: it can be tried again. */
  | { readonly kind: 'not-now' };

/**
 * Completes a gesture and tells whether this hand did it: of all who end the same gesture only one is told so, and does what is to be
 * done once. One hand asks once at a time.
 * @param made what is noted of it: the minutes really used, of extra time, or what came of a call.
 */
export async function completeOnce(
  parts: CompletingParts,
  before: Standing,
  made: (known: Standing) => Made,
): Promise<CompletedOnce> {
  const known = await readStanding(parts, before);
  if (isEnded(known)) return { kind: 'was-ended' };
  if (!(await completeGesture(parts, known, made(known)))) return { kind: 'not-now' };
  const standing = await readStanding(parts, before);
  return standing.hold.hand === parts.hand ? { kind: 'completed', standing } : { kind: 'was-ended' };
}
