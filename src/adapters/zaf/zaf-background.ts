import * as v from 'valibot';
import { agentId, ticketId, type AgentId, type TicketId } from '../../domain/ids';
import type { ZafClient } from './zaf-client';

const values = v.object({ 'currentUser.id': v.number() });
const saved = v.object({ ticket: v.object({ id: v.number() }) });

/** Who is signed in, as a frame without a ticket can know it. */
export async function signedIn(client: ZafClient): Promise<AgentId> {
  return agentId(v.parse(values, await client.get(['currentUser.id']))['currentUser.id']);
}

/** Calls back after this agent's browser has saved a ticket; what the event holds beside the id is documented nowhere. */
export function onTicketSaved(client: ZafClient, listen: (ticket: TicketId) => void): void {
  client.on('ticket.saved', (message) => {
    const parsed = v.safeParse(saved, message);
    if (parsed.success) listen(ticketId(parsed.output.ticket.id));
  });
}
