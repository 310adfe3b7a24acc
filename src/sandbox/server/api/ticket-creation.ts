import type { Sandbox } from '../sandbox';
import type { Ticket, User } from '../state';
import { baseInvalid, recordInvalid } from './api-error';
import { addAudit, changesOf } from './ticket-audit';
import { commentFrom } from './ticket-comment';
import { checkReferences } from './ticket-references';
import { type CommentInput, fieldsOf, type TicketCreation } from './ticket-schema';
import type { UpdatedTicket } from './ticket-update';

const LONGEST_SUBJECT = 150;

export function createTicket(creation: TicketCreation, author: User, sandbox: Sandbox): UpdatedTicket {
  const { world } = sandbox;
  const fields = fieldsOf(creation);
  checkReferences(fields, sandbox);
  const source = followedUp(creation, sandbox);
  const input = firstComment(creation);

  const id = world.tickets.all().reduce((highest, ticket) => Math.max(highest, ticket.id), 0) + 1;
  const custom = creation.metadata ?? {};
  const is_public = input.public ?? true;
  const comment = commentFrom({ ticket: { id, is_public }, input, author, custom }, sandbox);
  const own = { subject: comment.body.slice(0, LONGEST_SUBJECT), description: comment.body, is_public };
  const made: Ticket = { ...blank(id, author, sandbox), ...own, ...(source && inherited(source)), ...fields };
  const requester = world.users.find(made.requester_id);
  const ticket: Ticket = { ...made, organization_id: requester?.organization_id ?? null };

  world.comments.put(comment);
  world.tickets.put(ticket);
  if (source) world.tickets.put({ ...source, followup_ids: [...source.followup_ids, id] });
  const changes = changesOf(undefined, fields, sandbox);
  const audit = addAudit({ ticket, changes, comment, authorId: author.id, custom }, sandbox);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: id, userId: author.id } });
  return { ticket, audit, comment };
}

function firstComment(creation: TicketCreation): CommentInput {
  const input = creation.comment ?? { body: creation.description ?? '' };
  if ((input.html_body ?? input.body ?? '').trim() !== '') return input;
  throw baseInvalid('Description: cannot be blank', 'BlankValue');
}

/** Only a closed ticket has follow-ups. */
function followedUp(creation: TicketCreation, { world }: Sandbox): Ticket | undefined {
  if (creation.via_followup_source_id === undefined) return undefined;
  const source = world.tickets.find(creation.via_followup_source_id);
  if (source?.status === 'closed') return source;
  const description = `Via followup source: ${creation.via_followup_source_id} is not a closed ticket`;
  throw recordInvalid({ via_followup_source_id: [{ description, error: 'InvalidValue' }] });
}

function inherited({ id, subject, tags, requester_id, group_id, custom_fields }: Ticket): Partial<Ticket> {
  const via = { channel: 'web', source: { from: { ticket_id: id, subject }, to: {}, rel: 'follow_up' } };
  return { via, via_followup_source_id: id, tags: [...tags], requester_id, group_id, custom_fields };
}

function blank(id: number, author: User, { world }: Sandbox): Ticket {
  const at = world.stamp();
  return {
    id,
    subject: '',
    description: '',
    status: 'new',
    priority: null,
    type: null,
    via: { channel: 'api' },
    requester_id: author.id,
    submitter_id: author.id,
    assignee_id: null,
    organization_id: null,
    group_id: null,
    brand_id: 1,
    collaborator_ids: [],
    email_cc_ids: [],
    follower_ids: [],
    tags: [],
    custom_fields: [],
    satisfaction_rating: { score: 'unoffered' },
    created_at: at,
    updated_at: at,
    due_at: null,
    external_id: null,
    is_public: true,
    from_messaging_channel: false,
    via_followup_source_id: null,
    followup_ids: [],
    sharing_agreement_ids: [],
  };
}
