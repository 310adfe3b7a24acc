import { minutesOf, timerOf } from '../../domain/extra-time/timer';
import type { Standing } from '../../domain/ledger/standing';
import type { CompletingParts } from './complete-gesture';
import { completeOnce, type CompletedOnce } from './complete-once';
import { asRead, tellMinutes, type MinutesTold, type TellingParts } from './tell-minutes';

export type EndOutcome =
  | { readonly kind: 'ended'; readonly minutes: number; readonly field: MinutesTold }
  | Exclude<CompletedOnce, { kind: 'completed' }>;

type EndingParts = CompletingParts & TellingParts;

/**
 * Ends extra time: stopped early, or when its time is up. What was used is completed and the rest is back. The ticket has had the minutes
 * since they were taken; it is told of the rest first, since nobody would after a tab that was closed over the completing.
 */
export async function endExtraTime(parts: EndingParts, before: Standing): Promise<EndOutcome> {
  const usedBy = (known: Standing) => timerOf(known, parts.reader.guess()).usedMinutes;
  const expected = usedBy(before);
  const running = minutesOf(before);
  const told = await tellMinutes(parts, before, { from: running, to: expected });
  const inField = told === 'told' ? expected : running;
  const correct = async () => {
    const minutes = minutesOf(asRead(parts.reader, before));
    return minutes === inField ? told : tellMinutes(parts, before, { from: inField, to: minutes });
  };
  try {
    const completed = await completeOnce(parts, before, (known) => ({ minutes: usedBy(known) }));
    const field = await correct();
    if (completed.kind !== 'completed') return completed;
    return { kind: 'ended', minutes: minutesOf(completed.standing), field };
  } catch (error) {
    await correct();
    throw error;
  }
}
