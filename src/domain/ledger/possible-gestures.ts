import type { GestureKind, Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { LedgerView } from './ledger-view';
import { refusalOf } from './refusal';
import type { Request, Wish } from './request';
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
  const reason = policy.reasons[0]?.id ?? '';
  const { id, hand, occasion, customerIs, ticketIsClosed } = asking;
  const isPossible = (wish: Wish) => {
    const request = { id, hand, occasion, customerIs, ticketIsClosed, wish, reason };
    return refusalOf(view, policy, request, now) === undefined;
  };
  const possible = smallestWishes(policy, occasion.brand, now).filter(isPossible);
  return [...new Set(possible.map(({ kind }) => kind))];
}
