import type { ReservationId } from '../ids';
import { instant, later, MINUTE_MS, type Instant } from '../time';
import {
  inOrder,
  isReservation,
  isStep,
  type Entry,
  type Position,
  type Reserved,
  type ReservationStep,
} from './entry';
import { standingOf, type Standing } from './standing';

/** A position that stays empty, or unreadable, for so long behind a later one reads as missing. */
export const MISSING_AFTER_MS = 5 * MINUTE_MS;

/** What the entries of the ledger say, as far as they were read. */
export interface LedgerView {
  /** Every reservation that was read, in order; one id once, whatever a retry has written. */
  readonly standings: readonly Standing[];
  /** The last position up to which nothing is unread; the next reservation is written after it. */
  readonly end: Position;
  /** Whether something stands behind `end` that cannot count before what is missing in between was read or is given up. */
  readonly hasGap: boolean;
  /** The position from which on everything was read; 1 is the ledger's beginning. */
  readonly start: Position;
  /** Whether nothing before `start` can exist: the ledger was read from its beginning. */
  readonly isWhole: boolean;
  /** Positions that are empty although a later one is old: left out for good, and the audit names them. */
  readonly missing: readonly Position[];
  /** The newest policy's revision that is noted or that a reservation was decided under; 0 when there is none. */
  readonly revision: number;
  /** Every code that was noted as issued, even of a reservation that is missing. */
  readonly issued: readonly string[];
  /** Set once the ledger goes on elsewhere. */
  readonly movedTo?: string;
  /** The latest stamp of any entry: the store's clock is not behind it. */
  readonly latest: Instant | undefined;
}

/** How entries were read. */
export interface Reading {
  /** A guess at the store's time; used only to tell when an empty position is missing. */
  readonly now: Instant;
  /** Positions that have answered "taken" for `MISSING_AFTER_MS` without anything to read there. */
  readonly unreadable?: readonly Position[];
  /** Whether reading began at the ledger's beginning. */
  readonly isWhole?: boolean;
  /** Whether the entries are a selection, in which gaps mean nothing: good for showing, never for deciding. */
  readonly isSelection?: boolean;
  /** What a search has told of older times, and of some customers only: it counts, and says nothing about gaps. */
  readonly earlier?: readonly Entry[];
}

/**
 * Reads what stands in the ledger out of its entries.
 * @param entries of all books, in any order, in duplicate or not.
 */
export function viewOf(
  entries: readonly Entry[],
  { now, unreadable = [], isWhole = false, isSelection = false, earlier = [] }: Reading,
): LedgerView {
  const own = distinct(entries);
  const unique = afterEarlier(earlier, own);
  const latest = latestStamp(unique);
  const book = own.filter(({ book: name }) => name === 'reservations');
  const { read, start, end, missing } = isSelection
    ? { read: book, start: 1, end: 0, missing: [] }
    : readUntilGap(book, instant(Math.max(now, latest ?? now)), { unreadable: new Set(unreadable), isWhole });
  const reservations = firstOfEachId(afterEarlier(earlier, read).filter(isReservation));
  const steps = stepsByReservation(unique);
  return {
    standings: reservations.map((reserved) => standingOf(reserved, steps.get(reserved.entry.id) ?? [])),
    start,
    isWhole: isWhole || start === 1,
    end,
    hasGap: book.some(({ position }) => position > end),
    missing,
    revision: read.reduce((newest, entry) => Math.max(newest, revisionIn(entry)), 0),
    issued: unique.flatMap(({ entry }) => (entry.kind === 'issued' ? [entry.reference] : [])),
    ...movedIn(read),
    latest,
  };
}

/** The reservation of that id, if it was read. */
export function findStanding(view: LedgerView, id: ReservationId): Standing | undefined {
  return view.standings.find(({ reservation }) => reservation.entry.id === id);
}

/** Each record once, in order; the later telling of a record holds. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.record, entry])).values()].sort(inOrder);
}

function afterEarlier(earlier: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  return earlier.length === 0 ? entries : distinct([...earlier, ...entries]);
}

function revisionIn({ entry }: Entry): number {
  return entry.kind === 'reserved' || entry.kind === 'policy' ? entry.revision : 0;
}

function movedIn(book: readonly Entry[]): Pick<LedgerView, 'movedTo'> {
  for (const { entry } of book) {
    if (entry.kind === 'moved') return { movedTo: entry.to };
  }
  return {};
}

function latestStamp(entries: readonly Entry[]): Instant | undefined {
  return entries.reduce<Instant | undefined>((max, { at }) => (max === undefined || at > max ? at : max), undefined);
}

interface HowRead {
  readonly unreadable: ReadonlySet<Position>;
  readonly isWhole: boolean;
}

/** Deciding without knowing a position would be deciding too freely, so reading stops before one that may still appear. */
function readUntilGap(book: readonly Entry[], now: Instant, { unreadable, isWhole }: HowRead) {
  const isOld = ({ at }: Entry) => at <= later(now, -MISSING_AFTER_MS);
  const missing: Position[] = [];
  const read: Entry[] = [];
  const start = startOf(book, isOld, isWhole);
  let end = start - 1;
  const passUnreadable = () => {
    for (; unreadable.has(end + 1); end++) missing.push(end + 1);
  };
  for (const entry of book) {
    if (entry.position > end + 1) passUnreadable();
    if (entry.position > end + 1 && !isOld(entry)) return { read, start, end, missing };
    for (let empty = end + 1; empty < entry.position; empty++) missing.push(empty);
    read.push(entry);
    end = entry.position;
  }
  passUnreadable();
  return { read, start, end, missing };
}

/** What lies before the first entry is older, unless that entry is so young that the one before it may still be on its way. */
function startOf([first]: readonly Entry[], isOld: (entry: Entry) => boolean, isWhole: boolean): Position {
  if (!first || isWhole) return 1;
  return isOld(first) ? first.position : Math.max(1, first.position - 1);
}

function firstOfEachId(reservations: readonly Entry<Reserved>[]): readonly Entry<Reserved>[] {
  const first = new Map<ReservationId, Entry<Reserved>>();
  for (const reserved of reservations) {
    if (!first.has(reserved.entry.id)) first.set(reserved.entry.id, reserved);
  }
  return [...first.values()];
}

function stepsByReservation(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry<ReservationStep>[]> {
  const steps = new Map<string, Entry<ReservationStep>[]>();
  for (const entry of entries.filter(isStep)) {
    const known = steps.get(entry.book);
    if (known) known.push(entry);
    else steps.set(entry.book, [entry]);
  }
  return steps;
}
