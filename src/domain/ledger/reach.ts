import type { Policy, Within } from '../policy/policy';
import { DAY_MS, later, MINUTE_MS, type Instant } from '../time';

/** What was stamped in the last two minutes is read again: stores answer out of order for a while. */
export const REREAD_MS = 2 * MINUTE_MS;

const AT_LEAST_DAYS = 31;
/** The longest each may last, in days; a day of 25 hours is counted in. */
const LONGEST = { each: 0, day: 2, week: 8, month: 32, quarter: 93, year: 367 } as const;

/** How far back the ledger must be read to decide at `at`: the policy's longest window, and at least 31 days. */
export function reachOf(policy: Policy, at: Instant): Instant {
  return reachOfDays(Math.max(0, ...policy.limits.map(({ within }) => daysOf(within))), at);
}

/** How far back that is for a longest window of so many days. */
export function reachOfDays(days: number, at: Instant): Instant {
  return later(at, -Math.max(AT_LEAST_DAYS, days) * DAY_MS - REREAD_MS);
}

function daysOf(within: Within): number {
  return typeof within === 'object' ? within.days : LONGEST[within];
}
