import type { CallOutcome } from '../call/call-outcome';
import type { AgentId, CustomerId, HandId, ReservationId, TicketId } from '../ids';
import type { Money } from '../money';
import type { Occasion } from '../policy/limits-that-hold';
import type { DiscountSource, Off } from '../policy/policy';
import type { Instant } from '../time';

/** `reservations`, which alone takes room and needs an order, or the small book of one reservation. */
export type BookId = 'reservations' | ReservationId;

/** Places in a book: 1, 2, 3 … Each is written once, and they never start again. */
export type Position = number;

/** What the customer gets; all that giving needs, so that a repeat is the same request. */
export type Gift =
  | DiscountGift
  /** Which card it is; what is written on it stands nowhere in the ledger. */
  | { readonly kind: 'card'; readonly occasion: string; readonly design: string }
  | { readonly kind: 'courtesy-call'; readonly due: Instant }
  /** `rule` is the id of one of the policy's rules. */
  | { readonly kind: 'exception'; readonly rule: string }
  | { readonly kind: 'extra-time'; readonly minutes: number };

export type DiscountGift = Off & {
  readonly kind: 'discount';
  readonly source: DiscountSource['kind'];
  readonly code: string;
  /** The coupon that the code is made under, where the source has coupons. */
  readonly coupon?: string;
  /** From then on the code is worth nothing; absent for codes that an admin has entered. */
  readonly expires?: Instant;
  /** The least that an order must be worth. */
  readonly minimumOrder?: Money;
};

/** How far a pool of codes has been handed out. */
export interface PoolMark {
  /** Names the list of codes; a changed list is a new pool. */
  readonly pool: string;
  /** How many codes from the list's start are handed out or left out for good. */
  readonly next: number;
  /** Places in the list, counted from 0, behind `next` whose codes were handed out when the list was another. */
  readonly skip: readonly number[];
}

/** Takes room in the allowances before anything is given. */
export interface Reserved extends Occasion {
  readonly kind: 'reserved';
  readonly id: ReservationId;
  /** Whose first attempt to give the reservation is. */
  readonly hand: HandId;
  readonly gift: Gift;
  /** The id of one of the policy's reasons. */
  readonly reason: string;
  /** What it costs; `estimated` when it rests on the policy's typical order. Absent when not known. */
  readonly worth?: Money & { readonly estimated: boolean };
  /** The revision of the policy it was decided under. */
  readonly revision: number;
  readonly pool?: PoolMark;
}

/** The ledger goes on in another store: nothing is appended after it. */
export interface Moved {
  readonly kind: 'moved';
  readonly to: string;
}

/** The policy that holds from here on: written by the first who reserves under its revision. */
export interface PolicyNoted {
  readonly kind: 'policy';
  readonly revision: number;
  /** The whole policy as JSON: opened by whoever looks back, so that nobody else needs to be able to read it. */
  readonly text: string;
}

/** A customer was erased on their wish: what is gone or changed of theirs is no fault. */
export interface Erased {
  readonly kind: 'erased';
  readonly customer: CustomerId;
}

/** Whom and which ticket a step is about: repeated from the reservation, so that a store can find steps by them. */
interface AboutReservation {
  readonly customer?: CustomerId;
  readonly ticket?: TicketId;
}

/** Somebody begins to give, to take back or to complete; see `standingOf` for how long that shuts others out. */
export interface Attempt extends AboutReservation {
  readonly kind: 'attempt';
  readonly hand: HandId;
  readonly to: 'give' | 'take-back' | 'complete';
}

/** What is given exists: a code, a task. */
export interface Issued extends AboutReservation {
  readonly kind: 'issued';
  readonly hand: HandId;
  /** What the customer will read or hold: the code, the task's number. */
  readonly reference: string;
}

/** The customer has it. */
export interface Completed extends AboutReservation {
  readonly kind: 'completed';
  readonly hand: HandId;
  /** The minutes really used, of extra time. */
  readonly minutes?: number;
  /** What came of a courtesy call. */
  readonly outcome?: CallOutcome;
}

/** What is noted of what was made. */
export type Made = Pick<Completed, 'minutes' | 'outcome'>;

/** Nothing is given any more, and the allowance is back. */
export interface Released extends AboutReservation {
  readonly kind: 'released';
  readonly hand: HandId;
  readonly because: 'taken-back' | 'no-room' | 'refused-by-provider';
}

export type ReservationStep = Attempt | Issued | Completed | Released;
export type NewEntry = Reserved | PolicyNoted | Moved | Erased | ReservationStep;

/** An entry as the store keeps it. Author and time are the store's own word, whatever the writer says. */
export interface Entry<Kind extends NewEntry = NewEntry> {
  readonly book: BookId;
  readonly position: Position;
  readonly author: AgentId;
  readonly at: Instant;
  /** The store's own name of this record: decides who is first where two records share a position. */
  readonly record: string;
  /** Whether the record was changed after it was written. What it says now is never believed where it would free room. */
  readonly isChanged?: true;
  /** The agent whom the writer named, where that is not the author. */
  readonly claimed?: AgentId;
  readonly entry: Kind;
}

/** Order within a book: by position, then by the store's name where records share one. */
export function inOrder(one: Entry, other: Entry): number {
  return one.position - other.position || (one.record < other.record ? -1 : Number(one.record > other.record));
}

/** Whom an entry is about; `undefined` where it is about nobody. */
export function customerOf(entry: NewEntry): CustomerId | undefined {
  return 'customer' in entry ? entry.customer : undefined;
}

/** Whether an entry stands in the book of reservations and takes room. */
export function isReservation(entry: Entry): entry is Entry<Reserved> {
  return entry.entry.kind === 'reserved';
}

/** Whether an entry is a step of one reservation's life. */
export function isStep(entry: Entry): entry is Entry<ReservationStep> {
  return entry.entry.kind !== 'reserved' && 'hand' in entry.entry;
}

/** Whether it becomes the customer's with a message that is sent: the others are theirs in other ways, and stand in none. */
export const waitsForSending = ({ kind }: Gift): boolean => kind === 'discount' || kind === 'card';

/** Whether it begins as soon as it exists, and takes its time: nothing of it is to be put anywhere. */
export const takesTime = ({ kind }: Gift): boolean => kind === 'extra-time' || kind === 'courtesy-call';
