import type { HandId, ReservationId } from '../ids';
import type { Money } from '../money';
import type { Occasion } from '../policy/limits-that-hold';
import type { Amends } from '../policy/fix-first';
import type { Off } from '../policy/policy';
import type { Instant } from '../time';

/** What an agent asks to give; the ledger adds the code. */
export type Wish =
  | DiscountWish
  | { readonly kind: 'card'; readonly occasion: string; readonly design: string }
  | { readonly kind: 'courtesy-call'; readonly due: Instant }
  | { readonly kind: 'extra-time'; readonly minutes: number }
  | { readonly kind: 'exception'; readonly rule: string; readonly worth?: Money };

export type DiscountWish = Off & {
  readonly kind: 'discount';
  /** What the order is worth that a percent is taken off, where the agent knows it. */
  readonly orderValue?: Money;
  readonly expires?: Instant;
  readonly minimumOrder?: Money;
};

/** One press of an agent. */
export interface Request extends Amends {
  readonly id: ReservationId;
  readonly hand: HandId;
  readonly occasion: Omit<Occasion, 'gesture'>;
  readonly wish: Wish;
  readonly reason: string;
  /** What makes the customer or the ticket ineligible, as the helpdesk knows it. */
  readonly customerIs: 'customer' | 'staff' | 'suspended';
  readonly ticketIsClosed: boolean;
}

/** What limits look at, of a request. */
export function occasionOf({ occasion, wish }: Request): Occasion {
  return { ...occasion, gesture: wish.kind };
}
