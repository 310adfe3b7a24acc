import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, User } from '../../state';
import { recordNotFound } from '../api-error';
import { commentsOf } from '../history/ticket-past';
import { type ApiContext, idOf } from '../viewer';

/** What a user asked for, as lists show it; private tickets are none of an end user's. */
export function requestsOf(user: User, part: 'requester' | 'cc', { world }: Sandbox): Ticket[] {
  return world.tickets.listedWhere(part, user.id).filter(({ is_public }) => is_public);
}

/** The request of the path, where it is the viewer's or they are in copy; throws the answer for any other. */
export function requestOf(c: ApiContext, viewer: User, { world }: Sandbox): Ticket {
  const ticket = world.tickets.find(idOf(c, 'id'));
  const isTheirs = ticket?.requester_id === viewer.id || ticket?.email_cc_ids.includes(viewer.id);
  if (ticket === undefined || !ticket.is_public || !isTheirs) throw recordNotFound();
  return ticket;
}

export function publicCommentsOf(ticket: Ticket, { world }: Sandbox): Comment[] {
  return commentsOf(ticket, world).filter((comment) => comment.public);
}
