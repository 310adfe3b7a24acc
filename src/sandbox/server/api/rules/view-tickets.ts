import type { View } from '../../rows/view';
import type { Ticket, User } from '../../state';
import { groupJson } from '../people/group-json';
import { inOrder } from '../paging/cursor-page';
import { pageInThisOrder } from '../paging/row-page';
import { ticketsJson } from '../tickets/ticket-page';
import { sideloads } from '../tickets/ticket-sideloads';
import { askedColumn, columnOf, type ViewColumn } from './view-columns';
import { isInView, type ViewContext } from './view-conditions';
import { columnsJson } from './view-json';
import { type ApiContext, originOf } from '../viewer';
import type { Sandbox } from '../../sandbox';

type Viewed = Pick<View, 'conditions' | 'output'>;

export function ticketsIn(view: Viewed, context: ViewContext): Ticket[] {
  return context.sandbox.world.tickets.listed().filter((ticket) => isInView(ticket, view.conditions, context));
}

/** The page of the view's tickets that the client asks for. */
export function viewTicketsJson(c: ApiContext, view: Viewed, context: ViewContext) {
  const { rows, ...page } = pageInThisOrder(c, sortedTickets(c, view, context));
  return { ...ticketsJson(c, rows, context.sandbox), ...page };
}

/** The view as a table: its columns, and a row for each ticket. */
export function executedJson(c: ApiContext, view: Viewed & Partial<Pick<View, 'id'>>, context: ViewContext) {
  const { world } = context.sandbox;
  const { rows, ...page } = pageInThisOrder(c, sortedTickets(c, view, context));
  const columns = view.output.columns.map((name) => columnOf(name)).filter((column) => column !== undefined);
  const grouping = groupingOf(c, view);
  const groupIds = new Set(rows.map(({ group_id }) => group_id));
  const valuesOf = (ticket: Ticket) =>
    Object.fromEntries<unknown>(columns.map(({ key, valueOf }) => [key, valueOf(ticket, world)]));
  return {
    rows: rows.map((ticket) => ({
      ...valuesOf(ticket),
      ...(grouping && { group: grouping.valueOf(ticket, world) }),
      ticket: partOf(c, ticket),
    })),
    columns: columnsJson(view.output.columns),
    groups: world.state.groups.filter(({ id }) => groupIds.has(id)).map((group) => groupJson(c, group)),
    ...(view.id !== undefined && { view: { id: view.id, url: `${originOf(c)}/api/v2/views/${view.id}.json` } }),
    ...sideloads(c, rows, context.sandbox),
    ...page,
  };
}

export function viewCountJson(c: ApiContext, view: View, viewer: User, sandbox: Sandbox) {
  const value = ticketsIn(view, { viewer, sandbox }).length;
  const url = `${originOf(c)}/api/v2/views/${view.id}/count.json`;
  return { view_id: view.id, url, value, pretty: prettyCount(value), fresh: true, active: view.active };
}

/** Large views are only counted roughly, as in `~700`. */
export function prettyCount(value: number): string {
  return value < 100 ? String(value) : `~${Math.floor(value / 100) * 100}`;
}

function groupingOf(c: ApiContext, { output }: Viewed): ViewColumn | undefined {
  return askedColumn(c.req.query('group_by')) ?? columnOf(output.group_by ?? '');
}

/** What the client asks for comes in falling order unless it says otherwise; what is no column is passed over. */
function sortingOf(c: ApiContext, { output }: Viewed) {
  const asked = askedColumn(c.req.query('sort_by'));
  const sort = asked ?? columnOf(output.sort_by ?? 'nice_id');
  return { sort, order: c.req.query('sort_order') ?? (asked === undefined ? output.sort_order : 'desc') };
}

/** By group first, then as the view or the client says, then by number. */
function sortedTickets(c: ApiContext, view: Viewed, context: ViewContext): Ticket[] {
  const { world } = context.sandbox;
  const { group_order } = view.output;
  const { sort, order } = sortingOf(c, view);
  const group = groupingOf(c, view);
  const byNumber = inOrder(ticketsIn(view, context), { keyOf: ({ id }) => [id], descending: false });
  const sorted = inOrder(byNumber, {
    keyOf: (ticket) => [sort?.sortValueOf(ticket, world) ?? ticket.id],
    descending: order === 'desc',
  });
  if (group === undefined) return sorted;
  return inOrder(sorted, {
    keyOf: (ticket) => [group.sortValueOf(ticket, world)],
    descending: (c.req.query('group_order') ?? group_order) === 'desc',
  });
}

/** What a row tells of its ticket; the whole of it is in the view's list of tickets. */
function partOf(c: ApiContext, { id, subject, description, status, type, priority }: Ticket) {
  return { id, url: `${originOf(c)}/api/v2/tickets/${id}.json`, subject, description, status, type, priority };
}
