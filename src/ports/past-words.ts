import type { Conversation } from '../domain/conversation/conversation';
import type { CustomerId, TicketId } from '../domain/ids';

/** What was said on other tickets. */
export interface PastWords {
  /**
   * The latest public words on a ticket, oldest first; one request, none when it was asked within the last minute.
   * Throws `HelpdeskFailure` when the helpdesk does not answer or refuses.
   */
  saidOn(ticket: TicketId, customer: CustomerId): Promise<Conversation>;
}
