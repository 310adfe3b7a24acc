import type { DiscountGift, Reserved } from '../../../domain/ledger/entry';
import { minorDigits, type Money } from '../../../domain/money';
import { discountIn } from '../discount-in';

/** Before any reservation: a browser's clock may be wrong, and a code must not have to wait for the shop's. */
const LONG_AGO = '2020-01-01T00:00:00Z';

/** Names the reservation, so that its code is known again; merchants read it, and customers may. */
export const titleOf = ({ ticket, id }: Reserved): string => `Extra Mile, ticket ${ticket}, ${id}`;

/** What a shop is asked to make: the same for the same reservation at any time. */
export function discountInput(reserved: Reserved) {
  const gift = discountIn(reserved);
  return {
    title: titleOf(reserved),
    code: gift.code,
    startsAt: LONG_AGO,
    ...(gift.expires === undefined ? {} : { endsAt: new Date(gift.expires).toISOString() }),
    usageLimit: 1,
    appliesOncePerCustomer: true,
    context: { all: 'ALL' },
    customerGets: { value: valueOf(gift), items: { all: true } },
    ...(gift.minimumOrder && {
      minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: decimal(gift.minimumOrder) } },
    }),
    combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: true },
  };
}

function valueOf(gift: DiscountGift) {
  if ('percent' in gift) return { percentage: gift.percent / 100 };
  return { discountAmount: { amount: decimal(gift.amount), appliesOnEachItem: false } };
}

/** 1250 pence are "12.50", 1250 yen "1250". */
function decimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The currencies that a gift names: none for a percentage of any order. */
export function currenciesIn(gift: DiscountGift): readonly string[] {
  const amounts = ['amount' in gift ? gift.amount : undefined, gift.minimumOrder];
  return amounts.flatMap((amount) => (amount ? [amount.currency] : []));
}
