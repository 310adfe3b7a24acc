/** An amount in the smallest unit of its currency: 2500 GBP is £25.00, 2500 JPY is ¥2,500. */
export interface Money {
  /** A whole number of minor units, never negative. */
  readonly minor: number;
  /** ISO 4217, three capitals. */
  readonly currency: string;
}

/** The money of `minor` units; throws a RangeError when that is not a whole number from 0 on. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError(`Not an amount of money: ${minor}`);
  return { minor, currency };
}

/**
 * The part of `value` that `percent` takes off, rounded half up to a whole minor unit.
 * @param percent 0–100, where 15 means 15 %.
 */
export function shareOf(value: Money, percent: number): Money {
  return money(Math.round((value.minor * percent) / 100), value.currency);
}
