import { money, type Money } from '../../../domain/money';

/** Without minor units, and yet with two digits at Stripe. */
const TWO_DIGITS_ALL_THE_SAME = new Set(['ISK', 'UGX']);

export const inStripesUnits = ({ minor, currency }: Money): number => minor * stripesShare(currency);

/** The money that Stripe writes as so many units of a currency, which it has in small letters. */
export function fromStripesUnits(units: number, stripesCurrency: string): Money {
  const currency = stripesCurrency.toUpperCase();
  return money(Math.floor(units / stripesShare(currency)), currency);
}

const stripesShare = (currency: string): number => (TWO_DIGITS_ALL_THE_SAME.has(currency) ? 100 : 1);
