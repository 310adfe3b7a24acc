import type { CustomerId } from '../ids';
import type { Money } from '../money';
import { countsTowards, limitsThatHold, shareAccount, type Occasion } from '../policy/limits-that-hold';
import { amountOf, unitOf, type Limit, type Policy, type Within } from '../policy/policy';
import { DAY_MS, isWithin, later, spanAround, type Instant } from '../time';
import type { Reserved } from './entry';
import type { Standing } from './standing';

/** What an occasion would take out of the limits. */
export interface Draw {
  readonly customer: CustomerId;
  readonly minutes?: number;
  readonly percent?: number;
  readonly worth?: Money;
}

/** One limit as it stands for an occasion. */
export interface LimitUse {
  readonly limit: Limit;
  /** In the limit's own unit: gestures, customers, minutes, percent, minor units. */
  readonly max: number;
  readonly used: number;
  /** How much is left, never below 0. */
  readonly left: number;
  /** Whether the draw asked for fits into what is left. */
  readonly hasRoom: boolean;
  /** When there will be more room; absent for limits of one gesture alone, and where the draw fits into no room at all. */
  readonly renewsAt?: Instant;
}

/** How each limit that holds for an occasion at `now` stands, in the policy's order. */
export function usesOf(what: UseOfWhat, now: Instant): readonly LimitUse[] {
  return limitsThatHold(what.policy, what.occasion, now).map((limit) => useOf(limit, what, now));
}

/** What of a limit is used up at `now` by the gestures that stand, and whether `draw` still fits. */
export function useOf(limit: Limit, { policy, standings, occasion, draw }: UseOfWhat, now: Instant): LimitUse {
  const max = amountOf(limit.max);
  const counted = standings.filter(
    (standing) =>
      standing.status !== 'released' &&
      countsTowards(limit, policy, standing.reservation.entry, now) &&
      shareAccount(limit, occasion, standing.reservation.entry),
  );
  const usedAt = (at: Instant) => usedBy(limit, inWindow(counted, limit.within, at, policy.timeZone), draw);
  const { used, withDraw } = usedAt(now);
  const fitsEver = usedBy(limit, [], draw).withDraw <= max;
  const renewsAt =
    fitsEver &&
    renewal(limit, counted, {
      now,
      zone: policy.timeZone,
      hasRoomAt: (at) => usedAt(at).withDraw <= max,
    });
  return {
    limit,
    max,
    used,
    left: Math.max(0, max - used),
    hasRoom: withDraw <= max,
    ...(renewsAt ? { renewsAt } : {}),
  };
}

/** Everything that the use of a limit depends on but the time. */
export interface UseOfWhat {
  readonly policy: Policy;
  readonly standings: readonly Standing[];
  readonly occasion: Occasion;
  readonly draw: Draw;
}

/** The minutes, percent and worth that a reservation drew; minutes are those used once that is known. */
export function drawOf({ reservation, minutesUsed }: Pick<Standing, 'reservation' | 'minutesUsed'>): Draw {
  const { customer, gift, worth }: Reserved = reservation.entry;
  return {
    customer,
    ...(gift.kind === 'extra-time' ? { minutes: Math.min(gift.minutes, minutesUsed ?? gift.minutes) } : {}),
    ...(gift.kind === 'discount' && 'percent' in gift ? { percent: gift.percent } : {}),
    ...(worth ? { worth } : {}),
  };
}

function inWindow(standings: readonly Standing[], within: Within, at: Instant, zone: string): readonly Standing[] {
  if (within === 'each') return [];
  if (typeof within === 'object') {
    const from = later(at, -within.days * DAY_MS);
    return standings.filter(({ reservation }) => reservation.at > from);
  }
  const span = spanAround(within, at, zone);
  return standings.filter(({ reservation }) => isWithin(span, reservation.at));
}

function usedBy(limit: Limit, counted: readonly Standing[], draw: Draw): { used: number; withDraw: number } {
  if (unitOf(limit.max) === 'customers') {
    const customers = new Set(counted.map(({ reservation }) => reservation.entry.customer));
    return { used: customers.size, withDraw: new Set([...customers, draw.customer]).size };
  }
  const used = counted.reduce((sum, standing) => sum + partOf(limit, drawOf(standing)), 0);
  return { used, withDraw: used + partOf(limit, draw) };
}

/** What a draw takes of a limit, in the limit's unit. Money of another currency takes nothing: currencies are never converted. */
function partOf({ max }: Limit, { minutes = 0, percent = 0, worth }: Draw): number {
  if ('money' in max) return worth?.currency === max.money.currency ? worth.minor : 0;
  if ('minutes' in max) return minutes;
  return 'percent' in max ? percent : 1;
}

function renewal(
  { within }: Limit,
  counted: readonly Standing[],
  { now, zone, hasRoomAt }: { now: Instant; zone: string; hasRoomAt: (at: Instant) => boolean },
): Instant | undefined {
  if (within === 'each') return undefined;
  if (typeof within !== 'object') return spanAround(within, now, zone).until;
  const ends = counted.map(({ reservation }) => later(reservation.at, within.days * DAY_MS)).filter((end) => end > now);
  return ends.sort((one, other) => one - other).find(hasRoomAt) ?? ends.at(-1);
}
