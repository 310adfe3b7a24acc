import type { Ticket } from '../../state';
import type { World } from '../../world';
import { ticketDates } from '../history/ticket-metric';
import { PRIORITIES, STATUSES } from '../tickets/ticket-schema';

export interface ViewColumn {
  readonly id: string | number;
  readonly title: string;
  /** The name of the value in a row: people and groups are told by id, as Zendesk's own clients read them. */
  readonly key: string;
  readonly valueOf: (ticket: Ticket, world: World) => unknown;
  readonly sortValueOf: (ticket: Ticket, world: World) => string | number;
}

/** A column by its name, or a custom field by its number; `undefined` for what is neither. */
export function columnOf(name: string): ViewColumn | undefined {
  return /^\d+$/.test(name) ? customFieldColumn(Number(name)) : COLUMNS.get(name);
}

/** Clients also sort and group by what the API calls a ticket's properties. UNVERIFIED: which of these Zendesk takes. */
export function askedColumn(name: string | undefined): ViewColumn | undefined {
  return name === undefined ? undefined : columnOf(PROPERTIES.get(name) ?? name);
}

const PROPERTIES = new Map([
  ['id', 'nice_id'],
  ['created_at', 'created'],
  ['updated_at', 'updated'],
  ['due_at', 'due_date'],
  ['assigned_at', 'assigned'],
  ['solved_at', 'solved'],
  ['requester_id', 'requester'],
  ['requester.name', 'requester'],
  ['assignee_id', 'assignee'],
  ['assignee.name', 'assignee'],
  ['submitter_id', 'submitter'],
  ['group_id', 'group'],
  ['organization_id', 'organization'],
  ['brand_id', 'brand'],
]);

const subject = (ticket: Ticket) => ticket.subject;
const COLUMNS = new Map(
  [
    column('status', 'Status', ({ status }) => status, { sort: ({ status }) => STATUSES.indexOf(status) }),
    column('priority', 'Priority', ({ priority }) => priority, { sort: priorityOf }),
    column('type', 'Type', ({ type }) => type),
    column('nice_id', 'ID', ({ id }) => id),
    column('subject', 'Subject', subject),
    column('description', 'Subject', subject),
    named('requester', 'Requester', 'users', ({ requester_id }) => requester_id),
    named('assignee', 'Assignee', 'users', ({ assignee_id }) => assignee_id),
    named('submitter', 'Submitter', 'users', ({ submitter_id }) => submitter_id),
    named('group', 'Group', 'groups', ({ group_id }) => group_id),
    named('organization', 'Organization', 'organizations', ({ organization_id }) => organization_id),
    column('brand', 'Brand', ({ brand_id }) => brand_id, { key: 'brand_id' }),
    column('created', 'Requested', ({ created_at }) => created_at),
    column('updated', 'Updated', ({ updated_at }) => updated_at),
    column('due_date', 'Due Date', ({ due_at }) => due_at),
    column('assigned', 'Assigned', (ticket, world) => ticketDates(ticket, world).assigned_at),
    column('solved', 'Solved', (ticket, world) => ticketDates(ticket, world).solved_at),
    column(
      'updated_requester',
      'Requester updated',
      (ticket, world) => ticketDates(ticket, world).requester_updated_at,
    ),
    column('updated_assignee', 'Assignee updated', (ticket, world) => ticketDates(ticket, world).assignee_updated_at),
    column('satisfaction_score', 'Satisfaction', ({ satisfaction_rating }) => satisfaction_rating?.score ?? null),
  ].map((each) => [String(each.id), each]),
);

interface Further {
  readonly key?: string;
  readonly sort?: ViewColumn['sortValueOf'];
}

function column(
  id: string,
  title: string,
  valueOf: ViewColumn['valueOf'],
  { key = id, sort = comparable(valueOf) }: Further = {},
): ViewColumn {
  return { id, title, key, valueOf, sortValueOf: sort };
}

/** Told by id, and sorted by name. */
function named(
  id: string,
  title: string,
  list: 'users' | 'groups' | 'organizations',
  idOf: (ticket: Ticket) => number | null,
): ViewColumn {
  const sort = (ticket: Ticket, { state }: World) => {
    const rows: readonly { readonly id: number; readonly name: string }[] = state[list];
    return rows.find((row) => row.id === idOf(ticket))?.name.toLowerCase() ?? '';
  };
  return column(id, title, idOf, { key: `${id}_id`, sort });
}

function customFieldColumn(id: number): ViewColumn {
  const valueOf = (ticket: Ticket) => ticket.custom_fields.find((field) => field.id === id)?.value ?? null;
  return { id, title: String(id), key: String(id), valueOf, sortValueOf: comparable(valueOf) };
}

function priorityOf({ priority }: Ticket): number {
  return priority === null ? -1 : PRIORITIES.indexOf(priority);
}

function comparable(valueOf: ViewColumn['valueOf']): ViewColumn['sortValueOf'] {
  return (ticket, world) => {
    const value = valueOf(ticket, world);
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value ?? '');
  };
}
