import { isTimeRunning } from '../extra-time/timer';
import { shareOf, type Money } from '../money';
import type { Occasion } from '../policy/limits-that-hold';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { Reserved } from './entry';
import type { LedgerView } from './ledger-view';
import { usesOf, type Draw, type LimitUse } from './limit-use';
import { objectionTo, type Objection } from './objection';
import { occasionOf, type Request, type Wish } from './request';

/** Why it is not possible now. */
export type Refusal =
  | Objection
  | { readonly kind: 'limit-reached'; readonly use: LimitUse }
  | { readonly kind: 'worth-unknown'; readonly currency: string }
  /** Of extra time: some runs on the ticket already. */
  | { readonly kind: 'time-running' }
  | { readonly kind: 'codes-used-up' }
  | { readonly kind: 'moved'; readonly to: string };

/** What stands against a request, apart from a pool that has no code left; `undefined` when nothing does. */
export function refusalOf(view: LedgerView, policy: Policy, request: Request, now: Instant): Refusal | undefined {
  if (view.movedTo !== undefined) return { kind: 'moved', to: view.movedTo };
  return (
    objectionTo(policy, request) ??
    refusalByTime(view.standings, request.wish.kind, request.occasion.ticket, now) ??
    refusalByLimits(limitUses(view, policy, request, now), worthOf(policy, request.wish))
  );
}

/** What a timer that runs on the ticket leaves no room for; `undefined` for whatever else is asked for. */
export function refusalByTime(
  standings: LedgerView['standings'],
  kind: Wish['kind'],
  ticket: Occasion['ticket'],
  now: Instant,
): Refusal | undefined {
  return kind === 'extra-time' && isTimeRunning(ticket, standings, now) ? { kind: 'time-running' } : undefined;
}

/** How each limit that holds stands for a request; empty when nothing limits it. */
export function limitUses(view: LedgerView, policy: Policy, request: Request, now: Instant): readonly LimitUse[] {
  return usesOf(
    { policy, standings: view.standings, occasion: occasionOf(request), draw: drawOfWish(policy, request) },
    now,
  );
}

/** What the wish is worth: what was entered, else what the policy's typical order makes of it, marked as an estimate. */
export function worthOf(policy: Policy, wish: Wish): Reserved['worth'] {
  if (wish.kind === 'exception') return wish.worth && { ...wish.worth, estimated: false };
  if (wish.kind !== 'discount') return undefined;
  if ('amount' in wish) return { ...wish.amount, estimated: false };
  if (wish.orderValue) return { ...shareOf(wish.orderValue, wish.percent), estimated: false };
  return policy.typicalOrder && { ...shareOf(policy.typicalOrder, wish.percent), estimated: true };
}

/** The limit that leaves no room for something of that worth, or cannot tell without it; `undefined` when all have room. */
export function refusalByLimits(uses: readonly LimitUse[], worth: Money | undefined): Refusal | undefined {
  for (const { limit } of uses) {
    if ('money' in limit.max && worth?.currency !== limit.max.money.currency) {
      return { kind: 'worth-unknown', currency: limit.max.money.currency };
    }
  }
  // Of several, the one that is full for the longest time tells when it is really possible again.
  const [full] = uses
    .filter(({ hasRoom }) => !hasRoom)
    .sort((one, other) => (other.renewsAt ?? 0) - (one.renewsAt ?? 0));
  return full && { kind: 'limit-reached', use: full };
}

function drawOfWish(policy: Policy, { occasion, wish }: Request): Draw {
  const worth = worthOf(policy, wish);
  return {
    customer: occasion.customer,
    ...(wish.kind === 'discount' && 'percent' in wish ? { percent: wish.percent } : {}),
    ...(wish.kind === 'extra-time' ? { minutes: wish.minutes } : {}),
    ...(worth ? { worth } : {}),
  };
}
