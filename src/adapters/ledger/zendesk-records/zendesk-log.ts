import { inOrder, type BookId, type Entry, type Position } from '../../../domain/ledger/entry';
import { instantOf, type Instant } from '../../../domain/time';
import { LedgerUnreachable, OutcomeUnknown, type Appended, type LedgerLog } from '../../../ports/ledger-log';
import type { Send } from '../../zendesk/send';
import { customerSearch } from './customer-search';
import { keyOf, newRecord } from './record';
import { recordRequests, type RecordRequests, type RecordsPage } from './record-requests';

const KEYS_A_REQUEST = 100;

interface Options {
  /** This machine's time: measures only how long ago the store answered. */
  readonly now: () => Instant;
  /** Whether *Set up* has seen that this account's store never lets two records share a key. */
  readonly keepsKeysApart: boolean;
  /** Waited for between the pages of a long list, to leave room for what agents wait for. */
  readonly betweenPages?: () => Promise<void>;
}

/** The ledger as records of a custom object: whoever creates the record of a key first has the position. */
export function zendeskLog(send: Send, { now, keepsKeysApart, betweenPages }: Options): LedgerLog {
  const requests = recordRequests(send, now);
  return {
    read: (book, from) => read(requests, book, from),
    readSince: (since) => readSince(requests, since, betweenPages),
    readAbout: (customer, since) => customerSearch(requests, customer, since),
    append: async (book, position, entry) => {
      const own = await requests.create(newRecord(book, position, entry));
      if (own === 'taken' || keepsKeysApart)
        return own === 'taken' ? own : { entry: own, sharedWith: [], mayBeJoined: false };
      return readBack(requests, own);
    },
    time: () => requests.time(),
  };
}

async function read(requests: RecordRequests, book: BookId, from: Position): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let first = from; ; first += KEYS_A_REQUEST) {
    const keys = Array.from({ length: KEYS_A_REQUEST }, (_, index) => keyOf(book, first + index));
    const { records, entries } = await listAll(requests, byKeys(keys));
    found.push(...entries);
    // A few records may be lost; a block that is half empty is the book's end.
    if (records.length <= KEYS_A_REQUEST / 2) return found.sort(inOrder);
  }
}

/** All pages: where records share keys, a hundred keys may be more than a hundred records. */
async function listAll(requests: RecordRequests, query: string): Promise<RecordsPage> {
  let { records, entries, after } = await requests.list(query);
  while (after !== undefined) {
    const page = await requests.list(`${query}&page[after]=${encodeURIComponent(after)}`);
    records = [...records, ...page.records];
    entries = [...entries, ...page.entries];
    after = page.after;
  }
  return { records, entries };
}

async function readSince(
  requests: RecordRequests,
  since: Instant,
  betweenPages?: () => Promise<void>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let cursor = ''; ;) {
    const { records, entries, after } = await requests.list(`sort=-updated_at&page[size]=100${cursor}`);
    found.push(...entries);
    // A record is never updated before it was created, so everything further back is older than this.
    const seenTo = Math.min(...records.map((record) => instantOf(record.updated_at)));
    const hasLast = found.some(({ book, at }) => book === 'reservations' && at > seenTo);
    if (after === undefined || (seenTo < since && hasLast)) return wantedOf(found, since);
    await betweenPages?.();
    cursor = `&page[after]=${encodeURIComponent(after)}`;
  }
}

/** Without what is older and came only because it shares a page with others, or was edited lately. */
function wantedOf(found: readonly Entry[], since: Instant): readonly Entry[] {
  const last = found
    .filter(({ book }) => book === 'reservations')
    .sort(inOrder)
    .at(-1);
  return found.filter((entry) => entry.at >= since || entry === last);
}

/** Where the store does not keep keys apart, whoever stands there with a lower record came first. */
async function readBack(requests: RecordRequests, own: Entry): Promise<Appended> {
  try {
    const { entries } = await requests.list(byKeys([keyOf(own.book, own.position)]));
    // A list that lags behind this entry may lag behind those before it, too.
    if (!entries.some(({ record }) => record === own.record)) throw new LedgerUnreachable('The list lags', 'no-answer');
    return { entry: own, sharedWith: entries.filter((other) => inOrder(other, own) < 0), mayBeJoined: true };
  } catch (error) {
    if (!(error instanceof LedgerUnreachable)) throw error;
    throw new OutcomeUnknown('The entry is written, but who shares its position is not known', { cause: error });
  }
}

const byKeys = (keys: readonly string[]): string =>
  `filter[external_ids]=${encodeURIComponent(keys.join(','))}&page[size]=100`;
