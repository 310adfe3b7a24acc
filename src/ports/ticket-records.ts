import type { ReservationId, TicketId } from '../domain/ids';
import type { Instant } from '../domain/time';

/** A ticket as the helpdesk keeps it, apart from any open screen. Methods throw when the helpdesk does not answer. */
export interface TicketRecords {
  /** Whether one of the latest public messages of ours, sent at `since` or later, holds the words. */
  wasSent(ticket: TicketId, words: string, since: Instant): Promise<boolean>;
  /** Whether one of the latest public messages of ours, sent at `since` or later, has a picture with it, or shows the file of a card's artwork. */
  sentPicture(ticket: TicketId, since: Instant, artwork: string): Promise<boolean>;
  /**
   * Adds an internal note that carries the reservation's id where audits can find it, unless it stands among the latest hundred
   * messages: it may be repeated.
   */
  addNote(ticket: TicketId, text: string, reservation: ReservationId): Promise<void>;
}
