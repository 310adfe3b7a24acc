import type { Policy } from '../policy/policy';
import { refusalByLimits, refusalByTime, type Refusal } from './refusal';
import { inOrder, type Entry, type Reserved } from './entry';
import type { LedgerView } from './ledger-view';
import { drawOf, usesOf } from './limit-use';
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
  const draw = drawOf({ reservation: reserved });
  const uses = usesOf({ policy, standings, occasion: reserved.entry, draw }, reserved.at);
  const { gift, ticket } = reserved.entry;
  const refusal = refusalByTime(standings, gift.kind, ticket, reserved.at) ?? refusalByLimits(uses, draw.worth);
  if (refusal) return refusal;
  return standings.some(({ reservation }) => hasSameCode(reservation.entry, reserved.entry))
    ? { kind: 'codes-used-up' }
    : undefined;
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
