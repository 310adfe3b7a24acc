import type { Sandbox } from '../sandbox';
import type { Comment, Ticket } from '../state';
import { groupJson, organizationJson } from './account';
import { rowsWithIds } from './rows-with-ids';
import { userJson } from './user-json';
import { type ApiContext, originOf } from './viewer';

/** A deleted ticket is shown by exports alone. */
type ShownTicket = Omit<Ticket, 'status'> & { readonly status: Ticket['status'] | 'deleted' };

export function ticketJson(c: ApiContext, ticket: ShownTicket) {
  return {
    ...ticket,
    url: `${originOf(c)}/api/v2/tickets/${ticket.id}.json`,
    via: { channel: ticket.via.channel, source: ticket.via.source ?? { from: {}, to: {}, rel: null } },
    raw_subject: ticket.subject,
    generated_timestamp: Math.floor(Date.parse(ticket.updated_at) / 1000),
    fields: ticket.custom_fields,
    recipient: null,
    problem_id: null,
    has_incidents: false,
    forum_topic_id: null,
    custom_status_id: null,
    ticket_form_id: null,
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

/** The arrays that `include=users,organizations,groups,comment_count` adds to a list of tickets. */
export function sideloads(c: ApiContext, tickets: readonly ShownTicket[], { world }: Sandbox) {
  const included = new Set((c.req.query('include') ?? '').split(',').map((name) => name.trim()));
  const people = new Set(tickets.flatMap(peopleOf));
  const companies = new Set(tickets.map(({ organization_id }) => organization_id));
  const teams = new Set(tickets.map(({ group_id }) => group_id));

  return {
    ...(included.has('users') && { users: rowsWithIds(world.users, people).map((user) => userJson(c, user)) }),
    ...(included.has('organizations') && {
      organizations: rowsWithIds(world.organizations, companies).map((each) => organizationJson(c, each)),
    }),
    ...(included.has('groups') && {
      groups: world.state.groups.filter(({ id }) => teams.has(id)).map((group) => groupJson(c, group)),
    }),
  };
}

function peopleOf(ticket: ShownTicket): (number | null)[] {
  const { requester_id, submitter_id, assignee_id, collaborator_ids, follower_ids, email_cc_ids } = ticket;
  return [requester_id, submitter_id, assignee_id, ...collaborator_ids, ...follower_ids, ...email_cc_ids];
}
