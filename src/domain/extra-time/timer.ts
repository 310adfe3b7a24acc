import type { TicketId } from '../ids';
import { isEnded, type Standing } from '../ledger/standing';
import { later, MINUTE_MS, type Instant } from '../time';

/** How far an agent's extra time is. */
export interface Timer {
  /** Whole minutes left, a begun one counted. */
  readonly left: number;
  readonly ended: boolean;
  /** Whole minutes used, a begun one counted; what `completed` is to hold when it is stopped now. */
  readonly usedMinutes: number;
  /** When `left` will be another, or the time be up; `undefined` once it has ended. */
  readonly changesAt?: Instant;
}

/**
 * The timer of a reservation of extra time: it runs from the store's stamp of the reservation, so it goes on through a reload, in other
 * tabs and in a sleeping machine. Throws a TypeError for any other gesture.
 * @param now the store's time, not a machine's.
 */
export function timerOf(standing: Standing, now: Instant): Timer {
  const { reservation, status } = standing;
  const { gift } = reservation.entry;
  if (gift.kind !== 'extra-time') throw new TypeError(`There is no timer for ${gift.kind}`);
  if (status === 'released') return { left: 0, ended: true, usedMinutes: 0 };
  if (status === 'completed') return { left: 0, ended: true, usedMinutes: standing.minutesUsed ?? gift.minutes };
  return runningTimer(gift.minutes, reservation.at, now);
}

/** Minutes that reports should count: those reserved while extra time runs, those used once it is completed, else 0; 0 of other gestures. */
export function minutesOf({ reservation, status, minutesUsed }: Standing): number {
  const { gift } = reservation.entry;
  if (gift.kind !== 'extra-time' || status === 'open' || status === 'released') return 0;
  return status === 'completed' ? (minutesUsed ?? gift.minutes) : gift.minutes;
}

/** The extra time that is not completed yet on a ticket, whether it is still running or over; the latest where there are several. */
export function extraTimeOn(ticket: TicketId, standings: readonly Standing[]): Standing | undefined {
  return standings.findLast((standing) => isExtraTime(standing) && standing.reservation.entry.ticket === ticket);
}

/** The same of all other tickets. */
export function extraTimeElsewhere(ticket: TicketId, standings: readonly Standing[]): readonly Standing[] {
  return standings.filter((standing) => isExtraTime(standing) && standing.reservation.entry.ticket !== ticket);
}

/**
 * Whether extra time on a ticket would run beside another, whoever takes it: two timers would tell of the same minutes twice. What is
 * reserved may run, though nobody knows yet, and counts until it is released.
 */
export function isTimeRunning(ticket: TicketId, standings: readonly Standing[], now: Instant): boolean {
  return standings.some((standing) => {
    const { gift, ticket: on } = standing.reservation.entry;
    if (gift.kind !== 'extra-time' || on !== ticket || isEnded(standing)) return false;
    return !timerOf(standing, now).ended;
  });
}

const isExtraTime = ({ reservation, status, takingBack }: Standing): boolean =>
  reservation.entry.gift.kind === 'extra-time' && status === 'issued' && !takingBack;

function runningTimer(minutes: number, from: Instant, now: Instant): Timer {
  // The store's time is read to a few seconds: it may seem to be before the stamp.
  const passed = Math.max(0, now - from);
  const leftMs = minutes * MINUTE_MS - passed;
  const left = Math.max(0, Math.ceil(leftMs / MINUTE_MS));
  const usedMinutes = Math.min(minutes, Math.ceil(passed / MINUTE_MS));
  if (left === 0) return { left, ended: true, usedMinutes };
  return { left, ended: false, usedMinutes, changesAt: later(from, (minutes - left + 1) * MINUTE_MS) };
}
