import type { Coupon, DiscountSource, Off } from './policy';

/** All that discounts of a source can take off; `undefined` where agents choose that. */
export function offersOf(source: DiscountSource): readonly Off[] | undefined {
  switch (source.kind) {
    case 'stripe':
      return source.coupons;
    case 'static-code':
    case 'code-pool':
      return source.off && [source.off];
    default:
      return undefined;
  }
}

/** Whether a source can take off just that. */
export function canTakeOff(source: DiscountSource, off: Off): boolean {
  return offersOf(source)?.some((offer) => isSameOff(offer, off)) ?? true;
}

/** The admin's coupon that takes off just what is asked for; `undefined` when there is none. */
export function couponFor({ coupons }: Extract<DiscountSource, { kind: 'stripe' }>, off: Off): Coupon | undefined {
  return coupons.find((coupon) => isSameOff(coupon, off));
}

/** Whether two offers take off the same. */
export function isSameOff(one: Off, other: Off): boolean {
  if ('percent' in one || 'percent' in other) {
    return 'percent' in one && 'percent' in other && one.percent === other.percent;
  }
  return one.amount.minor === other.amount.minor && one.amount.currency === other.amount.currency;
}
