import type { TicketWorkspace } from '../ticket/ticket-workspace';

/** Channels with a session, in which messages are sent at once. */
const SESSIONS = new Set(['chat', 'native_messaging', 'whatsapp', 'facebook', 'twitter', 'instagram_dm', 'sms']);

/** Where what is being written will go. UNVERIFIED: by e-mail where the ticket has no channel with a session. */
export function channelObject(workspace: TicketWorkspace) {
  const ticket = workspace.ticket();
  const channel = ticket?.via.channel ?? 'email';
  if (workspace.replyKind.get() === 'internal') return { name: 'internal', sessionBased: false, sessionActive: false };
  if (!SESSIONS.has(channel)) return { name: 'email', sessionBased: false, sessionActive: false };
  return {
    name: channel,
    sessionBased: true,
    sessionActive: ticket?.status !== 'solved' && ticket?.status !== 'closed',
  };
}
