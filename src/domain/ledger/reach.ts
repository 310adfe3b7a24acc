import type { Limit, Policy, Within } from '../policy/policy';
import { DAY_MS, later, MINUTE_MS, type Instant } from '../time';

/** What was stamped in the last two minutes is read again: stores answer out of order for a while. */
export const REREAD_MS = 2 * MINUTE_MS;

const AT_LEAST_DAYS = 31;
/** The longest each may last, in days; a day of 25 hours is counted in. */
const LONGEST = { each: 0, day: 2, week: 8, month: 32, quarter: 93, year: 367 } as const;

/**
 * How far back the ledger must be read to decide at `at`: the policy's longest window, and at least 31 days. What limits one customer
 * for longer is not in it: a search tells that, see `lookBackOf`.
 */
export function reachOf(policy: Policy, at: Instant): Instant {
  return reachOfDays(longestOf(policy.limits.filter((limit) => !isLookedUp(limit))), at);
}

/** How far back is read ahead, where no policy is known: enough for limits within a month. */
export const reachAhead = (at: Instant): Instant => reachOfDays(LONGEST.month, at);

/** How far back that is for a longest window of so many days. */
function reachOfDays(days: number, at: Instant): Instant {
  return later(at, -Math.max(AT_LEAST_DAYS, days) * DAY_MS - REREAD_MS);
}

/** From when on a search must tell what a customer was given; `undefined` where reading the ledger tells enough. */
export function lookBackOf(policy: Policy, at: Instant): Instant | undefined {
  const lookedUp = policy.limits.filter(isLookedUp);
  return lookedUp.length === 0 ? undefined : reachOfDays(longestOf(lookedUp), at);
}

/** A customer has few gestures in a year, the account has many: one search is less than reading all of them. */
function isLookedUp({ per, within }: Limit): boolean {
  return per === 'customer' && daysOf(within) > LONGEST.month;
}

function longestOf(limits: readonly Limit[]): number {
  return Math.max(0, ...limits.map(({ within }) => daysOf(within)));
}

function daysOf(within: Within): number {
  return typeof within === 'object' ? within.days : LONGEST[within];
}
