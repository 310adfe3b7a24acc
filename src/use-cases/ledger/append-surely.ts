import { customerOf, type BookId, type Entry, type NewEntry, type Position } from '../../domain/ledger/entry';
import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import { LedgerUnreachable, OutcomeUnknown, type Appended, type LedgerLog } from '../../ports/ledger-log';

/** After so long an append gives up and says so. */
export const GIVE_UP_MS = 30_000;

export interface Place {
  readonly book: BookId;
  readonly position: Position;
}

/**
 * Appends until it is known what stands at the position: this entry, or somebody else's (`taken`). While no answer comes the same
 * entry is written again at the same place, never at another, so that it cannot stand twice; `unknown` when time is up.
 */
export async function appendSurely(
  { log, clock }: { readonly log: LedgerLog; readonly clock: Clock },
  { book, position }: Place,
  entry: NewEntry,
  deadline: Instant,
): Promise<Appended | 'taken' | 'unreadable' | 'unknown'> {
  let mayStand = false;
  for (let attempt = 0; ; attempt++) {
    const answer = await tryOnce(log, { book, position }, entry, mayStand);
    if (answer !== 'taken' && answer !== 'unknown') return answer;
    mayStand ||= answer === 'unknown';
    const found = await whoStandsAt(log, { book, position }, entry);
    if (found) return found;
    // The store may have written this very entry and answered a second copy of the request: who stands there must be seen.
    if (clock.now() >= deadline) return mayStand ? 'unknown' : 'unreadable';
    await clock.pause(fullJitter(attempt, clock));
  }
}

/** A pause between 0 and 250 ms, doubled with each attempt up to 8 s (full jitter, AWS Architecture Blog 2015). */
export function fullJitter(attempt: number, clock: Clock): number {
  return clock.random() * Math.min(8000, 250 * 2 ** attempt);
}

/** A refusal to write is final only while nothing may have been written before. */
async function tryOnce(log: LedgerLog, { book, position }: Place, entry: NewEntry, mayStand: boolean) {
  try {
    return await log.append(book, position, entry);
  } catch (error) {
    if (error instanceof OutcomeUnknown || (mayStand && error instanceof LedgerUnreachable)) return 'unknown';
    throw error;
  }
}

/** This entry, or `taken` by another; `undefined` while nothing can be read there. */
async function whoStandsAt(log: LedgerLog, place: Place, entry: NewEntry): Promise<Appended | 'taken' | undefined> {
  const standing = await entriesAt(log, place);
  const own = standing.find((each) => isSame(each.entry, entry));
  // Who found their own entry only by reading cannot tell what the store would have answered.
  if (own) return { entry: own, sharedWith: standing.slice(0, standing.indexOf(own)), mayBeJoined: true };
  return standing.length > 0 ? 'taken' : undefined;
}

async function entriesAt(log: LedgerLog, { book, position }: Place): Promise<readonly Entry[]> {
  try {
    const entries = await log.read(book, position);
    return entries.filter((each) => each.position === position);
  } catch (error) {
    if (error instanceof LedgerUnreachable) return [];
    throw error;
  }
}

/** A policy that somebody else has noted is noted. */
function isSameNote(one: NewEntry, other: NewEntry): boolean {
  if (one.kind === 'policy' && other.kind === 'policy') return one.revision === other.revision;
  return one.kind === other.kind && customerOf(one) === customerOf(other);
}

/** Whether `one` is what this hand wanted to write; a hand writes a kind of entry at one place only once. */
function isSame(one: NewEntry, other: NewEntry): boolean {
  if (!('hand' in one) || !('hand' in other)) return isSameNote(one, other);
  if (one.kind === 'reserved' && other.kind === 'reserved' && one.id !== other.id) return false;
  return one.kind === other.kind && one.hand === other.hand;
}
