import type { HandId } from '../domain/ids';
import type { Entry, Reserved } from '../domain/ledger/entry';
import type { Instant } from '../domain/time';

/** A gesture in a reply that was not sent yet, and what is to be written on its ticket once it is. */
export interface OutboxItem {
  readonly reservation: Entry<Reserved>;
  /** What the customer will read: the code. */
  readonly reference: string;
  readonly issuedAt: Instant;
  /** The hand that issued it. Its frame is gone once the ticket is saved, so whoever works off the outbox goes on with it. */
  readonly hand: HandId;
  /** The internal note for the ticket; absent where none is to be written. */
  readonly note?: string;
}

/** What one browser still has to do after its agent's submits, for all its frames. Losing it loses no gesture. */
export interface Outbox {
  all(): readonly OutboxItem[];
  add(item: OutboxItem): void;
  remove(item: OutboxItem): void;
}
