import type { Reserved } from '../../../domain/ledger/entry';
import type { Money } from '../../../domain/money';
import { SECOND_MS } from '../../../domain/time';
import { discountIn } from '../discount-in';
import { inStripesUnits } from './stripe-units';

/** The name of the metadata by which a reservation's code is known again. */
export const RESERVATION = 'extra_mile_reservation';

/** What Stripe is asked to make under an admin's coupon: the same for the same reservation at any time. */
export function promotionCode(reserved: Reserved, coupon: string) {
  const { code, expires, minimumOrder } = discountIn(reserved);
  return {
    promotion: { type: 'coupon', coupon },
    code,
    max_redemptions: 1,
    ...(expires === undefined ? {} : { expires_at: Math.floor(expires / SECOND_MS) }),
    ...(minimumOrder && { restrictions: minimumOf(minimumOrder) }),
    metadata: { [RESERVATION]: reserved.id, zendesk_ticket: String(reserved.ticket) },
  } as const;
}

function minimumOf(least: Money) {
  return { minimum_amount: inStripesUnits(least), minimum_amount_currency: least.currency.toLowerCase() };
}
