import type { Channel } from '../../customer/channel';
import type { TicketId } from '../../ids';
import type { Instant } from '../../time';

/** What a customer can tell that nobody should have to ask again. */
export type FactKind =
  | 'order'
  | 'invoice'
  | 'tracking'
  | 'product'
  | 'error'
  | 'date'
  | 'address'
  | 'phone'
  | 'tried'
  | 'time'
  | 'channel'
  /** Found by a pattern of the admin's. */
  | 'own';

/** Something in a customer's text that they have told us. */
export interface FoundFact {
  readonly kind: FactKind;
  /** As they wrote it. */
  readonly value: string;
  /** What the number belongs to, where its name says it: a purchase's, customer's, booking's or contract's number is an `order` each. */
  readonly of?: string;
  /** The admin's name for it, for `own`. */
  readonly name?: string;
}

/** A fact with where it was said. */
export interface Fact extends FoundFact {
  readonly channel: Channel;
  readonly at: Instant;
  /** How the message that says it begins, at most some 60 characters. */
  readonly firstWords: string;
  readonly ticket: TicketId;
}
