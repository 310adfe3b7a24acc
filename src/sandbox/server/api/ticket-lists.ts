import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Ticket } from '../state';
import { listedError, recordNotFound } from './api-error';
import { asksForCursorPage, cursorPage, type SortKey } from './cursor-page';
import { offsetPage } from './offset-page';
import { sideloads, ticketJson } from './ticket-json';
import { STATUSES } from './ticket-schema';
import { agentOf, type ApiContext, type ApiEnv, idOf } from './viewer';

type SortValue = (ticket: Ticket) => string | number;

const CURSOR_SORTS = new Map<string, SortValue>([
  ['id', ({ id }) => id],
  ['updated_at', ({ updated_at }) => updated_at],
  ['status', ({ status }) => STATUSES.indexOf(status)],
]);
const OFFSET_SORTS = new Map<string, SortValue>([
  ...CURSOR_SORTS,
  ['created_at', ({ created_at }) => created_at],
  ['subject', ({ subject }) => subject.toLowerCase()],
  ['assignee', ({ assignee_id }) => assignee_id ?? 0],
  ['requester', ({ requester_id }) => requester_id],
  ['group', ({ group_id }) => group_id ?? 0],
]);

/** All tickets, and those that one customer asked for. */
export function ticketListRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets', (c) => {
    agentOf(c);
    return c.json(pageOf(c, world.tickets.all(), sandbox));
  });
  routes.get('/users/:id/tickets/requested', (c) => {
    agentOf(c);
    const requesterId = idOf(c, 'id');
    if (world.users.find(requesterId) === undefined) throw recordNotFound();
    return c.json(pageOf(c, world.tickets.listedWhere('requester', requesterId), sandbox));
  });
  return routes;
}

function pageOf(c: ApiContext, tickets: readonly Ticket[], sandbox: Sandbox) {
  const { rows, ...page } = asksForCursorPage(c) ? byCursor(c, tickets) : byNumber(c, tickets);
  const counts = commentCounts(c, sandbox);
  return {
    tickets: rows.map((ticket) => ({ ...ticketJson(c, ticket), ...counts(ticket) })),
    ...sideloads(c, rows, sandbox),
    ...page,
  };
}

function byCursor(c: ApiContext, tickets: readonly Ticket[]) {
  // `sort_by` beside a cursor is ignored without a word, as Zendesk does.
  const sort = c.req.query('sort') ?? 'id';
  const valueOf = CURSOR_SORTS.get(sort.replace(/^-/, ''));
  if (valueOf === undefined) throw listedError(400, 'InvalidSort', `sort is not valid: ${sort}`);
  const keyOf = (ticket: Ticket): SortKey => [valueOf(ticket), ticket.id];
  return cursorPage(c, tickets, { keyOf, descending: sort.startsWith('-') });
}

function byNumber(c: ApiContext, tickets: readonly Ticket[]) {
  const valueOf = OFFSET_SORTS.get((c.req.query('sort_by') ?? 'id').replace(/\.name$/, ''));
  if (valueOf === undefined) throw listedError(400, 'InvalidSort', `sort_by is not valid`);
  const direction = c.req.query('sort_order') === 'desc' ? -1 : 1;
  const sorted = [...tickets].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === b) return direction * (one.id - other.id);
    return direction * (a < b ? -1 : 1);
  });
  return offsetPage(c, sorted);
}

function commentCounts(c: ApiContext, { world }: Sandbox) {
  if (!(c.req.query('include') ?? '').split(',').includes('comment_count')) return () => ({});
  return ({ id }: Ticket) => ({ comment_count: world.comments.where('ticket', id).length });
}
