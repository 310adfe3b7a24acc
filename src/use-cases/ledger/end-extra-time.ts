import { timerOf } from '../../domain/extra-time/timer';
import type { Standing } from '../../domain/ledger/standing';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import { completeGesture, type CompletingParts } from './complete-gesture';
import { readStanding } from './step-book';

export type EndOutcome =
  /** `field`: whether the ticket has the minutes for reports now. */
  | { readonly kind: 'ended'; readonly minutes: number; readonly field: 'added' | 'no-field' | 'not-added' }
  /** Another frame has ended it, and has told the ticket. */
  | { readonly kind: 'was-ended' }
  /** It is in somebody else's hands, or no answer came: it can be ended again. */
  | { readonly kind: 'not-now' };

interface EndingParts extends CompletingParts {
  readonly extraMinutes: ExtraMinutes;
  readonly report: (error: unknown) => void;
}

/**
 * Ends extra time: stopped early, or when its time is up. What was used is completed and the rest is back; only the hand that completes
 * adds to the ticket's minutes, so that they are counted once however many frames end it.
 */
export async function endExtraTime(parts: EndingParts, before: Standing): Promise<EndOutcome> {
  const known = await readStanding(parts, before);
  if (known.status === 'completed' || known.status === 'released') return { kind: 'was-ended' };
  const { usedMinutes } = timerOf(known, parts.reader.guess());
  if (!(await completeGesture(parts, known, usedMinutes))) return { kind: 'not-now' };
  const after = await readStanding(parts, before);
  if (after.hold.hand !== parts.hand) return { kind: 'was-ended' };
  const minutes = after.minutesUsed ?? usedMinutes;
  return { kind: 'ended', minutes, field: await addTo(parts, minutes) };
}

/** The ledger has the minutes already; a ticket that cannot take them now stays without. */
async function addTo({ extraMinutes, report }: EndingParts, minutes: number) {
  if (minutes === 0) return 'added';
  return extraMinutes.add(minutes).catch((error: unknown) => {
    report(error);
    return 'not-added' as const;
  });
}
