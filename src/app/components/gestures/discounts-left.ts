import { reservationId } from '../../../domain/ids';
import { allowanceFor, type Allowance } from '../../../domain/ledger/allowance';
import { smallestWishes } from '../../../domain/ledger/smallest-wishes';
import type { Reading } from '../../gestures';
import { asIfIn, requestFor, type Place } from './occasion';

/**
 * What is left of discounts, by one against which nothing stands: something is possible then. Nothing where the policy cannot be read, or
 * has none to offer.
 */
export function discountsLeft(place: Place, { view, policy, now }: Reading): Allowance | undefined {
  if (!policy.ok) return undefined;
  const { value } = policy;
  const allowances = smallestWishes(value, place.ticket.brand, now)
    .filter(({ kind }) => kind === 'discount')
    .map((wish) => {
      const asked = requestFor(place, wish, value.reasons[0]?.id ?? '', reservationId('looking'));
      return allowanceFor(view, value, asIfIn(asked), now);
    });
  return allowances.find(({ refusal }) => !refusal) ?? allowances[0];
}
