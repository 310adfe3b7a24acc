import { handId, reservationId, type AgentId } from '../../src/domain/ids';
import type { BookId, Entry, Reserved } from '../../src/domain/ledger/entry';
import { instant, type Instant } from '../../src/domain/time';
import type { LedgerLog } from '../../src/ports/ledger-log';
import { aReservation } from '../support/ledger-samples';

interface Author {
  readonly id: AgentId;
  readonly log: LedgerLog;
}

/** An empty store that nobody else uses, and the logs of two authors over it. */
export interface OpenLedger {
  readonly one: Author;
  readonly other: Author;
  /** The store's time. */
  readonly now: () => Instant;
  /** Lets time pass, for the store and for those who use it. */
  readonly pass: (ms: number) => void;
}

export const BOOK: BookId = 'reservations';
export const A_SMALL_BOOK = reservationId('3b0f2f0e-5a1d-4c6e-9f63-0d6a5f3a9c11');
export const from0 = instant(0);

export function by({ id }: Author, reservation = 'r1'): Reserved {
  return aReservation({ id: reservationId(reservation), hand: handId('h1'), agent: id });
}

/** The book of reservations first, then the small ones. */
export function inBookOrder(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ book, position }: Entry) => (book === BOOK ? position : 1_000_000 + position);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
