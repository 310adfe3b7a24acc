import type { Reserved } from '../../src/domain/ledger/entry';
import type { Limit, Policy } from '../../src/domain/policy/policy';
import { DAY_MS } from '../../src/domain/time';
import type { Fate } from './truth';

/** A gesture as limits count it: what was reserved, when, and how many minutes were really used. */
export interface Counted {
  readonly reserved: Reserved;
  readonly at: number;
  readonly minutes?: number;
}

export const countedOf = ({ reservation, minutes }: Fate): Counted => ({
  reserved: reservation.entry,
  at: reservation.at,
  ...(minutes === undefined ? {} : { minutes }),
});

/** The limits of a policy that a gesture would break on top of those before it. The simplest telling: no scopes, no overrides. */
export function brokenBy(gesture: Counted, before: readonly Counted[], policy: Policy): readonly Limit[] {
  return policy.limits.filter((limit) => {
    const isAbout = ({ reserved }: Counted) => limit.gesture === 'any' || limit.gesture === reserved.gesture;
    if (!isAbout(gesture)) return false;
    const together = before.filter(
      (each) => isAbout(each) && isSameAccount(limit, each, gesture) && isSameTime(limit, each, gesture, policy),
    );
    return exceeds(limit, [...together, gesture]);
  });
}

function isSameAccount({ per }: Limit, one: Counted, other: Counted): boolean {
  return per === 'account' || one.reserved[per] === other.reserved[per];
}

function isSameTime({ within }: Limit, earlier: Counted, gesture: Counted, { timeZone }: Policy): boolean {
  if (within === 'each') return false;
  if (typeof within === 'object') return earlier.at > gesture.at - within.days * DAY_MS;
  const length = within === 'day' ? 10 : 7;
  if (within !== 'day' && within !== 'month') throw new Error(`The simulation does not know "${within}"`);
  return dayOf(earlier.at, timeZone).slice(0, length) === dayOf(gesture.at, timeZone).slice(0, length);
}

function exceeds({ max }: Limit, gestures: readonly Counted[]): boolean {
  const sum = (part: (counted: Counted) => number) => gestures.reduce((total, each) => total + part(each), 0);
  if ('count' in max) return gestures.length > max.count;
  if ('customers' in max) return new Set(gestures.map(({ reserved }) => reserved.customer)).size > max.customers;
  if ('minutes' in max) return sum(minutesOf) > max.minutes;
  if ('percent' in max) return sum(({ reserved: { gift } }) => ('percent' in gift ? gift.percent : 0)) > max.percent;
  return sum(({ reserved: { worth } }) => worth?.minor ?? 0) > max.money.minor;
}

function minutesOf({ reserved: { gift }, minutes }: Counted): number {
  return gift.kind === 'extra-time' ? Math.min(gift.minutes, minutes ?? gift.minutes) : 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayOf(at: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(at);
}
