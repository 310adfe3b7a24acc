import type { GestureKind, Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { LedgerView } from './ledger-view';
import { refusalOf, type Refusal } from './refusal';
import type { Request } from './request';
import { smallestWishes } from './smallest-wishes';

/** Who would give to whom, and where. */
export type Asking = Pick<Request, 'id' | 'hand' | 'occasion' | 'customerIs' | 'ticketIsClosed'>;

/**
 * The kinds of which at least the smallest could be given now, as far as the view shows it. Whether a discount would come before a fix is
 * not looked at: that is asked for when it is given.
 */
export function possibleGestures(
  view: LedgerView,
  policy: Policy,
  asking: Asking,
  now: Instant,
): readonly GestureKind[] {
  const all = smallestGestures(view, policy, asking, now);
  return [...new Set(all.flatMap(({ kind, refusal }) => (refusal ? [] : [kind])))];
}

/** A kind of which nothing could be given now, and what stands against it. */
export interface RefusedKind {
  readonly kind: GestureKind;
  readonly refusal: Refusal;
}

/** The kinds of which not even the smallest could be given now, by the same rules. */
export function refusedGestures(
  view: LedgerView,
  policy: Policy,
  asking: Asking,
  now: Instant,
): readonly RefusedKind[] {
  const all = smallestGestures(view, policy, asking, now);
  return all.flatMap(({ kind, refusal }, at) => {
    const isFirst = all.findIndex((other) => other.kind === kind) === at;
    const isPossible = all.some((other) => other.kind === kind && !other.refusal);
    return refusal && isFirst && !isPossible ? [{ kind, refusal }] : [];
  });
}

/** The smallest gestures that make sense, each with what stands against it. */
function smallestGestures(view: LedgerView, policy: Policy, asking: Asking, now: Instant) {
  const reason = policy.reasons[0]?.id ?? '';
  const { id, hand, occasion, customerIs, ticketIsClosed } = asking;
  return smallestWishes(policy, occasion.brand, now).map((wish) => ({
    kind: wish.kind,
    refusal: refusalOf(view, policy, { id, hand, occasion, customerIs, ticketIsClosed, wish, reason }, now),
  }));
}
