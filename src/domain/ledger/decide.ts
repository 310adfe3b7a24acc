import type { HandId, ReservationId } from '../ids';
import { shareOf, type Money } from '../money';
import { limitsThatHold, type Occasion } from '../policy/limits-that-hold';
import type { Policy } from '../policy/policy';
import { assertNever } from '../result';
import type { Instant } from '../time';
import { nextCode, type PickedCode } from './code-pool';
import type { Gift, PoolMark, Position, Reserved } from './entry';
import { findStanding, type LedgerView } from './ledger-view';
import { useOf, type Draw, type LimitUse } from './limit-use';
import { objectionTo, type Objection } from './objection';
import type { Standing } from './standing';

/** What an agent asks to give; the ledger adds the code. */
export type Wish =
  | { readonly kind: 'discount'; readonly percent: number; readonly orderValue?: Money }
  | { readonly kind: 'card' }
  | { readonly kind: 'courtesy-call' }
  | { readonly kind: 'extra-time'; readonly minutes: number }
  | { readonly kind: 'exception'; readonly worth?: Money };

/** One press of an agent. */
export interface Request {
  readonly id: ReservationId;
  readonly hand: HandId;
  readonly occasion: Omit<Occasion, 'gesture'>;
  readonly wish: Wish;
  readonly reason: string;
  /** What makes the customer or the ticket ineligible, as the helpdesk knows it. */
  readonly customerIs: 'customer' | 'staff' | 'suspended';
  readonly ticketIsClosed: boolean;
}

/** Why it is not possible now. */
export type Refusal =
  | Objection
  | { readonly kind: 'limit-reached'; readonly use: LimitUse }
  | { readonly kind: 'worth-unknown'; readonly currency: string }
  | { readonly kind: 'codes-used-up' }
  | { readonly kind: 'moved'; readonly to: string };

export type Decision =
  | { readonly kind: 'reserve'; readonly position: Position; readonly entry: Reserved }
  /** The id is in the book: a retry, not a second gesture. */
  | { readonly kind: 'already'; readonly standing: Standing }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody has decided under a newer policy: fetch it and decide again. */
  | { readonly kind: 'policy-outdated'; readonly revision: number }
  /** The list of codes is new: read the ledger from its beginning and decide again. */
  | { readonly kind: 'history-needed' };

/**
 * Decides on one request, at one time, on what stands in the ledger: possible when every limit that holds has room.
 * @param view reaching back at least as far as the longest window of the policy.
 * @param now the store's stamp, or a guess at it before there is one.
 */
export function decide(view: LedgerView, policy: Policy, request: Request, now: Instant): Decision {
  const known = findStanding(view, request.id);
  if (known) return { kind: 'already', standing: known };
  if (view.revision > policy.revision) return { kind: 'policy-outdated', revision: view.revision };
  const refusal = refusalOf(view, policy, request, now);
  return refusal ? { kind: 'refused', refusal } : decideOnCode(view, policy, request);
}

/** How each limit that holds stands for a request; empty when nothing limits it. */
export function limitUses(view: LedgerView, policy: Policy, request: Request, now: Instant): readonly LimitUse[] {
  const occasion = occasionOf(request);
  const draw = drawOfWish(policy, request);
  return limitsThatHold(policy, occasion, now).map((limit) =>
    useOf(limit, { policy, standings: view.standings, occasion, draw }, now),
  );
}

/** What the wish is worth: what was entered, else what the policy's typical order makes of it, marked as an estimate. */
export function worthOf(policy: Policy, wish: Wish): Reserved['worth'] {
  if (wish.kind === 'exception') return wish.worth && { ...wish.worth, estimated: false };
  if (wish.kind !== 'discount') return undefined;
  if (wish.orderValue) return { ...shareOf(wish.orderValue, wish.percent), estimated: false };
  return policy.typicalOrder && { ...shareOf(policy.typicalOrder, wish.percent), estimated: true };
}

function refusalOf(view: LedgerView, policy: Policy, request: Request, now: Instant): Refusal | undefined {
  if (view.movedTo !== undefined) return { kind: 'moved', to: view.movedTo };
  return objectionTo(policy, request) ?? refusalByLimits(view, policy, request, now);
}

function decideOnCode(view: LedgerView, policy: Policy, request: Request): Decision {
  if (request.wish.kind !== 'discount') return reserve(view, policy, request);
  const pick = nextCode(policy.discounts, view);
  if (pick.kind === 'codes-used-up') return { kind: 'refused', refusal: pick };
  return pick.kind === 'code' ? reserve(view, policy, request, pick) : pick;
}

function refusalByLimits(view: LedgerView, policy: Policy, request: Request, now: Instant): Refusal | undefined {
  const uses = limitUses(view, policy, request, now);
  const worth = worthOf(policy, request.wish);
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

function reserve(view: LedgerView, policy: Policy, request: Request, pick?: PickedCode): Decision {
  const worth = worthOf(policy, request.wish);
  const pool = pick?.mark ?? latestMark(view);
  const entry: Reserved = {
    kind: 'reserved',
    ...occasionOf(request),
    id: request.id,
    hand: request.hand,
    gift: giftOf(policy, request.wish, pick),
    reason: request.reason,
    revision: policy.revision,
    ...(worth ? { worth } : {}),
    ...(pool ? { pool } : {}),
  };
  return { kind: 'reserve', position: view.end + 1, entry };
}

function giftOf(policy: Policy, wish: Wish, pick?: PickedCode): Gift {
  switch (wish.kind) {
    case 'discount':
      if (!pick) throw new Error('A discount was decided without a code');
      return { kind: 'discount', source: policy.discounts.kind, code: pick.code, percent: wish.percent };
    case 'extra-time':
      return { kind: 'extra-time', minutes: wish.minutes };
    case 'card':
    case 'courtesy-call':
    case 'exception':
      return { kind: wish.kind };
    default:
      return assertNever(wish);
  }
}

/** Every reservation carries on how far the pool is handed out, so that the latest one is enough to know. */
function latestMark(view: LedgerView): PoolMark | undefined {
  return view.standings.at(-1)?.reservation.entry.pool;
}

function occasionOf({ occasion, wish }: Request): Occasion {
  return { ...occasion, gesture: wish.kind };
}

function drawOfWish(policy: Policy, { occasion, wish }: Request): Draw {
  const worth = worthOf(policy, wish);
  return {
    customer: occasion.customer,
    ...(wish.kind === 'discount' ? { percent: wish.percent } : {}),
    ...(wish.kind === 'extra-time' ? { minutes: wish.minutes } : {}),
    ...(worth ? { worth } : {}),
  };
}
