/** The ways customers reach us that an agent tells apart; `other` is what we have no word for. */
export type Channel = 'email' | 'chat' | 'messaging' | 'phone' | 'web' | 'social' | 'api' | 'other';

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

/** Messaging, chats and calls begin with words of a bot's, of the helpdesk's own or of an agent's. */
const BEGUN_BY_OTHERS: readonly Channel[] = ['messaging', 'chat', 'phone'];

/** Whether the first text of a ticket of this channel is in the customer's own words. */
export const isCustomersOwn = (channel: Channel): boolean => !BEGUN_BY_OTHERS.includes(channel);

/** The channel that a helpdesk calls by a name. */
export const channelOf = (name: string): Channel => CHANNELS.get(name) ?? 'other';
