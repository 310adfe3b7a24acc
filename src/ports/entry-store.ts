import type { Entry } from '../domain/ledger/entry';
import type { Instant } from '../domain/time';

/** What a browser has read of the ledger. Old entries never change, so they need not be read twice. */
export interface KeptLedger {
  readonly entries: readonly Entry[];
  /** Everything from here on was read at least once, by the store's time. */
  readonly reach: Instant;
  /** The latest stamp that was read. */
  readonly readUntil: Instant;
  /** When it was read, by this machine's time. */
  readonly readAt: Instant;
}

/** Where a browser keeps what it has read of the ledger, for all its frames. Losing it costs requests and nothing else. */
export interface EntryStore {
  /** What was kept last; `undefined` when nothing can be had. Never rejects. */
  load(): Promise<KeptLedger | undefined>;
  /** Keeps what was read, unless the browser refuses. Never rejects. */
  save(kept: KeptLedger): Promise<void>;
}
