import { limitsThatHold } from '../policy/limits-that-hold';
import type { Policy } from '../policy/policy';
import type { Refusal } from './refusal';
import { inOrder, type Entry, type Reserved } from './entry';
import type { LedgerView } from './ledger-view';
import { drawOf, useOf } from './limit-use';

/**
 * Decides once more on a reservation that has been written: at the store's stamp, on what stands before it. Whoever gives must have
 * asked this first, because the time before the stamp was a guess.
 * @returns why there was no room; `undefined` when there was.
 */
export function refusalAtStamp(
  view: Pick<LedgerView, 'standings' | 'movedTo'>,
  policy: Policy,
  reserved: Entry<Reserved>,
): Refusal | undefined {
  if (view.movedTo !== undefined) return { kind: 'moved', to: view.movedTo };
  const standings = view.standings.filter(({ reservation }) => inOrder(reservation, reserved) < 0);
  const draw = drawOf({ reservation: reserved });
  const occasion = reserved.entry;
  for (const limit of limitsThatHold(policy, occasion, reserved.at)) {
    if ('money' in limit.max && draw.worth?.currency !== limit.max.money.currency) {
      return { kind: 'worth-unknown', currency: limit.max.money.currency };
    }
    const use = useOf(limit, { policy, standings, occasion, draw }, reserved.at);
    if (!use.hasRoom) return { kind: 'limit-reached', use };
  }
  return standings.some(({ reservation }) => hasSameCode(reservation.entry, reserved.entry))
    ? { kind: 'codes-used-up' }
    : undefined;
}

function hasSameCode({ gift: one }: Reserved, { gift: other }: Reserved): boolean {
  return isFromPool(one) && isFromPool(other) && one.code === other.code;
}

function isFromPool(gift: Reserved['gift']): gift is Extract<Reserved['gift'], { kind: 'discount' }> {
  return gift.kind === 'discount' && gift.source === 'code-pool';
}
