import { usualStatusId } from '../../rows/custom-status';
import { deletedTicketsOf } from '../../rows/deleted-ticket';
import { usualFormId } from '../../rows/ticket-form';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { baseInvalid } from '../api-error';
import { addAudit, changesOf } from '../history/ticket-audit';
import { withCategory } from './ticket-category';
import { commentFrom } from './ticket-comment';
import { fieldsOf } from './ticket-fields';
import { withFollowUps } from './ticket-follow-ups';
import { peopleOf, welcome } from './ticket-people';
import { noteIncidents } from './ticket-problems';
import { checkReferences } from './ticket-references';
import { type CommentInput, LONGEST_SUBJECT, type TicketCreation } from './ticket-schema';
import { checkSolvable } from './solving';
import { authorOf, type Sent, type UpdatedTicket } from './ticket-update';

interface NumberedTicket {
  /** Reserved before. */
  readonly id?: number;
}

export function createTicket(
  creation: Sent<TicketCreation> & NumberedTicket,
  author: User,
  sandbox: Sandbox,
): UpdatedTicket {
  const { world } = sandbox;
  const source = followedUp(creation, sandbox);
  const { via } = creation;
  const start = { ...blank(creation.id ?? nextId(sandbox), author, sandbox), via, ...(source && inherited(source)) };
  const people = peopleOf(start, creation, sandbox);
  const sent = { requester_id: start.requester_id, ...fieldsOf(start, creation, sandbox), ...people.fields };
  const asked = withCategory(sent, sandbox);
  const submitter = creation.submitter_id ?? author.id;
  const named = { ...asked, email_cc_ids: [...(asked.email_cc_ids ?? []), submitter] };
  checkReferences(named, { owner: start.requester_id, newcomers: people.newcomers }, sandbox);

  const followed = withFollowUps(start, asked, author, sandbox);
  checkSolvable(start, { ...start, ...followed }, sandbox);

  const custom = creation.metadata ?? {};
  const input = { author_id: submitter, ...firstComment(creation) };
  const is_public = input.public ?? true;
  const comment = commentFrom({ ticket: { id: start.id, is_public }, input, author, custom, via }, sandbox);
  people.newcomers.forEach((each) => welcome(each, sandbox));
  const ticket: Ticket = {
    ...start,
    ...{ subject: comment.body.slice(0, LONGEST_SUBJECT), description: comment.body, is_public },
    ...followed,
    submitter_id: submitter,
  };

  world.comments.put(comment);
  world.tickets.put(ticket);
  if (source) world.tickets.put({ ...source, followup_ids: [...source.followup_ids, ticket.id] });
  noteIncidents(undefined, ticket, sandbox);
  const changes = changesOf(undefined, ticket, sandbox);
  const authorId = authorOf(comment, author);
  const audit = addAudit({ ticket, changes, comment, authorId, custom, via }, sandbox);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: ticket.id, userId: author.id } });
  return { ticket, audit, comment };
}

/** The number of a deleted ticket is not given again. */
function nextId({ world }: Sandbox): number {
  const highest = (ids: readonly { readonly id: number }[]) => ids.reduce((max, { id }) => Math.max(max, id), 0);
  const { lastTicketId = 0 } = world.state;
  return Math.max(lastTicketId, highest(world.tickets.all()), highest(deletedTicketsOf(world.state))) + 1;
}

/** The number of a ticket that is still to be made. */
export function reserveTicketId(sandbox: Sandbox): number {
  const id = nextId(sandbox);
  sandbox.world.state.lastTicketId = id;
  sandbox.world.changed();
  return id;
}

function firstComment(creation: TicketCreation): CommentInput {
  const input = creation.comment ?? { body: creation.description ?? '' };
  if ((input.html_body ?? input.body ?? '').trim() !== '') return input;
  throw baseInvalid('Description: cannot be blank', 'BlankValue');
}

/** Only a closed ticket has follow-ups; naming another has no effect. */
function followedUp({ via_followup_source_id: id }: TicketCreation, { world }: Sandbox): Ticket | undefined {
  const source = id === undefined ? undefined : world.tickets.find(id);
  return source?.status === 'closed' ? source : undefined;
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
    brand_id: world.state.brands.find((brand) => brand.default)?.id ?? 1,
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
    problem_id: null,
    has_incidents: false,
    ticket_form_id: usualFormId(world.state.ticket_forms),
    custom_status_id: usualStatusId('new', world.state.custom_statuses),
  };
}
