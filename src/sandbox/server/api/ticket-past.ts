import type { World } from '../world';
import type { Comment, Ticket, TicketAudit } from '../state';
import { derivedAudit } from './ticket-audit';

/** What was said on a ticket, oldest first. */
export function commentsOf(ticket: Ticket, { state }: World): Comment[] {
  return state.comments.filter(({ ticket_id }) => ticket_id === ticket.id);
}

/** What the API kept of a ticket's updates. */
export function storedAuditsOf(ticket: Ticket, { state }: World): TicketAudit[] {
  return (state.audits ?? []).filter(({ ticket_id }) => ticket_id === ticket.id);
}

/** Every update of a ticket, with one for each comment that came before the API kept them. */
export function auditsOf(ticket: Ticket, world: World): TicketAudit[] {
  return withDerived(commentsOf(ticket, world), storedAuditsOf(ticket, world));
}

export function withDerived(comments: readonly Comment[], stored: readonly TicketAudit[]): TicketAudit[] {
  const audited = new Set(stored.map(({ comment_id }) => comment_id));
  return [...comments.filter(({ id }) => !audited.has(id)).map(derivedAudit), ...stored];
}
