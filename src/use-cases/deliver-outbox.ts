import { isStep, waitsForSending } from '../domain/ledger/entry';
import { isEnded, standingOf, type Standing } from '../domain/ledger/standing';
import type { HandId, TicketId } from '../domain/ids';
import { HOUR_MS, later, type Instant } from '../domain/time';
import type { LedgerLog } from '../ports/ledger-log';
import type { Outbox, OutboxItem } from '../ports/outbox';
import type { TicketRecords } from '../ports/ticket-records';
import { wasSent } from './ledger/sent-among';

/** So long an agent may be writing on the ticket: a note of ours would keep their own save from going through. */
const WRITING_MS = HOUR_MS;

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

/**
 * Before its time only a save of its ticket makes anybody ask whether a call was made: the time until then may be days. What waits for
 * no reply waits for a save first, too.
 */
function isAsked({ reservation, issuedAt }: OutboxItem, saved: TicketId | undefined, now: Instant): boolean {
  const { gift, ticket } = reservation.entry;
  if (saved !== undefined) return ticket === saved;
  if (gift.kind === 'courtesy-call') return gift.due <= now;
  return waitsForSending(gift) || later(issuedAt, WRITING_MS) <= now;
}

async function isDelivered({ log, tickets, complete }: DeliveryParts, item: OutboxItem): Promise<boolean> {
  const { reservation, hand, note } = item;
  const { id, gift, ticket } = reservation.entry;
  const standing = standingOf(reservation, (await log.read(id, 1)).filter(isStep));
  if (standing.status === 'released') return true;
  // Time that runs is used, whenever it is stopped.
  if (!isEnded(standing) && gift.kind !== 'extra-time') {
    const isSent = waitsForSending(gift) && (await wasSent(tickets.sentOn(ticket), item));
    if (!isSent || !(await complete(standing, hand))) return false;
  }
  if (note !== undefined) await tickets.addNote(ticket, note, id);
  return true;
}
