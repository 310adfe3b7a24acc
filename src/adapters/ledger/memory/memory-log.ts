import type { AgentId } from '../../../domain/ids';
import {
  customerOf,
  inOrder,
  type BookId,
  type Entry,
  type NewEntry,
  type Position,
} from '../../../domain/ledger/entry';
import type { Instant } from '../../../domain/time';
import type { Appended, LedgerLog } from '../../../ports/ledger-log';

/** Where entries lie in memory; shared by the logs of several authors. */
export interface MemoryStore {
  readonly entries: Map<string, Entry>;
  readonly now: () => Instant;
}

/** An empty ledger in memory whose stamps are `now`'s. */
export const memoryStore = (now: () => Instant): MemoryStore => ({ entries: new Map(), now });

/** The ledger in memory, as `author` reads and writes it: for tests, and where nothing needs to last. */
export function memoryLog(store: MemoryStore, author: AgentId): LedgerLog {
  return {
    read: async (book, from) => entriesOf(store, (entry) => entry.book === book && entry.position >= from),
    readSince: async (since) => {
      const last = lastReservation(store);
      return entriesOf(store, (entry) => entry.at >= since || entry === last);
    },
    readAbout: async (customer, since) =>
      entriesOf(store, (entry) => entry.at >= since && customerOf(entry.entry) === customer),
    time: () => store.now(),
    append: async (book, position, entry) => write(store, { book, position, author, entry }),
  };
}

function write(
  { entries, now }: MemoryStore,
  fields: { book: BookId; position: Position; author: AgentId; entry: NewEntry },
): Appended | 'taken' {
  const record = `${fields.book}/${String(fields.position).padStart(9, '0')}`;
  if (entries.has(record)) return 'taken';
  const entry: Entry = { ...fields, at: now(), record };
  entries.set(record, entry);
  return { entry, sharedWith: [], mayBeJoined: false };
}

function entriesOf({ entries }: MemoryStore, isWanted: (entry: Entry) => boolean): readonly Entry[] {
  return [...entries.values()].filter(isWanted).sort(inOrder);
}

function lastReservation(store: MemoryStore): Entry | undefined {
  return entriesOf(store, ({ book }) => book === 'reservations').at(-1);
}
