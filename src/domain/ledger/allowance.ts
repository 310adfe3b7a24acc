import type { Policy } from '../policy/policy';
import type { Instant } from '../time';
import { limitUses, refusalOf, type Refusal } from './refusal';
import type { Request } from './request';
import type { LedgerView } from './ledger-view';
import type { LimitUse } from './limit-use';

/** What the limits leave this agent to give this customer now. */
export interface Allowance {
  /** The limit that a person would name: how many customers or gestures in a stretch of time. Absent when nothing counts them. */
  readonly counted?: LimitUse;
  /** The most percent one discount may have; 100 when nothing limits it. */
  readonly largestPercent: number;
  /** Why even the smallest gesture of the kind is not possible. */
  readonly refusal?: Refusal;
}

/**
 * What is left, as far as the view shows it. Whether a pool still has codes is not looked at: only the whole ledger tells.
 * @param request the smallest gesture of its kind that makes sense.
 */
export function allowanceFor(view: LedgerView, policy: Policy, request: Request, now: Instant): Allowance {
  const uses = limitUses(view, policy, request, now);
  const refusal = refusalOf(view, policy, request, now);
  const counted = uses.find(isCounted);
  const percents = uses.flatMap(({ limit: { max } }) => ('percent' in max ? [max.percent] : []));
  return {
    ...(counted ? { counted } : {}),
    largestPercent: Math.min(100, ...percents),
    ...(refusal ? { refusal } : {}),
  };
}

function isCounted({ limit: { max, within, per } }: LimitUse): boolean {
  return ('customers' in max || 'count' in max) && within !== 'each' && per === 'agent';
}
