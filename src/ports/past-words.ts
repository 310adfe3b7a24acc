import type { Conversation } from '../domain/conversation/conversation';
import type { CustomerId, TicketId } from '../domain/ids';

/** The latest public words on a ticket, oldest first. */
export interface SaidBefore {
  readonly turns: Conversation;
  /** Whether the first of them is what the ticket began with: of a long ticket it is not. */
  readonly hasBeginning: boolean;
}

/** What was said on other tickets. */
export interface PastWords {
  /**
   * What was said on a ticket; one request, none when it was asked within the last minute.
   * Throws `HelpdeskFailure` when the helpdesk does not answer or refuses.
   */
  saidOn(ticket: TicketId, customer: CustomerId): Promise<SaidBefore>;
}
