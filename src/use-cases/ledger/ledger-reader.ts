import type { CustomerId } from '../../domain/ids';
import { inOrder, type BookId, type Entry, type Position } from '../../domain/ledger/entry';
import { MISSING_AFTER_MS, viewOf, type LedgerView } from '../../domain/ledger/ledger-view';
import { REREAD_MS } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import { DAY_MS, instant, later, MINUTE_MS, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { KeptLedger } from '../../ports/entry-store';
import type { LedgerLog } from '../../ports/ledger-log';
import { lookingBack } from './looking-back';

/** What was read of the ledger so far, and how to read on. Entries never change once they are old, so they are kept. */
export interface LedgerReader {
  /** Reads what is new, and back to `reach` if that was not read yet. */
  readOn(reach: Instant): Promise<LedgerView>;
  /** Asks a search for what limits a customer over months, as far as the policy wants it at `at`, unless that was asked within the last day. */
  lookBack(policy: Policy, customer: CustomerId, at: Instant): Promise<void>;
  /** Whether everything from `reach` on was read at least once. */
  reaches(reach: Instant): boolean;
  /** Whether that is so, and this browser has read to the end within the last minute. */
  isFresh(reach: Instant): boolean;
  /** What is known without reading. */
  known(): LedgerView;
  /** Adds entries that came on another way, such as the answer to an append. */
  learn(entries: readonly Entry[]): void;
  /** Notes that a position is taken though nothing can be read there. */
  foundTaken(position: Position): void;
  /** The store's time, or a guess at it: this machine's, corrected by the stamps of its own entries; not behind what was read. */
  guess(): Instant;
  /** The stamp of the latest entry that was read. */
  latest(): Instant | undefined;
  /** Notes the store's stamp of something that this machine began to write at `sentAt`, by its own clock. */
  noteStamp(stamp: Instant, sentAt: Instant): void;
  /** What is known of one book, in order. */
  bookOf(book: BookId): readonly Entry[];
  /** All that is known, for keeping; `undefined` before anything was read. */
  kept(): KeptLedger | undefined;
}

/** So much further back is read at once: who decides next may need a little more, and further back means to read all of it again. */
const MORE_MS = DAY_MS;

export function ledgerReader(log: LedgerLog, clock: Clock, before?: KeptLedger): LedgerReader {
  const kept = new Map((before?.entries ?? []).map((entry) => [entry.record, entry]));
  const takenSince = new Map<Position, Instant>();
  const earlier = lookingBack(log, clock);
  let reach = before?.reach;
  let readUntil = before?.readUntil;
  let readAt = before?.readAt;
  let offset = 0;

  const reaches = (wanted: Instant) => reach !== undefined && reach <= wanted;
  const guess = () => instant(Math.max(log.time() ?? clock.now() + offset, latestOf(kept) ?? 0));
  const learn = (entries: readonly Entry[]) => learnInto(kept, entries);
  const known = () =>
    viewOf([...kept.values()], {
      // A clock that is wrong by months must not make a gap look old: without the store's time it is waited for.
      now: instant(Math.max(log.time() ?? 0, latestOf(kept) ?? 0)),
      unreadable: unreadableOf(takenSince, clock.now()),
      isWhole: reach === 0,
      earlier: earlier.entries(),
    });

  async function readOn(wanted: Instant): Promise<LedgerView> {
    const isFurther = reach === undefined || wanted < reach;
    const from = isFurther ? instant(Math.max(0, wanted - MORE_MS)) : later(readUntil ?? wanted, -REREAD_MS);
    learn(await log.readSince(from));
    if (isUncertainBefore(known())) learn(await log.read('reservations', known().start));
    if (isFurther) reach = from;
    readUntil = latestOf(kept) ?? from;
    readAt = clock.now();
    const view = known();
    if (view.hasGap) foundTaken(view.end + 1);
    return view;
  }

  function foundTaken(position: Position): void {
    if (!takenSince.has(position)) takenSince.set(position, clock.now());
  }

  return {
    readOn,
    lookBack: earlier.ask,
    reaches,
    isFresh: (wanted) => reaches(wanted) && isLately(readAt, clock.now()),
    known,
    learn,
    guess,
    latest: () => latestOf(kept),
    // The stamp is not older than the request, so the guess is never behind the store's time.
    noteStamp: (stamp, sentAt) => {
      offset = stamp - sentAt;
    },
    foundTaken,
    bookOf: (book) => [...kept.values()].filter((entry) => entry.book === book).sort(inOrder),
    kept: () => keptLedger(kept, { reach, readUntil, readAt }),
  };
}

/** The first entry known is young, the one before it may lag: asked for by its place it is there, or is waited for. */
const isUncertainBefore = ({ start, end }: LedgerView): boolean => start > 1 && end < start;

/** A clock that was set back in between makes nothing fresh. */
const isLately = (readAt: Instant | undefined, now: Instant): boolean =>
  readAt !== undefined && readAt <= now && now - readAt < MINUTE_MS;

/** What was read first is kept, whatever somebody makes of the record later. */
function learnInto(kept: Map<string, Entry>, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.isChanged !== true || !kept.has(entry.record)) kept.set(entry.record, entry);
  }
}

function keptLedger(
  kept: ReadonlyMap<string, Entry>,
  { reach, readUntil, readAt }: Readonly<Record<'reach' | 'readUntil' | 'readAt', Instant | undefined>>,
): KeptLedger | undefined {
  if (reach === undefined || readUntil === undefined || readAt === undefined) return undefined;
  return { entries: [...kept.values()].sort(inOrder), reach, readUntil, readAt };
}

function unreadableOf(takenSince: ReadonlyMap<Position, Instant>, now: Instant): readonly Position[] {
  return [...takenSince].filter(([, since]) => now - since >= MISSING_AFTER_MS).map(([position]) => position);
}

function latestOf(kept: ReadonlyMap<string, Entry>): Instant | undefined {
  let latest: Instant | undefined;
  for (const { at } of kept.values()) {
    if (latest === undefined || at > latest) latest = at;
  }
  return latest;
}
