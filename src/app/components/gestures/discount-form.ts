import type { Wish } from '../../../domain/ledger/request';
import { moneyFrom, type Money } from '../../../domain/money';
import type { Policy } from '../../../domain/policy/policy';

/** What stands in the fields. */
export interface DiscountForm {
  readonly percent: string;
  readonly reason: string;
  readonly orderValue: string;
}

interface Bounds {
  readonly largestPercent: number;
  readonly currency: string | undefined;
}

interface ReadForm {
  /** What the agent asks for; absent while something is wrong with the percent or the order's value. */
  readonly wish?: Extract<Wish, { kind: 'discount' }>;
  readonly wrong: Readonly<Record<keyof DiscountForm, boolean>>;
}

export function readForm({ percent, reason, orderValue }: DiscountForm, bounds: Bounds): ReadForm {
  const number = percentFrom(percent, bounds.largestPercent);
  const order = orderFrom(orderValue, bounds.currency);
  const wrong = { percent: number === undefined, reason: reason === '', orderValue: order === 'wrong' };
  if (number === undefined || order === 'wrong') return { wrong };
  return { wish: { kind: 'discount', percent: number, ...(order ? { orderValue: order } : {}) }, wrong };
}

function percentFrom(text: string, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

/** Where nothing is counted in money no value is asked for, and none is taken. */
function orderFrom(text: string, currency: string | undefined): Money | undefined | 'wrong' {
  if (currency === undefined || text.trim() === '') return undefined;
  return moneyFrom(text, currency) ?? 'wrong';
}

/** The currency of the first budget, in which an order's value would be asked; absent when nothing is counted in money. */
export function budgetCurrency({ limits }: Policy): string | undefined {
  for (const { max } of limits) {
    if ('money' in max) return max.money.currency;
  }
  return undefined;
}
