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

/** How many digits of its minor unit a currency writes: 2 for GBP, 0 for JPY. Throws a RangeError for what is no currency code. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** Making a format takes longer than everything that is done with it. */
const digitsOf = new Map<string, number>();

/**
 * The amount that a person has written: 12.50 or 12,50 in pounds is 1250 pence, 12 in yen is 12. `undefined` for what is no amount, has more
 * digits than the currency, or is too large to count exactly. Throws a RangeError for what is no currency code.
 */
export function moneyFrom(text: string, currency: string): Money | undefined {
  const [, whole = '', fraction = ''] = /^(\d+)(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  const digits = minorDigits(currency);
  if (whole === '' || fraction.length > digits) return undefined;
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? money(minor, currency) : undefined;
}
