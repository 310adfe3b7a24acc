import type { Gift } from '../ledger/entry';
import type { Standing } from '../ledger/standing';
import { DAY_MS, HOUR_MS, later, type Instant } from '../time';

/** So long after its time a call is still on time. */
const ON_TIME_MS = HOUR_MS;
/** Half a year, however its months fall. */
const MOST_AHEAD_MS = 184 * DAY_MS;

/** A courtesy call that still has to be made. */
export interface PlannedCall {
  readonly standing: Standing;
  readonly due: Instant;
  /** `planned` before its time, `due` in the hour from it on, `overdue` after that. */
  readonly stage: 'planned' | 'due' | 'overdue';
}

/** The calls to make until a day from now, those that have waited longest first. */
export function callsToMake(standings: readonly Standing[], now: Instant): readonly PlannedCall[] {
  return standings
    .flatMap((standing): readonly PlannedCall[] => {
      const { gift } = standing.reservation.entry;
      if (standing.status !== 'issued' || standing.takingBack || !isCall(gift)) return [];
      return [{ standing, due: gift.due, stage: waitingStage(gift.due, now) }];
    })
    .filter(({ due }) => isSoon(due, now))
    .sort((one, other) => one.due - other.due);
}

/** Whether a call is to be made until a day from now. */
export const isSoon = (due: Instant, now: Instant): boolean => due < later(now, DAY_MS);

/** Whether a call would be planned for more than half a year ahead: by then nobody knows any more what it was for. */
export const isTooFarAhead = (due: Instant, now: Instant): boolean => due > later(now, MOST_AHEAD_MS);

function waitingStage(due: Instant, now: Instant): PlannedCall['stage'] {
  if (now < due) return 'planned';
  return now < later(due, ON_TIME_MS) ? 'due' : 'overdue';
}

const isCall = (gift: Gift): gift is Extract<Gift, { kind: 'courtesy-call' }> => gift.kind === 'courtesy-call';
