import type { DiscountGift, Reserved } from '../../domain/ledger/entry';

/** The discount of a reservation. Throws a TypeError for any other gesture: nobody makes a code of that. */
export function discountIn({ gift }: Reserved): DiscountGift {
  if (gift.kind !== 'discount') throw new TypeError(`A code cannot be given as ${gift.kind}`);
  return gift;
}
