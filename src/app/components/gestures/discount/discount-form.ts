import type { DiscountWish } from '../../../../domain/ledger/request';
import { moneyFrom, type Money } from '../../../../domain/money';
import type { Coupon, Off } from '../../../../domain/policy/policy';
import { calendarDayAt, dayLater, later, SECOND_MS, startOfDay, type Instant } from '../../../../domain/time';

/** What stands in the fields. */
export interface DiscountForm {
  /** Percent, an amount, or the id of a coupon. */
  readonly by: 'percent' | 'amount' | `coupon ${string}`;
  readonly percent: string;
  readonly amount: string;
  readonly orderValue: string;
  readonly days: string;
  readonly minimumOrder: string;
}

export interface Bounds {
  readonly largestPercent: number;
  /** Absent where discounts are percentages only. */
  readonly largestAmount?: Money;
  /** In which an order's value is asked; absent when nothing is counted in money. */
  readonly currency: string | undefined;
  /** What the admin's codes give, where that is known: nobody chooses it then. */
  readonly given?: Off;
  /** Of a source that makes codes under these alone. */
  readonly coupons?: readonly Coupon[];
  /** Whether a code is made for this customer, which can end and ask for an order's size. */
  readonly isMade: boolean;
  readonly now: Instant;
  /** The IANA zone in which a code's last day is meant. */
  readonly zone: string;
}

export interface ReadForm {
  /** What the agent asks for; absent while something is wrong. */
  readonly wish?: DiscountWish;
  readonly wrong: Readonly<Record<'percent' | 'amount' | 'orderValue' | 'days' | 'minimumOrder', boolean>>;
}

const LONGEST_DAYS = 3650;

export function readForm(form: DiscountForm, bounds: Bounds): ReadForm {
  const { isMade, currency } = bounds;
  const off = offIn(form, bounds);
  const orderValue = moneyIn(form.orderValue, isInPercent(form, bounds) ? currency : undefined);
  const minimumOrder = moneyIn(form.minimumOrder, isMade ? currency : undefined);
  const expires = isMade ? expiryIn(form.days, bounds) : undefined;
  const wrong = {
    percent: form.by === 'percent' && !off,
    amount: form.by === 'amount' && !off,
    orderValue: orderValue === 'wrong',
    days: expires === 'wrong',
    minimumOrder: minimumOrder === 'wrong',
  };
  if (!off || Object.values(wrong).includes(true)) return { wrong };
  const terms = { orderValue: unless(orderValue), minimumOrder: unless(minimumOrder), expires: unless(expires) };
  return { wish: wishOf(off, terms), wrong };
}

const unless = <Value>(value: Value | 'wrong'): Value | undefined => (value === 'wrong' ? undefined : value);

interface Terms {
  readonly orderValue: Money | undefined;
  readonly minimumOrder: Money | undefined;
  readonly expires: Instant | undefined;
}

const wishOf = (off: Off, { orderValue, minimumOrder, expires }: Terms): DiscountWish => ({
  kind: 'discount',
  ...off,
  ...(orderValue ? { orderValue } : {}),
  ...(minimumOrder ? { minimumOrder } : {}),
  ...(expires === undefined ? {} : { expires }),
});

/** Whether a part of an order is taken off, whatever that is worth then. */
export function isInPercent(form: Pick<DiscountForm, 'by'>, bounds: Bounds): boolean {
  const fixed = fixedOff(form, bounds);
  return fixed ? 'percent' in fixed : form.by === 'percent';
}

/** What the admin has set, rather than the agent. */
function fixedOff({ by }: Pick<DiscountForm, 'by'>, { given, coupons = [] }: Bounds): Off | undefined {
  return given ?? coupons.find(({ id }) => by === `coupon ${id}`);
}

function offIn(form: DiscountForm, bounds: Bounds): Off | undefined {
  const fixed = fixedOff(form, bounds);
  if (fixed) return 'percent' in fixed ? { percent: fixed.percent } : { amount: fixed.amount };
  if (form.by === 'percent') return percentIn(form.percent, bounds.largestPercent);
  return form.by === 'amount' ? amountIn(form.amount, bounds.largestAmount) : undefined;
}

function percentIn(text: string, most: number) {
  const percent = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return percent >= 1 && percent <= most ? { percent } : undefined;
}

function amountIn(text: string, most: Money | undefined) {
  const amount = most && moneyFrom(text, most.currency);
  return amount && amount.minor >= 1 && amount.minor <= most.minor ? { amount } : undefined;
}

/** The last second of the last day: customers read a day, and may use their code on all of it. */
function expiryIn(text: string, { now, zone }: Bounds): Instant | 'wrong' {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  if (days < 1 || days > LONGEST_DAYS) return 'wrong';
  return later(startOfDay(dayLater(calendarDayAt(now, zone), days + 1), zone), -SECOND_MS);
}

/** Where nothing is counted in money no value is asked for, and none is taken. An order of 0 would be worth nothing in any limit. */
function moneyIn(text: string, currency: string | undefined): Money | undefined | 'wrong' {
  if (currency === undefined || text.trim() === '') return undefined;
  const value = moneyFrom(text, currency);
  return value && value.minor >= 1 ? value : 'wrong';
}
