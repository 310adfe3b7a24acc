import type { Policy } from './policy';

/** How far a matter that went wrong has come; what is absent is not known and stands against nothing. */
export interface Amends {
  /** Whether something went wrong that nobody has set right yet. */
  readonly isProblemOpen?: boolean;
  /** Whether we have said sorry for it. */
  readonly hasApologised?: boolean;
}

/**
 * Whether a discount would come before what the customer is waiting for: a voucher in place of an apology or a repair buys people off
 * (Halperin et al. 2022: money works beside an apology). Admins can turn the rule off.
 */
export const comesTooEarly = (
  { fixFirst }: Pick<Policy, 'fixFirst'>,
  { isProblemOpen = false, hasApologised = false }: Amends,
): boolean => fixFirst && isProblemOpen && !hasApologised;
