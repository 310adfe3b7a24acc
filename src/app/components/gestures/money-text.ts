import { money, type Money } from '../../../domain/money';

/** The amount that a person has typed, in a currency; `undefined` for what is none. A comma or a point divides. */
export function moneyFrom(text: string, currency: string): Money | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.trim()) ?? [];
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (whole === '' || fraction.length > digits) return undefined;
  return money(Number(whole + fraction.padEnd(digits, '0')), currency);
}
