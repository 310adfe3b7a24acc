import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, User } from '../../state';
import { isWorking } from '../tickets/working-ticket';
import { commentFields, ticketJson } from '../tickets/ticket-json';
import { type ApiContext, originOf } from '../viewer';

/** A ticket as its requester sees it. */
export function requestJson(c: ApiContext, ticket: Ticket, viewer: User, sandbox: Sandbox) {
  const { id, subject, description, status, priority, type, via, due_at, is_public, recipient, custom_fields, fields } =
    ticketJson(c, ticket, sandbox);
  const { requester_id, assignee_id, group_id, organization_id, collaborator_ids, email_cc_ids } = ticket;
  return {
    ...{ id, url: `${originOf(c)}/api/v2/requests/${id}.json`, subject, description, status, priority, type },
    ...{ requester_id, assignee_id, group_id, organization_id, collaborator_ids, email_cc_ids },
    ...{ via, due_at, is_public, recipient, custom_fields, fields },
    custom_status_id: ticket.custom_status_id ?? null,
    ticket_form_id: ticket.ticket_form_id ?? null,
    followup_source_id: ticket.via_followup_source_id,
    can_be_solved_by_me: mayBeSolvedBy(viewer, ticket),
    solved: !isWorking(ticket),
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
  };
}

/** By the requester, once somebody works on it. */
export function mayBeSolvedBy(viewer: User, ticket: Ticket): boolean {
  return viewer.id === ticket.requester_id && ticket.assignee_id !== null && isWorking(ticket);
}

export function requestCommentJson(c: ApiContext, comment: Comment) {
  const url = `${originOf(c)}/api/v2/requests/${comment.ticket_id}/comments/${comment.id}.json`;
  return { ...commentFields(comment), url, request_id: comment.ticket_id };
}
