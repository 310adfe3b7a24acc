import type { TicketId } from '../ids';
import type { Instant } from '../time';
import type { Channel } from './channel';

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** One time the customer turned to us: a ticket, as far as the agent who looks may see it. */
export interface Contact {
  readonly ticket: TicketId;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly channel: Channel;
  /** When the customer first wrote or called about it. */
  readonly at: Instant;
  readonly satisfaction?: 'good' | 'bad';
  /** What the customer wrote first; absent where the helpdesk opens a ticket in words of its own, and where it tells none. */
  readonly said?: string;
}

/** Whether nobody has finished with it yet. */
export const isOpen = ({ status }: Pick<Contact, 'status'>): boolean => status !== 'solved' && status !== 'closed';
