const NAMES = new Map([
  ['email', 'Email'],
  ['web', 'Web form'],
  ['chat', 'Chat'],
  ['native_messaging', 'Messaging'],
  ['voice', 'Phone'],
  ['phone', 'Phone'],
  ['whatsapp', 'WhatsApp'],
  ['facebook', 'Facebook'],
  ['twitter', 'X'],
  ['instagram_dm', 'Instagram'],
  ['api', 'API'],
  ['sms', 'Text message'],
]);

export const channelName = (channel: string): string => NAMES.get(channel) ?? channel.replaceAll('_', ' ');

/** What colleagues write comes from the helpdesk itself, which Zendesk calls `web`, too. */
export const channelOfMessage = (channel: string, isStaff: boolean): string =>
  isStaff && channel === 'web' ? 'Helpdesk' : channelName(channel);
