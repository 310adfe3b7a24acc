import { timerOf } from '../../domain/extra-time/timer';
import type { Standing } from '../../domain/ledger/standing';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import type { CompletingParts } from './complete-gesture';
import { completeOnce, type CompletedOnce } from './complete-once';

export type EndOutcome =
  /** `field`: whether the ticket has the minutes for reports now. */
  | { readonly kind: 'ended'; readonly minutes: number; readonly field: 'added' | 'no-field' | 'not-added' }
  | Exclude<CompletedOnce, { kind: 'completed' }>;

interface EndingParts extends CompletingParts {
  readonly extraMinutes: ExtraMinutes;
  readonly report: (error: unknown) => void;
}

/**
 * Ends extra time: stopped early, or when its time is up. What was used is completed and the rest is back; only the hand that completes
 * adds to the ticket's minutes, so that they are counted once however many frames end it.
 */
export async function endExtraTime(parts: EndingParts, before: Standing): Promise<EndOutcome> {
  const used = (known: Standing) => ({ minutes: timerOf(known, parts.reader.guess()).usedMinutes });
  const completed = await completeOnce(parts, before, used);
  if (completed.kind !== 'completed') return completed;
  const { minutesUsed: minutes = 0 } = completed.standing;
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
