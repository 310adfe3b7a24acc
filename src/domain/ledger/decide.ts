import { couponFor } from '../policy/coupon';
import { sourceFor, type DiscountSource, type Policy } from '../policy/policy';
import { assertNever } from '../result';
import type { Instant } from '../time';
import { nextCode, type PickedCode } from './code-pool';
import type { DiscountGift, Gift, PoolMark, Position, Reserved } from './entry';
import { findStanding, type LedgerView } from './ledger-view';
import { refusalOf, worthOf, type Refusal } from './refusal';
import { occasionOf, type DiscountWish, type Request } from './request';
import type { Standing } from './standing';

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

function decideOnCode(view: LedgerView, policy: Policy, request: Request): Decision {
  if (request.wish.kind !== 'discount') return reserve(view, policy, request);
  const pick = nextCode(sourceFor(policy, request.occasion.brand), view, request.id);
  if (pick.kind === 'codes-used-up') return { kind: 'refused', refusal: pick };
  return pick.kind === 'code' ? reserve(view, policy, request, pick) : pick;
}

function reserve(view: LedgerView, policy: Policy, request: Request, pick?: PickedCode): Decision {
  const worth = worthOf(policy, request.wish);
  const pool = pick?.mark ?? latestMark(view);
  const entry: Reserved = {
    kind: 'reserved',
    ...occasionOf(request),
    id: request.id,
    hand: request.hand,
    gift: giftOf(policy, request, pick),
    reason: request.reason,
    revision: policy.revision,
    ...(worth ? { worth } : {}),
    ...(pool ? { pool } : {}),
  };
  return { kind: 'reserve', position: view.end + 1, entry };
}

function giftOf(policy: Policy, { wish, occasion }: Request, pick?: PickedCode): Gift {
  switch (wish.kind) {
    case 'discount':
      if (!pick) throw new Error('A discount was decided without a code');
      return discountOf(sourceFor(policy, occasion.brand), wish, pick.code);
    case 'extra-time':
      return { kind: 'extra-time', minutes: wish.minutes };
    case 'card':
      return { kind: 'card', occasion: wish.occasion, design: wish.design };
    case 'courtesy-call':
      return { kind: 'courtesy-call', due: wish.due };
    case 'exception':
      return { kind: 'exception', rule: wish.rule };
    default:
      return assertNever(wish);
  }
}

function discountOf(source: DiscountSource, wish: DiscountWish, code: string): DiscountGift {
  const { expires, minimumOrder } = wish;
  const coupon = source.kind === 'stripe' ? couponFor(source, wish)?.id : undefined;
  return {
    kind: 'discount',
    source: source.kind,
    code,
    ...('percent' in wish ? { percent: wish.percent } : { amount: wish.amount }),
    ...(coupon === undefined ? {} : { coupon }),
    ...(expires === undefined ? {} : { expires }),
    ...(minimumOrder === undefined ? {} : { minimumOrder }),
  };
}

/** Every reservation carries on how far the pool is handed out, so that the latest one is enough to know. */
function latestMark(view: LedgerView): PoolMark | undefined {
  return view.standings.at(-1)?.reservation.entry.pool;
}
