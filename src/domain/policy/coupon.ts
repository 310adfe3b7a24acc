import type { Coupon, DiscountSource, Off } from './policy';

/** The admin's coupon that takes off just what is asked for; `undefined` when there is none. */
export function couponFor({ coupons }: Extract<DiscountSource, { kind: 'stripe' }>, off: Off): Coupon | undefined {
  return coupons.find((coupon) => isSame(coupon, off));
}

function isSame(one: Off, other: Off): boolean {
  if ('percent' in one || 'percent' in other) {
    return 'percent' in one && 'percent' in other && one.percent === other.percent;
  }
  return one.amount.minor === other.amount.minor && one.amount.currency === other.amount.currency;
}
