import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { idempotency } from './idempotency';
import { bodyOf } from '../request-body';
import { auditJson } from '../history/ticket-audit';
import { createLater, isAsync, updateLater } from './ticket-async';
import { createTicket } from './ticket-creation';
import { deleteTicket, markAsSpam } from './ticket-deletion';
import { ticketOf } from './ticket-of';
import { shownTicket, ticketsOnOnePage } from './ticket-page';
import { createSchema, updateSchema } from './ticket-schema';
import { sideloads } from './ticket-sideloads';
import { updateTicket } from './ticket-update';
import { isFromPage, viaOf } from '../via';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const MOST_RECENT = 5;

export function ticketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const seen = new Map<number, number[]>();
  const remember = (c: ApiContext, agentId: number, ticketId: number) => {
    if (!isFromPage(c)) return;
    const others = (seen.get(agentId) ?? []).filter((id) => id !== ticketId);
    seen.set(agentId, [ticketId, ...others].slice(0, MOST_RECENT));
  };

  // What an agent looked at or made in the helpdesk's own page, the last one first.
  routes.get('/tickets/recent', (c) => {
    const tickets = (seen.get(agentOf(c).id) ?? []).map((id) => sandbox.world.tickets.find(id));
    const present = tickets.filter((ticket) => ticket !== undefined);
    return c.json(ticketsOnOnePage(c, present, sandbox));
  });
  routes.get('/tickets/:id', (c) => {
    const agent = agentOf(c);
    const ticket = ticketOf(c, sandbox);
    remember(c, agent.id, ticket.id);
    return c.json({ ticket: shownTicket(c, ticket, sandbox), ...sideloads(c, [ticket], sandbox) });
  });
  routes.post('/tickets', idempotency(sandbox), async (c) => {
    const author = fullAgentOf(c);
    if (isAsync(c)) return c.json(await createLater(c, author, sandbox), 202);
    const creation = { ...(await bodyOf(c, 'ticket', createSchema)), via: viaOf(c) };
    const { ticket, audit, comment } = createTicket(creation, author, sandbox);
    remember(c, author.id, ticket.id);
    const created = shownTicket(c, ticket, sandbox);
    c.header('location', created.url);
    return c.json({ ticket: created, audit: auditJson(audit, comment), ...sideloads(c, [ticket], sandbox) }, 201);
  });
  routes.put('/tickets/:id', async (c) => {
    const author = agentOf(c);
    if (isAsync(c)) return c.json(await updateLater(c, ticketOf(c, sandbox), author, sandbox), 202);
    const update = { ...(await bodyOf(c, 'ticket', updateSchema)), via: viaOf(c) };
    const { ticket, audit, comment } = updateTicket(ticketOf(c, sandbox), update, author, sandbox);
    return c.json({
      ticket: shownTicket(c, ticket, sandbox),
      audit: auditJson(audit, comment),
      ...sideloads(c, [ticket], sandbox),
    });
  });
  routes.delete('/tickets/:id', (c) => {
    deleteTicket(ticketOf(c, sandbox), fullAgentOf(c), sandbox);
    return c.body(null, 204);
  });
  routes.put('/tickets/:id/mark_as_spam', (c) => {
    markAsSpam(ticketOf(c, sandbox), fullAgentOf(c), sandbox);
    return c.body(null, 200);
  });
  return routes;
}
