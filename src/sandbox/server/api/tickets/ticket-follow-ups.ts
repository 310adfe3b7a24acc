import { categoryOf, type CustomStatus, usualStatusId } from '../../rows/custom-status';
import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, TicketStatus, User } from '../../state';
import type { TicketFields } from './ticket-fields';

type Users = Sandbox['world']['users'];

/** What Zendesk changes by itself: who solves is assigned, assigning opens, the requester brings the organization. */
export function withFollowUps(before: Ticket, asked: TicketFields, author: User, { world }: Sandbox): TicketFields {
  const { users } = world;
  const { custom_statuses } = world.state;
  const assigned = { ...asked, ...assigneeAfter(before, asked, author) };
  const fields = { ...assigned, ...statusAfter(before, assigned, custom_statuses) };
  return {
    ...fields,
    ...customStatusAfter(before, fields, custom_statuses),
    ...groupAfter(before, fields, users),
    ...companyOf(fields, users),
  };
}

function assigneeAfter(before: Ticket, { status, assignee_id }: TicketFields, author: User): TicketFields {
  const assigned = assignee_id === undefined ? before.assignee_id : assignee_id;
  return status === 'solved' && assigned === null ? { assignee_id: author.id } : {};
}

/** Once a ticket is no longer new, it never is again. That asking for it opens the ticket is a guess. */
function statusAfter(
  before: Ticket,
  { status, assignee_id }: TicketFields,
  statuses: readonly CustomStatus[],
): TicketFields {
  const isOldNews = status === 'new' && before.status !== 'new';
  const isAssignedNow = before.status === 'new' && status === undefined && typeof assignee_id === 'number';
  return isOldNews || isAssignedNow ? inUsual('open', statuses) : {};
}

/** What an account calls a status goes with the status, unless the request names another. */
function customStatusAfter(
  before: Ticket,
  { status = before.status, custom_status_id }: TicketFields,
  statuses: readonly CustomStatus[],
): TicketFields {
  const isForgotten = custom_status_id === undefined && categoryOf(status) !== categoryOf(before.status);
  return isForgotten || custom_status_id === null ? inUsual(status, statuses) : {};
}

function inUsual(status: TicketStatus, statuses: readonly CustomStatus[]): TicketFields {
  return { status, custom_status_id: usualStatusId(status, statuses) };
}

function groupAfter(before: Ticket, { group_id, assignee_id }: TicketFields, users: Users): TicketFields {
  const group = group_id === undefined ? before.group_id : group_id;
  const assignee = users.find(assignee_id ?? Number.NaN);
  return group === null && assignee !== undefined ? { group_id: assignee.default_group_id } : {};
}

function companyOf({ requester_id, organization_id }: TicketFields, users: Users): TicketFields {
  const requester = users.find(requester_id ?? Number.NaN);
  return requester === undefined || organization_id !== undefined ? {} : { organization_id: requester.organization_id };
}

/** A customer's answer opens the ticket again. */
export function reopenedBy(
  comment: Comment | undefined,
  before: Ticket,
  asked: TicketFields,
  { world }: Sandbox,
): TicketFields {
  const isAnswer = comment?.public === true && comment.author_id === before.requester_id;
  const isWaiting = ['pending', 'hold', 'solved'].includes(before.status);
  return isAnswer && isWaiting && asked.status === undefined ? inUsual('open', world.state.custom_statuses) : {};
}
