import { limitsThatHold } from '../policy/limits-that-hold';
import type { Policy } from '../policy/policy';
import type { Refusal } from './refusal';
import { inOrder, type Entry, type Reserved } from './entry';
import type { LedgerView } from './ledger-view';
import { drawOf, useOf } from './limit-use';
import type { Standing } from './standing';

/**
 * Decides once more on a reservation that has been written: at the store's stamp, on what stands before it. Whoever gives must have
 * asked this first, because the time before the stamp was a guess.
 * @param hasJoined whether it was written at a position where another stood already. Those behind it may have been decided without it,
 *   so it gives way to everything that is seen.
 * @returns why there was no room; `undefined` when there was.
 */
export function refusalAtStamp(
  view: Pick<LedgerView, 'standings' | 'movedTo'>,
  policy: Policy,
  reserved: Entry<Reserved>,
  hasJoined = false,
): Refusal | undefined {
  if (view.movedTo !== undefined) return { kind: 'moved', to: view.movedTo };
  const standings = view.standings.filter(hasJoined ? isOtherThan(reserved) : isBefore(reserved));
  const refusal = refusalByLimit(standings, policy, reserved);
  if (refusal) return refusal;
  return standings.some(({ reservation }) => hasSameCode(reservation.entry, reserved.entry))
    ? { kind: 'codes-used-up' }
    : undefined;
}

function refusalByLimit(
  standings: readonly Standing[],
  policy: Policy,
  reserved: Entry<Reserved>,
): Refusal | undefined {
  const draw = drawOf({ reservation: reserved });
  const occasion = reserved.entry;
  for (const limit of limitsThatHold(policy, occasion, reserved.at)) {
    if ('money' in limit.max && draw.worth?.currency !== limit.max.money.currency) {
      return { kind: 'worth-unknown', currency: limit.max.money.currency };
    }
    const use = useOf(limit, { policy, standings, occasion, draw }, reserved.at);
    if (!use.hasRoom) return { kind: 'limit-reached', use };
  }
  return undefined;
}

const isBefore =
  (reserved: Entry<Reserved>) =>
  ({ reservation }: Standing): boolean =>
    inOrder(reservation, reserved) < 0;

const isOtherThan =
  (reserved: Entry<Reserved>) =>
  ({ reservation }: Standing): boolean =>
    reservation.record !== reserved.record;

function hasSameCode({ gift: one }: Reserved, { gift: other }: Reserved): boolean {
  return isFromPool(one) && isFromPool(other) && one.code === other.code;
}

function isFromPool(gift: Reserved['gift']): gift is Extract<Reserved['gift'], { kind: 'discount' }> {
  return gift.kind === 'discount' && gift.source === 'code-pool';
}
