import type { World } from '../../world';
import type { Comment, Ticket, TicketAudit } from '../../state';
import { derivedAudit } from './ticket-audit';

/** What was said on a ticket, oldest first. */
export function commentsOf(ticket: Ticket, { comments }: World): Comment[] {
  return comments.where('ticket', ticket.id);
}

/** The comment that came with an update, if any. */
export function commentOfAudit({ comment_id }: TicketAudit, { comments }: World): Comment | undefined {
  return comment_id === null ? undefined : comments.find(comment_id);
}

/** What the API kept of a ticket's updates. */
export function storedAuditsOf(ticket: Ticket, { audits }: World): TicketAudit[] {
  return audits.where('ticket', ticket.id);
}

/** Every update of a ticket, with one for each comment that came before the API kept them. */
export function auditsOf(ticket: Ticket, world: World): TicketAudit[] {
  return withDerived(commentsOf(ticket, world), storedAuditsOf(ticket, world));
}

export function withDerived(comments: readonly Comment[], stored: readonly TicketAudit[]): TicketAudit[] {
  const audited = new Set(stored.map(({ comment_id }) => comment_id));
  return [...comments.filter(({ id }) => !audited.has(id)).map(derivedAudit), ...stored];
}
