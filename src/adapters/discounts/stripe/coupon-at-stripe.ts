import * as v from 'valibot';
import { isSameOff } from '../../../domain/policy/coupon';
import type { Coupon, Off } from '../../../domain/policy/policy';
import type { CouponProblem } from '../../../ports/gift-provider';
import { documented } from '../documented';
import { fromStripesUnits } from './stripe-units';

const UNITS = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const CURRENCY = v.pipe(v.string(), v.regex(/^[a-z]{3}$/));

const rest = { valid: v.boolean() };
const inPercent = v.object({ ...rest, percent_off: v.number() });
const inMoney = v.object({
  ...rest,
  amount_off: UNITS,
  currency: CURRENCY,
  /** What it takes off orders in other currencies. */
  currency_options: v.nullish(v.record(CURRENCY, v.object({ amount_off: UNITS })), {}),
});
const couponAtStripe = v.union([inPercent, inMoney]);

/** Where Stripe says other than the settings of a coupon. Throws ProviderFailure for what is no coupon. */
export function problemsOf(coupon: Coupon, data: unknown): readonly CouponProblem[] {
  const found = documented(couponAtStripe, data);
  const given = offOf(found, coupon);
  const { id, ...promised } = coupon;
  const ended: readonly CouponProblem[] = found.valid ? [] : [{ coupon: id, kind: 'ended' }];
  return isSameOff(promised, given) ? ended : [...ended, { coupon: id, kind: 'other', promised, given }];
}

/** What it takes off an order, in the promised currency where it can. */
function offOf(found: v.InferOutput<typeof couponAtStripe>, coupon: Coupon): Off {
  if ('percent_off' in found) return { percent: found.percent_off };
  const wanted = 'amount' in coupon ? coupon.amount.currency.toLowerCase() : '';
  const option = found.currency_options[wanted];
  const amount = option
    ? fromStripesUnits(option.amount_off, wanted)
    : fromStripesUnits(found.amount_off, found.currency);
  return { amount };
}
