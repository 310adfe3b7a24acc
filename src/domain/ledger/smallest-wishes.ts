import type { BrandId } from '../ids';
import { money, type Money } from '../money';
import { offersOf } from '../policy/coupon';
import { currencyFor } from '../policy/currency-for';
import { sourceFor, type Off, type Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { Wish } from './request';

/** An order so small that any percent of it is next to nothing, in minor units. */
const SMALLEST_ORDER = 100;

/**
 * The smallest of each kind that makes sense on a ticket of a brand: what stands against it stands against all of that kind. A kind for
 * which the policy has no place, such as exceptions without a rule to bend, is not among them; each coupon makes a discount of its own, and codes whose worth is known make just that.
 */
export function smallestWishes(policy: Policy, brand: BrandId | undefined, now: Instant): readonly Wish[] {
  const offers = offersOf(sourceFor(policy, brand)) ?? [{ percent: 1 }];
  return [
    ...offers.map((off): Wish => ({ kind: 'discount', ...takenOff(off, policy) })),
    { kind: 'card', occasion: '', design: '' },
    { kind: 'courtesy-call', due: now },
    { kind: 'extra-time', minutes: 1 },
    ...policy.rules.slice(0, 1).map(({ id }): Wish => ({ kind: 'exception', rule: id, ...worthNothing(policy) })),
  ];
}

/** The agent may say what the order is worth, so that a budget need not wait for a typical one. */
function takenOff(off: Off, policy: Policy): Off & { readonly orderValue?: Money } {
  if ('amount' in off) return { amount: off.amount };
  const currency = currencyFor(policy, 'discount');
  return { percent: off.percent, ...(currency === undefined ? {} : { orderValue: money(SMALLEST_ORDER, currency) }) };
}

function worthNothing(policy: Policy): { readonly worth?: Money } {
  const currency = currencyFor(policy, 'exception');
  return currency === undefined ? {} : { worth: money(0, currency) };
}
