import { isStep, waitsForSending } from '../domain/ledger/entry';
import { isEnded, standingOf, type Standing } from '../domain/ledger/standing';
import type { HandId, TicketId } from '../domain/ids';
import type { Instant } from '../domain/time';
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
  /** The ledger's time, as far as it is known. */
  readonly now: () => Instant;
  readonly report: (error: unknown) => void;
}

/**
 * Works off what waits for a ticket that was saved: where it was sent, completes the gesture. Its note is written once the customer has
 * it, or could not lose it any more: a note would outlive what is taken back. What does not work now stays for the next time.
 * @param ticket only this one's; all when absent.
 */
export async function deliverOutbox(parts: DeliveryParts, ticket?: TicketId): Promise<void> {
  for (const item of parts.outbox.all()) {
    if (!isAsked(item, ticket, parts.now())) continue;
    try {
      if (await isDelivered(parts, item)) parts.outbox.remove(item);
    } catch (error) {
      parts.report(error);
    }
  }
}

/** Before its time only a save of its ticket makes anybody ask whether a call was made: the time until then may be days. */
function isAsked({ reservation }: OutboxItem, saved: TicketId | undefined, now: Instant): boolean {
  const { gift, ticket } = reservation.entry;
  if (saved !== undefined) return ticket === saved;
  return gift.kind !== 'courtesy-call' || gift.due <= now;
}

async function isDelivered(parts: DeliveryParts, item: OutboxItem): Promise<boolean> {
  const { entry } = item.reservation;
  if (!waitsForSending(entry.gift) && item.note === undefined) return true;
  const steps = await parts.log.read(entry.id, 1);
  const standing = standingOf(item.reservation, steps.filter(isStep));
  if (standing.status === 'released') return true;
  // Time that runs is used, whenever it is stopped.
  if (!isEnded(standing) && entry.gift.kind !== 'extra-time' && !(await isCompleted(parts, item, standing)))
    return false;
  if (item.note !== undefined) await parts.tickets.addNote(entry.ticket, item.note, entry.id);
  return true;
}

async function isCompleted(parts: DeliveryParts, item: OutboxItem, standing: Standing): Promise<boolean> {
  const { gift, ticket } = item.reservation.entry;
  if (!waitsForSending(gift) || !(await wasSent(savedTicket(parts, ticket), item))) return false;
  return parts.complete(standing, item.hand);
}

/** The ticket as the helpdesk keeps it: the screen it was open on is gone. */
function savedTicket({ tickets }: DeliveryParts, ticket: TicketId): Parameters<typeof wasSent>[0] {
  return {
    wasSent: (words, since) => tickets.wasSent(ticket, words, since),
    sentPicture: (since, artwork) => tickets.sentPicture(ticket, since, artwork),
  };
}
