import * as v from 'valibot';
import { agentId, ticketId, type TicketId } from '../../domain/ids';
import type { Agent } from '../../ports/workspace';
import { agentRole } from './agent-role';
import type { ZafClient } from './zaf-client';

const values = v.object({ 'currentUser.id': v.number(), 'currentUser.role': v.unknown() });
const saved = v.object({ ticket: v.object({ id: v.number() }) });

/** Who is signed in, as a frame without a ticket can know it. */
export async function signedIn(client: ZafClient): Promise<Pick<Agent, 'id' | 'role'>> {
  const { 'currentUser.id': id, 'currentUser.role': role } = v.parse(
    values,
    await client.get(Object.keys(values.entries)),
  );
  return { id: agentId(id), role: agentRole(role) };
}

/** Calls back after this agent's browser has saved a ticket; what the event holds beside the id is documented nowhere. */
export function onTicketSaved(client: ZafClient, listen: (ticket: TicketId) => void): void {
  client.on('ticket.saved', (message) => {
    const parsed = v.safeParse(saved, message);
    if (parsed.success) listen(ticketId(parsed.output.ticket.id));
  });
}
