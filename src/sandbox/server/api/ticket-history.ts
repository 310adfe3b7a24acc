import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Comment, Ticket, TicketAudit } from '../state';
import { asksForCursorPage, cursorPage } from './cursor-page';
import { offsetPage } from './offset-page';
import { auditJson, derivedAudit } from './ticket-audit';
import { commentJson } from './ticket-json';
import { rowsWithIds } from './rows-with-ids';
import { ticketOf } from './ticket-of';
import { userJson } from './user-json';
import { agentOf, type ApiContext, type ApiEnv } from './viewer';

/** What was said on a ticket, and what was changed. */
export function ticketHistoryRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id/comments', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const { rows, ...page } = pageOf(c, commentsOf(ticket, sandbox));
    const auditIds = new Map(storedAudits(ticket, sandbox).map(({ id, comment_id }) => [comment_id, id]));
    const comments = rows.map((comment) => commentJson(comment, auditIds.get(comment.id) ?? comment.id));
    if (c.req.query('include') !== 'users') return c.json({ comments, ...page });

    const users = rowsWithIds(world.users, new Set(rows.map(({ author_id }) => author_id)));
    return c.json({ comments, users: users.map((user) => userJson(c, user)), ...page });
  });
  routes.get('/tickets/:id/audits', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const comments = new Map(commentsOf(ticket, sandbox).map((comment) => [comment.id, comment]));
    const { rows, ...page } = pageOf(c, auditsOf(ticket, sandbox));
    const audits = rows.map((audit) => auditJson(audit, comments.get(audit.comment_id ?? Number.NaN)));
    return c.json({ audits, ...page });
  });
  return routes;
}

function commentsOf(ticket: Ticket, { world }: Sandbox): Comment[] {
  return world.comments.where('ticket', ticket.id);
}

function storedAudits(ticket: Ticket, { world }: Sandbox): TicketAudit[] {
  return world.audits.where('ticket', ticket.id);
}

function auditsOf(ticket: Ticket, sandbox: Sandbox): TicketAudit[] {
  const stored = storedAudits(ticket, sandbox);
  const audited = new Set(stored.map(({ comment_id }) => comment_id));
  const older = commentsOf(ticket, sandbox).filter(({ id }) => !audited.has(id));
  return [...older.map(derivedAudit), ...stored];
}

/** Oldest first, unless `sort=-created_at` or `sort_order=desc`. */
function pageOf<Row extends { readonly id: number; readonly created_at: string }>(c: ApiContext, rows: readonly Row[]) {
  const descending = c.req.query('sort') === '-created_at' || c.req.query('sort_order') === 'desc';
  if (asksForCursorPage(c)) {
    return cursorPage(c, rows, { keyOf: ({ created_at, id }) => [created_at, id], descending });
  }
  const sorted = [...rows].sort((one, other) => one.created_at.localeCompare(other.created_at) || one.id - other.id);
  return offsetPage(c, descending ? sorted.reverse() : sorted);
}
