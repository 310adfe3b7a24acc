import type { AgentId } from '../../src/domain/ids';
import {
  customerOf,
  inOrder,
  type BookId,
  type Entry,
  type NewEntry,
  type Position,
} from '../../src/domain/ledger/entry';
import { instant, later, SECOND_MS, type Instant } from '../../src/domain/time';
import { LedgerUnreachable, OutcomeUnknown, type Appended, type LedgerLog } from '../../src/ports/ledger-log';
import type { Chance } from './chance';
import type { Chronicle } from './chronicle';
import type { VirtualTime } from './virtual-time';
import type { Caller, Weather, Wire } from './wire';

/** Lists are at most so late. */
const LAG_MS = 5 * SECOND_MS;
/** No answer of the store takes longer. */
const SLOWEST_MS = 10 * SECOND_MS;
/** Two records may share a position only when they are written this close to each other. */
const APART_MS = SECOND_MS;

export interface StoreTraits {
  /** Whether stamps are whole seconds. */
  readonly hasWholeSeconds: boolean;
  /**
   * When the store keeps positions apart: always, unless something else is said; after a second; or never, without saying so, where no
   * ledger can be kept and the checks must notice.
   */
  readonly apartness?: 'soon' | 'never';
}

/** Where the ledger truly lies, whatever anybody is told about it. */
export interface HostileStore {
  /** All that stands there, in order of arrival. */
  entries(): readonly Entry[];
  /** Takes a record away, as an admin could; its position may be written again. */
  remove(record: string): void;
  /** The log as one caller sees it. */
  logFor(caller: Caller, author: AgentId, time: () => Instant | undefined): LedgerLog;
  /** What a list shows now. */
  visible(): readonly Entry[];
}

interface Parts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly wire: Wire;
  readonly chronicle: Chronicle;
}

interface Kept {
  readonly entry: Entry;
  readonly arrived: Instant;
}

export function hostileStore({ time, chance, weather, wire, chronicle }: Parts, traits: StoreTraits): HostileStore {
  let kept: Kept[] = [];
  let serial = 0;

  const stamp = () => instant(traits.hasWholeSeconds ? Math.floor(time.now() / SECOND_MS) * SECOND_MS : time.now());

  function visible(): readonly Entry[] {
    if (weather.lag === 'none') return kept.map(({ entry }) => entry);
    const horizon = later(time.now(), -chance.upTo(LAG_MS));
    const isSettled = ({ arrived }: Kept) => arrived <= later(time.now(), -LAG_MS);
    const isSeen = (each: Kept) =>
      weather.lag === 'replica' ? each.arrived <= horizon : isSettled(each) || chance.happens(0.5);
    return kept.filter(isSeen).map(({ entry }) => entry);
  }

  function write(author: AgentId, book: BookId, position: Position, entry: NewEntry): Appended | 'taken' {
    const rivals = kept.filter(({ entry: other }) => other.book === book && other.position === position);
    const isRecent = rivals.every(({ arrived }) => arrived >= later(time.now(), -APART_MS));
    const mayShare = traits.apartness === 'never' || (traits.apartness === 'soon' && isRecent && chance.happens(0.5));
    if (rivals.length > 0 && !mayShare) return 'taken';
    const isTold = traits.apartness === 'soon';
    const record = `${book}/${String(position).padStart(4, '0')}~${String(++serial).padStart(4, '0')}`;
    const stored: Entry = { book, position, author, at: stamp(), record, entry };
    kept.push({ entry: stored, arrived: time.now() });
    chronicle.note('store', 'keeps', record, brief(entry));
    return {
      entry: stored,
      sharedWith: isTold ? rivals.map(({ entry: rival }) => rival).sort(inOrder) : [],
      mayBeJoined: isTold,
    };
  }

  const lastReservation = (entries: readonly Entry[]) =>
    entries
      .filter(({ book }) => book === 'reservations')
      .sort(inOrder)
      .at(-1);

  function logFor(caller: Caller, author: AgentId, tellTime: () => Instant | undefined): LedgerLog {
    const refused = () => new LedgerUnreachable('simulated', 'no-answer');
    let hasAnswered = false;
    const send = async <Answer>(what: string, effect: () => Answer, isWrite: boolean): Promise<Answer> => {
      const lost = () => new OutcomeUnknown('simulated');
      const told = () => {
        const answer = effect();
        chronicle.note(caller.name, what, answer === 'taken' ? 'taken' : '');
        return answer;
      };
      const request = { effect: told, refused, slowestMs: SLOWEST_MS, ...(isWrite ? { lost } : {}) };
      const answer = await wire.send(caller, request);
      hasAnswered = true;
      return answer;
    };
    return {
      read: (book, from) =>
        send(
          `reads ${book}`,
          () =>
            visible()
              .filter((entry) => entry.book === book && entry.position >= from)
              .sort(inOrder),
          false,
        ),
      readSince: (since) =>
        send(
          'reads all',
          () => {
            const seen = visible();
            const last = lastReservation(seen);
            const lastBefore = lastReservation(seen.filter((entry) => entry.at < since));
            return seen.filter((entry) => entry.at >= since || entry === last || entry === lastBefore);
          },
          false,
        ),
      readAbout: (customer, since) =>
        send(
          `looks for what ${customer} was given`,
          () => visible().filter((entry) => entry.at >= since && customerOf(entry.entry) === customer),
          false,
        ),
      append: (book, position, entry) =>
        send(`appends ${book}/${position} ${brief(entry)}`, () => write(author, book, position, entry), true),
      time: () => (hasAnswered ? tellTime() : undefined),
    };
  }

  return {
    entries: () => kept.map(({ entry }) => entry),
    remove: (record) => {
      chronicle.note('admin', 'deletes', record);
      kept = kept.filter(({ entry }) => entry.record !== record);
    },
    logFor,
    visible,
  };
}

function brief(entry: NewEntry): string {
  switch (entry.kind) {
    case 'reserved':
      return `reserved ${entry.id} by ${entry.hand} for ${entry.customer}`;
    case 'attempt':
      return `attempt to ${entry.to} by ${entry.hand}`;
    case 'policy':
      return `policy ${entry.revision}`;
    case 'moved':
    case 'erased':
      return entry.kind;
    case 'issued':
    case 'completed':
    case 'released':
      return `${entry.kind} by ${entry.hand}${entry.kind === 'released' ? ` because ${entry.because}` : ''}`;
  }
}
