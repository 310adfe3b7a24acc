/** The ways customers reach us that an agent tells apart; `other` is what we have no word for. */
export type Channel = 'email' | 'chat' | 'messaging' | 'phone' | 'web' | 'social' | 'api' | 'other';

/** The names that helpdesks have for channels, an open list; those not here are `other`. */
const CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ['email', 'email'],
  ['chat', 'chat'],
  ['chat_transcript', 'chat'],
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

/**
 * Tickets of these channels begin with words of the helpdesk's, a bot's or an agent's, though they carry the customer's name. A chat
 * begins with what the customer said, or with its transcript, of which their lines alone are read.
 */
const DESCRIBED_BY_OTHERS: readonly Channel[] = ['messaging', 'phone'];

/** Whether a ticket of this channel begins with words of the customer's own. */
export const isCustomersOwn = (channel: Channel): boolean => !DESCRIBED_BY_OTHERS.includes(channel);

/** The channel that a helpdesk calls by a name. */
export const channelOf = (name: string): Channel => CHANNELS.get(name) ?? 'other';
