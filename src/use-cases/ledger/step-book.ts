import type { HandId, ReservationId } from '../../domain/ids';
import {
  isStep,
  type Attempt,
  type Entry,
  type Position,
  type Released,
  type ReservationStep,
} from '../../domain/ledger/entry';
import { mayAttempt, readableSteps, standingOf, type Standing } from '../../domain/ledger/standing';
import { later, type Instant } from '../../domain/time';
import { appendSurely, fullJitter, GIVE_UP_MS } from './append-surely';
import type { LedgerReader } from './ledger-reader';
import type { LedgerParts } from './reserve-gesture';

type StepParts = Pick<LedgerParts, 'log' | 'reader' | 'clock'>;

/** What has become of a reservation by now, read from its own book. */
export async function readStanding(parts: StepParts, { reservation }: Standing): Promise<Standing> {
  return standingOf(reservation, await readSteps(parts, reservation.entry.id));
}

/** A list that lags does not take back what this hand knows already, and what stands behind a gap is not read yet. */
async function readSteps({ log, reader }: StepParts, book: ReservationId): Promise<readonly Entry<ReservationStep>[]> {
  reader.learn(await log.read(book, 1));
  return knownSteps(reader, book);
}

function knownSteps(reader: LedgerReader, book: ReservationId): readonly Entry<ReservationStep>[] {
  const steps = reader.bookOf(book).filter(isStep);
  return readableSteps(steps);
}

/**
 * Appends a step at the end of a reservation's book as long as `isWanted` says that it would still make sense, and answers what stands
 * then. `unknown` when no answer came in time.
 */
export async function appendStep(
  parts: StepParts,
  before: Standing,
  step: ReservationStep,
  isWanted: (standing: Standing) => boolean,
): Promise<Standing | 'unknown'> {
  const deadline = later(parts.clock.now(), GIVE_UP_MS);
  const { id: book } = before.reservation.entry;
  for (let attempt = 0; ; attempt++) {
    const steps = await readSteps(parts, book);
    const standing = standingOf(before.reservation, steps);
    if (!isWanted(standing)) return standing;
    const position = (steps.at(-1)?.position ?? 0) + 1;
    const after = await writeStep(parts, before, { step, position, deadline });
    if (after !== 'taken') return after;
    if (parts.clock.now() >= deadline) return 'unknown';
    await parts.clock.pause(fullJitter(attempt, parts.clock));
  }
}

/**
 * The same for a book in which this hand has written nothing and nothing was read: where nobody else has either, its first place is free,
 * which the store tells as surely as a list would, and sooner.
 */
export async function appendFirstStep(
  parts: StepParts,
  before: Standing,
  step: ReservationStep,
  isWanted: (standing: Standing) => boolean,
): Promise<Standing | 'unknown'> {
  if (!isWanted(before)) return before;
  const deadline = later(parts.clock.now(), GIVE_UP_MS);
  const after = await writeStep(parts, before, { step, position: 1, deadline });
  return after === 'taken' ? appendStep(parts, before, step, isWanted) : after;
}

interface Writing {
  readonly step: ReservationStep;
  readonly position: Position;
  readonly deadline: Instant;
}

async function writeStep(
  parts: StepParts,
  { reservation }: Standing,
  { step, position, deadline }: Writing,
): Promise<Standing | 'taken' | 'unknown'> {
  const { id: book, customer, ticket } = reservation.entry;
  const sentAt = parts.clock.now();
  const answer = await appendSurely(parts, { book, position }, { ...step, customer, ticket }, deadline);
  if (typeof answer === 'string') return answer === 'taken' ? answer : 'unknown';
  parts.reader.noteStamp(answer.entry.at, sentAt);
  parts.reader.learn([answer.entry, ...answer.sharedWith]);
  return standingOf(reservation, knownSteps(parts.reader, book));
}

/**
 * Takes a reservation in hand; answers what stands then, in whosever hand it is. Nothing is written when its status is not any more what
 * the caller has seen: a step can only follow steps that were read, so what was judged is what stands.
 */
export function takeInHand(
  parts: StepParts,
  standing: Standing,
  hand: HandId,
  to: Attempt['to'],
): Promise<Standing | 'unknown'> {
  const attempt: Attempt = { kind: 'attempt', hand, to };
  return appendStep(
    parts,
    standing,
    attempt,
    (now) => now.status === standing.status && mayAttempt(now, hand, to, parts.reader.guess()),
  );
}

/** Whether this hand holds the reservation, to do that. */
export function isInHand({ hold }: Standing, hand: HandId, to: Attempt['to']): boolean {
  return hold.hand === hand && hold.to === to;
}

/** Gives the room back, if the hand still holds the reservation. */
export function release(
  parts: StepParts,
  standing: Standing,
  hand: HandId,
  because: Released['because'],
): Promise<Standing | 'unknown'> {
  const released: Released = { kind: 'released', hand, because };
  return appendStep(
    parts,
    standing,
    released,
    (now) => isHeldOpen(now, hand) && (now.status === 'open' || now.takingBack),
  );
}

/** Whether the hand holds it and it has not ended. */
export function isHeldOpen({ hold, status }: Standing, hand: HandId): boolean {
  return hold.hand === hand && (status === 'open' || status === 'issued');
}
