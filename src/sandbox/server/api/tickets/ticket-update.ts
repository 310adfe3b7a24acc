import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, TicketAudit, User } from '../../state';
import { ApiError, baseInvalid, forbidden, recordInvalid } from '../api-error';
import { addAudit, changesOf } from '../history/ticket-audit';
import { withCategory } from './ticket-category';
import { commentFrom } from './ticket-comment';
import { fieldsOf, type TicketFields } from './ticket-fields';
import { reopenedBy, withFollowUps } from './ticket-follow-ups';
import { peopleOf, welcome } from './ticket-people';
import { noteIncidents } from './ticket-problems';
import { checkReferences } from './ticket-references';
import { checkSolvable } from './solving';
import type { SafeUpdate, TicketUpdate } from './ticket-schema';
import type { Via } from '../via';
import { isLightAgent } from '../viewer';

/** A request with what it came through. */
export type Sent<Request> = Request & { readonly via: Via };

export interface UpdatedTicket {
  readonly ticket: Ticket;
  readonly audit: TicketAudit;
  readonly comment: Comment | undefined;
}

/** Carries out an update as one: every check comes before the first change. */
export function updateTicket(
  before: Ticket,
  update: Sent<TicketUpdate>,
  author: User,
  sandbox: Sandbox,
): UpdatedTicket {
  const { world } = sandbox;
  checkStamp(before, update);
  const people = peopleOf(before, update, sandbox);
  const asked = withCategory({ ...fieldsOf(before, update, sandbox), ...people.fields }, sandbox);
  checkUpdatable(before, asked, author);
  checkReferences(asked, { owner: before.requester_id, newcomers: people.newcomers }, sandbox);

  const followed = withFollowUps(before, asked, author, sandbox);
  checkSolvable(before, { ...before, ...followed }, sandbox);

  const custom = update.metadata ?? {};
  const input = update.comment;
  const comment = input && commentFrom({ ticket: before, input, author, custom, via: update.via }, sandbox);
  people.newcomers.forEach((each) => welcome(each, sandbox));
  const fields = { ...followed, ...reopenedBy(comment, before, asked, sandbox) };
  const ticket: Ticket = {
    ...before,
    ...fields,
    is_public: before.is_public || comment?.public === true,
    updated_at: world.stamp(),
  };

  if (comment !== undefined) world.comments.put(comment);
  world.tickets.put(ticket);
  noteIncidents(before, ticket, sandbox);
  const changes = changesOf(before, ticket, sandbox);
  const authorId = authorOf(comment, author);
  const audit = addAudit({ ticket, changes, comment, authorId, custom, via: update.via }, sandbox);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: ticket.id, userId: author.id } });
  return { ticket, audit, comment };
}

/** Who wrote the comment, which need not be who sent it. */
export function authorOf(comment: Comment | undefined, sender: User): number {
  return comment?.author_id ?? sender.id;
}

function checkUpdatable(before: Ticket, asked: TicketFields, author: User): void {
  checkOpen(before);
  if (isLightAgent(author) && Object.keys(asked).length > 0) throw forbidden();
}

export function checkOpen({ status }: Ticket): void {
  if (status !== 'closed') return;
  throw recordInvalid({ status: [{ description: 'Status: closed prevents ticket update' }] });
}

/** `safe_update` asks for a collision to be refused, whatever its value; leaving it out forces the update. */
function checkStamp(before: Ticket, update: SafeUpdate): void {
  if (update.safe_update === undefined) return;
  if (update.updated_stamp === undefined) throw baseInvalid('Updated stamp: cannot be blank', 'BlankValue');
  if (Date.parse(update.updated_stamp) === Date.parse(before.updated_at)) return;
  throw new ApiError(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  });
}
