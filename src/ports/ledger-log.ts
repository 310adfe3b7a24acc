import type { CustomerId } from '../domain/ids';
import type { BookId, Entry, NewEntry, Position } from '../domain/ledger/entry';
import type { Instant } from '../domain/time';

/** Where the ledger is kept. A position of a book can be written once; everything else follows from that. */
export interface LedgerLog {
  /**
   * The entries of one book from a position on, in order, with the store's stamps; fewer than exist when the store lags. Empty when
   * there are none. Throws `LedgerUnreachable` when the store does not answer or refuses.
   */
  read(book: BookId, from: Position): Promise<readonly Entry[]>;
  /**
   * The entries of all books that were stamped at `since` or later, in any order, and the last entry of `reservations` whenever it was
   * written. Lags and throws as `read` does. Reading since 0 reads the whole ledger.
   */
  readSince(since: Instant): Promise<readonly Entry[]>;
  /**
   * The entries of all books that are about one customer and were stamped at `since` or later, in any order. What is younger than a day
   * may be left out: a search lags. Throws as `read` does.
   */
  readAbout(customer: CustomerId, since: Instant): Promise<readonly Entry[]>;
  /**
   * Writes one entry, or answers `taken` when something stands at that position already, be it this very entry.
   * `sharedWith` lists entries that stand at the same position and before this one, in a store that does not keep positions apart.
   * Throws `OutcomeUnknown` when it may or may not have been written, `LedgerUnreachable` when it was surely not.
   */
  append(book: BookId, position: Position, entry: NewEntry): Promise<Appended | 'taken'>;
  /** The store's time now, by its latest answer, at most a few seconds ahead; `undefined` while it has told none. */
  time(): Instant | undefined;
}

/** What was written, as the store keeps it. */
export interface Appended {
  readonly entry: Entry;
  readonly sharedWith: readonly Entry[];
  /** Whether others may have joined positions that were read before: then they must be read once more before anything is given. */
  readonly mayBeJoined: boolean;
}

/** No answer came: the entry may stand in the book or not. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** The store did not answer, or refused; nothing was written. */
export class LedgerUnreachable extends Error {
  override readonly name = 'LedgerUnreachable';
  constructor(
    message: string,
    /** `not-set-up`: the store has no place for the ledger yet. `forbidden`: this person may not. */
    readonly because: 'not-set-up' | 'forbidden' | 'no-answer',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
