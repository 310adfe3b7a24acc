import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import { agentOf, type ApiEnv, fullAgentOf } from './viewer';
import { bodyOf } from './request-body';
import { auditJson } from './ticket-audit';
import { createTicket } from './ticket-creation';
import { ticketJson } from './ticket-json';
import { ticketOf } from './ticket-of';
import { createSchema, updateSchema } from './ticket-schema';
import { sideloads, ticketExtras } from './ticket-sideloads';
import { updateTicket } from './ticket-update';

export function ticketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const json = { ...ticketJson(c, ticket), ...ticketExtras(c, ticket, sandbox) };
    return c.json({ ticket: json, ...sideloads(c, [ticket], sandbox) });
  });
  routes.post('/tickets', async (c) => {
    const author = fullAgentOf(c);
    const { ticket, audit, comment } = createTicket(await bodyOf(c, 'ticket', createSchema), author, sandbox);
    const json = ticketJson(c, ticket);
    c.header('location', json.url);
    return c.json({ ticket: json, audit: auditJson(audit, comment) }, 201);
  });
  routes.put('/tickets/:id', async (c) => {
    const author = agentOf(c);
    const update = await bodyOf(c, 'ticket', updateSchema);
    const { ticket, audit, comment } = updateTicket(ticketOf(c, sandbox), update, author, sandbox);
    return c.json({ ticket: ticketJson(c, ticket), audit: auditJson(audit, comment) });
  });
  return routes;
}
