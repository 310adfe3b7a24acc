import { agentId, customerId, handId, reservationId, ticketId } from '../../../domain/ids';
import type { BookId, Gift, Reserved } from '../../../domain/ledger/entry';
import type { LedgerRecord } from './record';

const NOBODY = handId('nobody');
const GIFT: Gift = { kind: 'discount', source: 'static-code', code: '', percent: 0 };

/**
 * A reservation whose entry somebody has made unreadable. It still takes room: whom it was for is in the record's other fields, as far as
 * those were left alone; what it was worth is lost. `undefined` for a record that never was a reservation.
 */
export function unreadableReservation(book: BookId, record: LedgerRecord): Reserved | undefined {
  const { kind, customer, ticket } = record.custom_object_fields;
  if (book !== 'reservations' || kind !== 'reserved') return undefined;
  return {
    kind,
    id: reservationId(`unreadable-${record.id}`),
    hand: NOBODY,
    gesture: GIFT.kind,
    agent: agentId(Number(record.created_by_user_id)),
    customer: customerId(Number(customer ?? 0)),
    ticket: ticketId(Number(ticket ?? 0)),
    ticketTags: [],
    gift: GIFT,
    reason: '',
    revision: 0,
  };
}
