import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import { agentOf, type ApiEnv, fullAgentOf } from './viewer';
import { bodyOf, jsonOf, valid } from './request-body';
import { auditJson } from './ticket-audit';
import { createTicket } from './ticket-creation';
import { sideloads, ticketJson } from './ticket-json';
import { ticketOf } from './ticket-of';
import { createSchema, tagsSchema, updateSchema } from './ticket-schema';
import { updateTicket } from './ticket-update';
import * as v from 'valibot';

const tagsBody = v.object({ tags: tagsSchema });

export function ticketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    return c.json({ ticket: ticketJson(c, ticket), ...sideloads(c, [ticket], sandbox) });
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

/** The tags alone: PUT adds, POST replaces, DELETE takes away. */
export function ticketTagRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id/tags', (c) => {
    agentOf(c);
    return c.json({ tags: ticketOf(c, sandbox).tags });
  });
  routes.on(['PUT', 'POST', 'DELETE'], '/tickets/:id/tags', async (c) => {
    const author = fullAgentOf(c);
    const { tags: given } = valid(await jsonOf(c), tagsBody);
    const ticket = ticketOf(c, sandbox);
    const tags = combined(c.req.method, ticket.tags, given);
    return c.json(
      { tags: updateTicket(ticket, { tags }, author, sandbox).ticket.tags },
      c.req.method === 'POST' ? 201 : 200,
    );
  });
  return routes;
}

function combined(method: string, present: readonly string[], given: readonly string[]): string[] {
  if (method === 'POST') return [...given];
  const others = present.filter((tag) => !given.includes(tag));
  return method === 'DELETE' ? others : [...others, ...given];
}
