import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Ticket, TicketAudit } from '../../state';
import { recordNotFound } from '../api-error';
import { makeCommentPrivate } from '../tickets/comment-change';
import { cursorPage } from '../paging/cursor-page';
import { inTimeOrder } from '../paging/in-time-order';
import { rowCount } from '../paging/row-count';
import { rowPage } from '../paging/row-page';
import { auditJson } from './ticket-audit';
import { ticketJson } from '../tickets/ticket-json';
import { ticketOf } from '../tickets/ticket-of';
import { auditsOf, commentOfAudit, withDerived } from './ticket-past';
import { includedIn } from '../included';
import { sideloads } from '../tickets/ticket-sideloads';
import { rowsWithIds } from '../paging/rows-with-ids';
import { userJson } from '../people/user-json';
import { viaOf } from '../via';
import { adminOf, agentOf, type ApiContext, type ApiEnv, fullAgentOf, idOf } from '../viewer';

/** Every update that a ticket went through, and those of all tickets. */
export function ticketAuditRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id/audits', (c) => {
    agentOf(c);
    const { rows, ...page } = rowPage(c, auditsOf(ticketOf(c, sandbox), world), inTimeOrder(c));
    return c.json({ ...auditsJson(c, rows, sandbox), ...page });
  });
  routes.get('/tickets/:id/audits/count', (c) => {
    agentOf(c);
    return c.json(rowCount(auditsOf(ticketOf(c, sandbox), world), sandbox));
  });
  routes.get('/tickets/:id/audits/:audit', (c) => {
    agentOf(c);
    const [audit] = auditsJson(c, [auditOf(c, ticketOf(c, sandbox), sandbox)], sandbox).audits;
    return c.json({ audit });
  });
  routes.put('/tickets/:id/audits/:audit/make_private', (c) => {
    const author = fullAgentOf(c);
    const ticket = ticketOf(c, sandbox);
    const comment = commentOfAudit(auditOf(c, ticket, sandbox), world);
    if (comment === undefined) throw recordNotFound();
    makeCommentPrivate({ ticket, comment, author, via: viaOf(c) }, sandbox);
    return c.body(null, 200);
  });
  routes.get('/ticket_audits', (c) => {
    adminOf(c);
    const kept = new Set(world.tickets.all().map(({ id }) => id));
    const audits = withDerived(world.state.comments, world.state.audits ?? []);
    const living = audits.filter(({ ticket_id }) => kept.has(ticket_id));
    const { rows, meta, links } = cursorPage(c, living, inTimeOrder(c));
    const { after_cursor, before_cursor } = meta;
    const older = { after_cursor, after_url: links.next, before_cursor, before_url: links.prev };
    return c.json({ ...auditsJson(c, rows, sandbox), meta, links, ...older });
  });
  return routes;
}

function auditOf(c: ApiContext, ticket: Ticket, { world }: Sandbox): TicketAudit {
  const audit = auditsOf(ticket, world).find(({ id }) => id === idOf(c, 'audit'));
  if (audit === undefined) throw recordNotFound();
  return audit;
}

/** The audits with their comments, `filter_events[]` and what `include` puts beside them. */
function auditsJson(c: ApiContext, audits: readonly TicketAudit[], sandbox: Sandbox) {
  const { world } = sandbox;
  const types = c.req.queries('filter_events[]') ?? [];
  const json = audits.map((audit) => auditJson(audit, commentOfAudit(audit, world)));
  const filtered = json.map((audit) => ({
    ...audit,
    events: audit.events.filter(({ type }) => types.length === 0 || types.includes(type)),
  }));
  return { audits: filtered, ...besideAudits(c, audits, sandbox) };
}

function besideAudits(c: ApiContext, audits: readonly TicketAudit[], sandbox: Sandbox) {
  const { world } = sandbox;
  const included = includedIn(c);
  const authors = new Set(audits.map(({ author_id }) => author_id));
  const ids = new Set(audits.map(({ ticket_id }) => ticket_id));
  const tickets = rowsWithIds(world.tickets, ids);
  return {
    ...sideloads(c, tickets, sandbox),
    ...(included.has('users') && {
      users: rowsWithIds(world.users, authors).map((user) => userJson(c, user)),
    }),
    ...(included.has('tickets') && { tickets: tickets.map((ticket) => ticketJson(c, ticket, sandbox)) }),
  };
}
