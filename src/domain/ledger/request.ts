import type { HandId, ReservationId } from '../ids';
import type { Money } from '../money';
import type { Occasion } from '../policy/limits-that-hold';

/** What an agent asks to give; the ledger adds the code. */
export type Wish =
  | { readonly kind: 'discount'; readonly percent: number; readonly orderValue?: Money }
  | { readonly kind: 'card' }
  | { readonly kind: 'courtesy-call' }
  | { readonly kind: 'extra-time'; readonly minutes: number }
  | { readonly kind: 'exception'; readonly worth?: Money };

/** One press of an agent. */
export interface Request {
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
