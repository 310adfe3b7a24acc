import type { TicketId } from '../ids';
import type { Instant } from '../time';

/** The ways customers reach us that an agent tells apart; `other` is what we have no word for. */
export type Channel = 'email' | 'chat' | 'messaging' | 'phone' | 'web' | 'social' | 'api' | 'other';

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
}

/** Whether nobody has finished with it yet. */
export const isOpen = ({ status }: Contact): boolean => status !== 'solved' && status !== 'closed';

/** The names that helpdesks have for channels, an open list; those not here are `other`. */
const CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ['email', 'email'],
  ['chat', 'chat'],
  ['native_messaging', 'messaging'],
  ['whatsapp', 'messaging'],
  ['voice', 'phone'],
  ['web', 'web'],
  ['mobile', 'web'],
  ['facebook', 'social'],
  ['twitter', 'social'],
  ['any_channel', 'social'],
  ['api', 'api'],
]);

/** The channel that a helpdesk calls by a name. */
export const channelOf = (name: string): Channel => CHANNELS.get(name) ?? 'other';
