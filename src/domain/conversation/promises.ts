import type { TicketId } from '../ids';
import type { Instant } from '../time';
import type { Turn } from './conversation';
import { dueAt } from './due';
import type { FactWords } from './facts/fact-words';
import { plainText } from './facts/plain-text';
import { hasWord } from './facts/word-pattern';
import { promisesInText } from './promises-in-text';

/** Something we told the customer we would do by a time. */
export interface PromiseToCustomer {
  /** As we wrote it. */
  readonly words: string;
  readonly made: Instant;
  readonly due: Instant;
  readonly isOverdue: boolean;
  /** Where it was made, as far as that is known. */
  readonly ticket?: TicketId;
}

/** A turn, and on which ticket. */
export interface TurnOn extends Turn {
  readonly ticket?: TicketId;
}

/**
 * The promises with a date in our public turns that are not kept yet: overdue ones first, then by what is due first. A promise to
 * call is kept by a later public turn of ours on the phone, and a promise to write or to be in touch by any later public turn of
 * ours; what else we promise, a refund say, nobody can see here: it stays until we write that it is done "as promised", or
 * somebody ticks it off.
 * @param turns without quoted history, oldest first.
 * @param words of the language that we write in.
 * @param around `zone` is the IANA zone in which days end.
 */
export function promisesIn(
  turns: readonly TurnOn[],
  words: FactWords,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly PromiseToCustomer[] {
  const ours = turns.filter(({ by, isPublic }) => by === 'us' && isPublic);
  return ours
    .flatMap((turn, index) => openPromises({ turn, later: ours.slice(index + 1), words, zone }))
    .map((promise) => ({ ...promise, isOverdue: promise.due < now }))
    .sort((one, other) => one.due - other.due);
}

interface About {
  readonly turn: TurnOn;
  /** What we said after it. */
  readonly later: readonly Turn[];
  readonly words: FactWords;
  readonly zone: string;
}

function openPromises({ turn, later, words, zone }: About): readonly Omit<PromiseToCustomer, 'isOverdue'>[] {
  return promisesInText(turn.text, words).flatMap(({ at: { start, end }, when }) => {
    const promise = turn.text.slice(start, end);
    if (!when || isKept(plainText(promise).lower, later, words)) return [];
    const where = turn.ticket === undefined ? {} : { ticket: turn.ticket };
    return [{ words: promise, made: turn.at, due: dueAt(when, turn.at, zone), ...where }];
  });
}

function isKept(promise: string, later: readonly Turn[], { promises }: FactWords): boolean {
  return later.some(({ channel, text }) => {
    if (hasWord(plainText(text).lower, promises.kept)) return true;
    if (hasWord(promise, promises.calls)) return channel === 'phone';
    return hasWord(promise, promises.contacts);
  });
}
