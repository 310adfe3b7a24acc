import { ENOUGH_APOLOGIES } from './enough-apologies';
import type { Situation } from './mood/mood';

/** What decides whether we should say sorry. */
export interface Amiss {
  /** Whether anything went wrong. */
  readonly isProblem: boolean;
  readonly happened: readonly Situation[];
  /** For how many days the customer has waited for us. */
  readonly waitDays: number;
  readonly isGentle: boolean;
  readonly hasThanked: boolean;
  /** Which of our public replies said sorry, oldest first. */
  readonly apologies: readonly boolean[];
}

/**
 * Whether an apology is due, or what does more: after two of them, what happens next (Halperin et al. 2022); where one was made lately,
 * to set it right; where the cause is not ours, sympathy; for a short wait alone, thanks (You et al. 2020).
 */
export type ApologyCall = 'none' | 'due' | 'lately' | 'enough' | 'not-ours' | 'short-wait';

/** Longer than a weekend is long (practice; no study draws this line). */
export const SHORT_WAIT_DAYS = 3;
const LATEST_REPLIES = 2;
/** Neither says that we failed. */
const BESIDES: readonly Situation[] = ['waiting', 'leaving'];

/** The one answer for phrases, for suggestions and for the apology that is written in parts. */
export function apologyCall(amiss: Amiss): ApologyCall {
  const { isProblem, happened, isGentle, hasThanked, apologies } = amiss;
  if (isGentle || hasThanked || !isProblem) return 'none';
  if (apologies.filter(Boolean).length >= ENOUGH_APOLOGIES) return 'enough';
  if (happened.includes('not-ours')) return 'not-ours';
  if (isOnlyShortWait(amiss)) return 'short-wait';
  // Unknown but plausible counts as ours: a problem with what we sell mostly is.
  return apologies.slice(-LATEST_REPLIES).includes(true) ? 'lately' : 'due';
}

const isOnlyShortWait = ({ happened, waitDays }: Amiss): boolean =>
  waitDays <= SHORT_WAIT_DAYS &&
  happened.includes('waiting') &&
  happened.every((situation) => BESIDES.includes(situation));
