import { sourceFor, type GestureKind, type Off, type Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { LedgerView } from './ledger-view';
import { refusalOf } from './refusal';
import type { Request, Wish } from './request';

/** Who would give to whom, and where. */
export type Asking = Pick<Request, 'id' | 'hand' | 'occasion' | 'customerIs' | 'ticketIsClosed'>;

/** A budget asks for the order's worth, which the agent may still enter. */
const CAN_BE_HELPED = 'worth-unknown';

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
    const refusal = refusalOf(view, policy, request, now);
    return refusal === undefined || refusal.kind === CAN_BE_HELPED;
  };
  return smallestWishes(policy, asking, now)
    .filter(isPossible)
    .map(({ kind }) => kind);
}

function smallestWishes(policy: Policy, { occasion }: Asking, now: Instant): readonly Wish[] {
  const source = sourceFor(policy, occasion.brand);
  const offered: readonly Off[] = source.kind === 'stripe' ? source.coupons : [{ percent: 1 }];
  return [
    ...offered.slice(0, 1).map((off): Wish => ({
      kind: 'discount',
      ...('percent' in off ? { percent: off.percent } : { amount: off.amount }),
    })),
    { kind: 'card', occasion: '', design: '' },
    { kind: 'courtesy-call', due: now },
    { kind: 'extra-time', minutes: 1 },
    ...policy.rules.slice(0, 1).map(({ id }): Wish => ({ kind: 'exception', rule: id })),
  ];
}
