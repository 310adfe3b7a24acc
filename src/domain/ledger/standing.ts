import type { CallOutcome } from '../call/call-outcome';
import type { HandId } from '../ids';
import { later, MINUTE_MS, type Instant } from '../time';
import {
  inOrder,
  type Attempt,
  type Entry,
  type Made,
  type Released,
  type Reserved,
  type ReservationStep,
} from './entry';

/** For so long nobody else calls a provider for a reservation or ends it. */
export const HOLD_MS = MINUTE_MS;

/** Who has a reservation in hand: the author of its last attempt that counts, at first the one who reserved. */
export interface Hold {
  readonly hand: HandId;
  readonly to: Attempt['to'];
  /** The store's stamp; nobody else may begin before `until`. */
  readonly since: Instant;
  readonly until: Instant;
}

/** What has become of a reservation. */
export interface Standing {
  readonly reservation: Entry<Reserved>;
  /** `open`: nothing is known to exist yet. `issued`: it exists and the customer does not have it yet. */
  readonly status: 'open' | 'issued' | 'completed' | 'released';
  readonly hold: Hold;
  /** A taking back once begun only goes on as a taking back. */
  readonly takingBack: boolean;
  /** The code or task, once issued, and when that was noted. */
  readonly reference?: string;
  readonly issuedAt?: Instant;
  readonly releasedBecause?: Released['because'];
  /** Minutes used, of completed extra time. */
  readonly minutesUsed?: number;
  /** What came of a courtesy call, where that was noted. */
  readonly callOutcome?: CallOutcome;
}

/**
 * What the steps of a reservation's own book make of it, by the rule of one hand at a time: an attempt counts when the one before
 * has had its minute (or is by the same hand), and a step counts only by the hand that holds the reservation at that place.
 * @param steps of this reservation's book, in any order; duplicates of a position are read lowest record first.
 */
export function standingOf(reservation: Entry<Reserved>, steps: readonly Entry<ReservationStep>[]): Standing {
  const begun: Standing = {
    reservation,
    status: 'open',
    hold: holdFrom(reservation.entry.hand, 'give', reservation.at),
    takingBack: false,
  };
  return readableSteps(steps).reduce(afterStep, begun);
}

/** The steps from the first on without a gap, in order: behind a step that cannot be read yet, nothing is certain. */
export function readableSteps(steps: readonly Entry<ReservationStep>[]): readonly Entry<ReservationStep>[] {
  const sorted = [...steps].sort(inOrder);
  const gap = sorted.findIndex(({ position }, index) => position > (sorted[index - 1]?.position ?? 0) + 1);
  return gap < 0 ? sorted : sorted.slice(0, gap);
}

/** Whether an attempt by `hand` at `at` would count: the reservation is not ended and nobody else has it in hand. */
export function mayAttempt(standing: Standing, hand: HandId, to: Attempt['to'], at: Instant): boolean {
  if (isEnded(standing)) return false;
  if (standing.takingBack && to !== 'take-back') return false;
  const mustWait = to === 'take-back' && isBeingMade(standing);
  return at >= standing.hold.until || (standing.hold.hand === hand && !mustWait);
}

/**
 * Whether somebody has begun to make it and nobody knows what came of that. A call that its own hand has given up may still come through,
 * and then it must be found: so nobody takes it back before the hold is over.
 */
export const isBeingMade = ({ status, hold }: Standing): boolean => status === 'open' && hold.to === 'give';

/** Whether nothing more can become of it. */
export const isEnded = ({ status }: Standing): boolean => status === 'completed' || status === 'released';

/**
 * Whether the one who holds it may still begin a call to a provider: only in the first half of the hold, so that no call is under
 * way when somebody else begins.
 */
export function mayBeginCall(standing: Standing, hand: HandId, now: Instant): boolean {
  const { hold, takingBack } = standing;
  return !isEnded(standing) && !takingBack && hold.hand === hand && now < later(hold.since, HOLD_MS / 2);
}

function afterStep(standing: Standing, step: Entry<ReservationStep>): Standing {
  const { entry, at, isChanged = false } = step;
  if (entry.kind === 'attempt') return afterAttempt(standing, entry, at);
  if (isEnded(standing) || entry.hand !== standing.hold.hand) return standing;
  switch (entry.kind) {
    case 'issued':
      return afterIssue(standing, entry.reference, at);
    case 'released':
      return isChanged ? standing : afterRelease(standing, entry.because);
    case 'completed':
      return afterCompletion(standing, isChanged ? {} : entry);
  }
}

function afterAttempt(standing: Standing, attempt: Attempt, at: Instant): Standing {
  if (!mayAttempt(standing, attempt.hand, attempt.to, at)) return standing;
  return {
    ...standing,
    hold: holdFrom(attempt.hand, attempt.to, at),
    takingBack: standing.takingBack || attempt.to === 'take-back',
  };
}

function afterIssue(standing: Standing, reference: string, issuedAt: Instant): Standing {
  if (standing.status !== 'open' || standing.takingBack) return standing;
  return { ...standing, status: 'issued', reference, issuedAt };
}

/** What was issued is only released by a taking back: the first word of a holder stands. */
function afterRelease(standing: Standing, because: Released['because']): Standing {
  if (standing.status !== 'open' && !standing.takingBack) return standing;
  return { ...standing, status: 'released', releasedBecause: because };
}

function afterCompletion(standing: Standing, { minutes, outcome }: Made): Standing {
  if (standing.status !== 'issued') return standing;
  return {
    ...standing,
    status: 'completed',
    ...(minutes === undefined ? {} : { minutesUsed: minutes }),
    ...(outcome === undefined ? {} : { callOutcome: outcome }),
  };
}

function holdFrom(hand: HandId, to: Attempt['to'], since: Instant): Hold {
  return { hand, to, since, until: later(since, HOLD_MS) };
}
