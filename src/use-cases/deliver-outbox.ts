import { isStep, waitsForSending } from '../domain/ledger/entry';
import { isEnded, standingOf, type Standing } from '../domain/ledger/standing';
import type { HandId, TicketId } from '../domain/ids';
import type { LedgerLog } from '../ports/ledger-log';
import type { Outbox, OutboxItem } from '../ports/outbox';
import type { TicketRecords } from '../ports/ticket-records';
import { wasSent } from './ledger/sent-among';

export interface DeliveryParts {
  readonly outbox: Outbox;
  readonly tickets: TicketRecords;
  readonly log: LedgerLog;
  /** Notes in the ledger that the customer has it; `false` when that does not stand now. */
  readonly complete: (standing: Standing, hand: HandId) => Promise<boolean>;
  readonly report: (error: unknown) => void;
}

/**
 * Works off what waits for a ticket that was saved: where it was sent, completes the gesture, then writes the note. Of what is never
 * sent, only the note is written. What does not work now stays for the next time.
 * @param ticket only this one's; all when absent.
 */
export async function deliverOutbox(parts: DeliveryParts, ticket?: TicketId): Promise<void> {
  for (const item of parts.outbox.all()) {
    if (ticket !== undefined && item.reservation.entry.ticket !== ticket) continue;
    try {
      if (await isDelivered(parts, item)) parts.outbox.remove(item);
    } catch (error) {
      parts.report(error);
    }
  }
}

async function isDelivered(parts: DeliveryParts, item: OutboxItem): Promise<boolean> {
  const { entry } = item.reservation;
  const steps = await parts.log.read(entry.id, 1);
  const standing = standingOf(item.reservation, steps.filter(isStep));
  if (standing.status === 'released') return true;
  if (!isEnded(standing) && waitsForSending(entry.gift)) {
    const isCompleted =
      (await wasSent(savedTicket(parts, entry.ticket), item)) && (await parts.complete(standing, item.hand));
    if (!isCompleted) return false;
  }
  if (item.note !== undefined) await parts.tickets.addNote(entry.ticket, item.note, entry.id);
  return true;
}

/** The ticket as the helpdesk keeps it: the screen it was open on is gone. */
function savedTicket({ tickets }: DeliveryParts, ticket: TicketId): Parameters<typeof wasSent>[0] {
  return {
    wasSent: (words, since) => tickets.wasSent(ticket, words, since),
    sentPicture: (since, artwork) => tickets.sentPicture(ticket, since, artwork),
  };
}
