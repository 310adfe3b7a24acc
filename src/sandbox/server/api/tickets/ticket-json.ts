import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket } from '../../state';
import { shownFields } from './shown-fields';
import { type ApiContext, originOf } from '../viewer';

/** A deleted ticket is shown by exports alone. */
export type ShownTicket = Omit<Ticket, 'status'> & { readonly status: Ticket['status'] | 'deleted' };

export function ticketJson(c: ApiContext, ticket: ShownTicket, { world }: Sandbox) {
  const fields = shownFields(ticket.custom_fields, world.state.ticket_fields);
  return {
    ...ticket,
    url: `${originOf(c)}/api/v2/tickets/${ticket.id}.json`,
    via: { channel: ticket.via.channel, source: ticket.via.source ?? { from: {}, to: {}, rel: null } },
    raw_subject: ticket.subject,
    generated_timestamp: Math.floor(Date.parse(ticket.updated_at) / 1000),
    custom_fields: fields,
    fields,
    recipient: ticket.recipient ?? null,
    problem_id: ticket.problem_id ?? null,
    has_incidents: ticket.has_incidents ?? false,
    forum_topic_id: null,
    custom_status_id: ticket.custom_status_id ?? null,
    ticket_form_id: ticket.ticket_form_id ?? null,
    allow_channelback: false,
    allow_attachments: true,
  };
}

export function commentJson(comment: Comment, auditId: number) {
  return {
    ...commentFields(comment),
    audit_id: auditId,
    metadata: { system: {}, custom: comment.metadata.custom },
  };
}

export function commentFields(comment: Comment) {
  const { id, author_id, body, html_body, created_at, via } = comment;
  const text = { body, html_body, plain_body: body, public: comment.public };
  const source = { from: {}, to: {}, rel: null };
  return {
    id,
    type: 'Comment',
    author_id,
    ...text,
    attachments: comment.attachments ?? [],
    via: { ...via, source },
    created_at,
  };
}
