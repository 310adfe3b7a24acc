import type { Conversation } from '../domain/conversation/conversation';
import type { Channel } from '../domain/customer/channel';

/** What was said on the open ticket so far. */
export interface Said {
  readonly subject: string;
  /** The way the customer reaches us on this ticket. */
  readonly channel: Channel;
  readonly tags: readonly string[];
  readonly conversation: Conversation;
}

/** The words on the open ticket: those that were sent, and those being written. Nothing of it costs a request. */
export interface TicketWords {
  /** Throws when the host does not answer. */
  read(): Promise<Said>;
  /** Calls back when something was said or the ticket's tags changed; answers how to stop. */
  onSaid(listen: () => void): () => void;
  /** The unsent reply or note as plain text. */
  draft(): Promise<string>;
  /** Calls back whenever the draft changes, with a way to read its plain text; answers how to stop. */
  onDraft(listen: (read: () => string) => void): () => void;
}
