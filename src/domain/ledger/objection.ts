import type { Money } from '../money';
import { canTakeOff } from '../policy/coupon';
import { comesTooEarly } from '../policy/fix-first';
import { sourceFor, type DiscountSource, type Policy, type Reason } from '../policy/policy';
import type { DiscountWish, Request } from './request';

/** Why a request is not possible whatever is left of the allowances. */
export type Objection =
  | { readonly kind: 'to-staff' }
  | { readonly kind: 'to-oneself' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'ticket-closed' }
  | { readonly kind: 'never'; readonly tag?: string }
  | { readonly kind: 'unknown-reason' }
  | { readonly kind: 'unknown-rule' }
  /** A discount, before anybody has set right what went wrong or said sorry for it. */
  | { readonly kind: 'fix-first' }
  | { readonly kind: 'not-a-percent' }
  | { readonly kind: 'not-an-amount' }
  /** The source makes no code for just that: there is no coupon for it. */
  | { readonly kind: 'no-such-coupon' }
  /** The admin's codes take off something else. */
  | { readonly kind: 'not-what-codes-give' }
  | { readonly kind: 'not-minutes' };

/** The first thing that stands against a request, apart from the limits. */
export function objectionTo(policy: Policy, request: Request): Objection | undefined {
  return objectionToCustomer(policy, request) ?? objectionToWish(policy, request);
}

function objectionToCustomer(
  { never }: Policy,
  { occasion, customerIs, ticketIsClosed }: Request,
): Objection | undefined {
  const { agent, customer, organization, ticketTags } = occasion;
  if (Number(agent) === Number(customer)) return { kind: 'to-oneself' };
  if (customerIs === 'staff') return { kind: 'to-staff' };
  if (customerIs === 'suspended') return { kind: 'suspended' };
  if (ticketIsClosed) return { kind: 'ticket-closed' };
  const tag = ticketTags.find((each) => never.ticketTags.includes(each));
  if (tag !== undefined) return { kind: 'never', tag };
  return organization !== undefined && never.organizations.includes(organization) ? { kind: 'never' } : undefined;
}

function objectionToWish(policy: Policy, request: Request): Objection | undefined {
  const { wish, reason, occasion } = request;
  if (!isListed(policy.reasons, reason)) return { kind: 'unknown-reason' };
  switch (wish.kind) {
    case 'discount':
      if (comesTooEarly(policy, request)) return { kind: 'fix-first' };
      return objectionToDiscount(sourceFor(policy, occasion.brand), wish);
    case 'extra-time':
      return isBetween(wish.minutes, 1, 24 * 60) ? undefined : { kind: 'not-minutes' };
    case 'exception':
      return isListed(policy.rules, wish.rule) ? undefined : { kind: 'unknown-rule' };
    case 'card':
    case 'courtesy-call':
      return undefined;
  }
}

function objectionToDiscount(source: DiscountSource, wish: DiscountWish): Objection | undefined {
  if ('percent' in wish && !isBetween(wish.percent, 1, 100)) return { kind: 'not-a-percent' };
  if (amountsIn(wish).some(({ minor }) => minor < 1)) return { kind: 'not-an-amount' };
  if (canTakeOff(source, wish)) return undefined;
  return { kind: source.kind === 'stripe' ? 'no-such-coupon' : 'not-what-codes-give' };
}

/** All that a discount says in money: what is taken off, and of which order. */
function amountsIn(wish: DiscountWish): readonly Money[] {
  const amounts = ['amount' in wish ? wish.amount : undefined, wish.orderValue, wish.minimumOrder];
  return amounts.filter((amount) => amount !== undefined);
}

const isListed = (list: readonly Reason[], wanted: string): boolean => list.some(({ id }) => id === wanted);

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
