import type { ReservationId } from '../../src/domain/ids';
import type { Instant } from '../../src/domain/time';

/** What people were told in one run, and everything that happened, for whoever looks into a failure. */
export interface Chronicle {
  /** What was said to be issued, and the policy's revision when that was said first. */
  readonly acknowledged: Map<ReservationId, number>;
  /** What was said to be taken back. */
  readonly takenBack: Set<ReservationId>;
  note(who: string, ...what: readonly unknown[]): void;
  /** Notes what must never happen; the first one counts. */
  accuse(what: string): void;
  verdict(): string | undefined;
  /** The last lines of what happened. */
  readonly story: (lines: number) => string;
}

export function chronicle(now: () => Instant): Chronicle {
  const lines: (readonly [Instant, string, readonly unknown[]])[] = [];
  let violation: string | undefined;
  const note: Chronicle['note'] = (who, ...what) => void lines.push([now(), who, what]);
  return {
    acknowledged: new Map(),
    takenBack: new Set(),
    note,
    accuse: (what) => {
      note('!!!!', what);
      violation ??= what;
    },
    verdict: () => violation,
    story: (count) => lines.slice(-count).map(written).join('\n'),
  };
}

function written([at, who, what]: readonly [Instant, string, readonly unknown[]]): string {
  const words = what.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  return `${new Date(at).toISOString().slice(5, 23)} ${who.padEnd(6)} ${words.join(' ')}`;
}
