import type { ReservationId, TicketId } from '../domain/ids';
import type { SentMessages } from './reply';

/** A ticket as the helpdesk keeps it, apart from any open screen. Methods throw when the helpdesk does not answer. */
export interface TicketRecords {
  /** The latest messages that were sent on it. */
  sentOn(ticket: TicketId): SentMessages;
  /**
   * Adds an internal note that carries the reservation's id where audits can find it, unless it stands among the latest hundred
   * messages: it may be repeated.
   */
  addNote(ticket: TicketId, text: string, reservation: ReservationId): Promise<void>;
}
