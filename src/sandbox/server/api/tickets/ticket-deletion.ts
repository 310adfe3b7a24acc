import { type DeletedTicket, deletedTicketsOf } from '../../rows/deleted-ticket';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { recordNotFound } from '../api-error';

/** Takes the ticket out of every list; it can be restored. */
export function deleteTicket(ticket: Ticket, actor: User, sandbox: Sandbox): void {
  const { world, events } = sandbox;
  const row = { id: ticket.id, deleted_at: world.stamp(), actor_id: actor.id, ticket };
  replace(ticket.id, [row], sandbox);
  world.tickets.remove(ticket.id);
  events.publish({ name: 'ticket-updated', data: { ticketId: ticket.id, userId: actor.id } });
}

/** Whoever sent spam is not heard again. */
export function markAsSpam(ticket: Ticket, actor: User, sandbox: Sandbox): void {
  const { users } = sandbox.world;
  const requester = users.find(ticket.requester_id);
  if (requester?.role === 'end-user') users.put({ ...requester, suspended: true });
  deleteTicket(ticket, actor, sandbox);
}

export function restoreTicket(id: number, actor: User, sandbox: Sandbox): void {
  const ticket = restorable(id, sandbox).ticket;
  replace(id, [], sandbox);
  sandbox.world.tickets.put(ticket);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: id, userId: actor.id } });
}

/** Leaves the number, and nothing that was written. */
export function deleteForGood(id: number, sandbox: Sandbox): void {
  const { comments, audits } = sandbox.world;
  replace(id, [{ ...restorable(id, sandbox), ticket: null }], sandbox);
  for (const comment of comments.where('ticket', id)) comments.remove(comment.id);
  for (const audit of audits.where('ticket', id)) audits.remove(audit.id);
}

/** The ticket among the deleted ones that can be restored; throws the answer where there is none. */
export function restorable(id: number, { world }: Sandbox): DeletedTicket & { readonly ticket: Ticket } {
  const deleted = deletedTicketsOf(world.state).find((row) => row.id === id);
  if (deleted?.ticket) return { ...deleted, ticket: deleted.ticket };
  throw recordNotFound();
}

function replace(id: number, rows: readonly DeletedTicket[], { world }: Sandbox): void {
  world.state.deleted_tickets = [...deletedTicketsOf(world.state).filter((row) => row.id !== id), ...rows];
  world.changed();
}
