import { reservationId } from '../../src/domain/ids';
import type { Reserved } from '../../src/domain/ledger/entry';
import { codeFor } from '../../src/domain/ledger/made-code';
import { instantOf } from '../../src/domain/time';
import { aReservation } from './ledger-samples';

/** A reservation of a discount whose code this kind of source makes. */
export function aReservedCode(source: 'shopify' | 'stripe' | 'webhook', id = '7f9c1c1e-5b7f'): Reserved {
  const reservation = reservationId(id);
  const gift = { kind: 'discount', source, code: codeFor(reservation), percent: 10 } as const;
  const expires = instantOf('2026-04-02T10:00:00Z');
  return aReservation({
    id: reservation,
    gift: { ...gift, expires, ...(source === 'stripe' && { coupon: 'CARE10' }) },
  });
}
