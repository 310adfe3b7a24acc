import type { Sandbox } from '../sandbox';
import type { Comment, Ticket, TicketAudit, User } from '../state';
import { ApiError, baseInvalid, forbidden, recordInvalid } from './api-error';
import { addAudit, changesOf } from './ticket-audit';
import { commentFrom } from './ticket-comment';
import { checkReferences } from './ticket-references';
import { fieldsOf, type TicketFields, type TicketUpdate } from './ticket-schema';
import { isLightAgent } from './viewer';

export interface UpdatedTicket {
  readonly ticket: Ticket;
  readonly audit: TicketAudit;
  readonly comment: Comment | undefined;
}

/** Carries out an update as one: every check comes before the first change. */
export function updateTicket(before: Ticket, update: TicketUpdate, author: User, sandbox: Sandbox): UpdatedTicket {
  const { world } = sandbox;
  const asked = fieldsOf(update);
  checkUpdatable(before, asked, author);
  checkStamp(before, update);
  const fields = followUps(before, asked, author);
  checkReferences(fields, sandbox);

  const custom = update.metadata ?? {};
  const input = update.comment;
  const comment = input && commentFrom({ ticket: before, input, author, custom }, sandbox);
  const changes = changesOf(before, fields, sandbox);
  const ticket: Ticket = {
    ...before,
    ...fields,
    is_public: before.is_public || comment?.public === true,
    updated_at: world.stamp(),
  };

  if (comment !== undefined) world.comments.put(comment);
  world.tickets.put(ticket);
  const audit = addAudit({ ticket, changes, comment, authorId: author.id, custom }, sandbox);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: ticket.id, userId: author.id } });
  return { ticket, audit, comment };
}

function checkUpdatable(before: Ticket, asked: TicketFields, author: User): void {
  if (before.status === 'closed') {
    throw recordInvalid({ status: [{ description: 'Status: closed prevents ticket update' }] });
  }
  if (isLightAgent(author) && Object.keys(asked).length > 0) throw forbidden();
}

/** `safe_update` asks for a collision to be refused, whatever its value; leaving it out forces the update. */
function checkStamp(before: Ticket, update: TicketUpdate): void {
  if (update.safe_update === undefined) return;
  if (update.updated_stamp === undefined) throw baseInvalid('Updated stamp: cannot be blank', 'BlankValue');
  if (Date.parse(update.updated_stamp) === Date.parse(before.updated_at)) return;
  throw new ApiError(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  });
}

/** What Zendesk changes by itself: solving assigns the solver, assigning opens a new ticket. */
function followUps(before: Ticket, fields: TicketFields, author: User): TicketFields {
  const assignee = fields.assignee_id === undefined ? before.assignee_id : fields.assignee_id;
  if (fields.status === 'solved' && assignee === null) return { ...fields, assignee_id: author.id };
  const isAssignedNow = typeof fields.assignee_id === 'number' && fields.status === undefined;
  if (before.status === 'new' && isAssignedNow) return { ...fields, status: 'open' };
  return fields;
}
