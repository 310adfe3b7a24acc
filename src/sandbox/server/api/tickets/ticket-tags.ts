import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import { jsonOf, valid } from '../request-body';
import { ticketOf } from './ticket-of';
import { safeUpdate, tagsSchema } from './ticket-schema';
import { updateTicket } from './ticket-update';
import { viaOf } from '../via';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const body = v.object({ tags: tagsSchema, ...safeUpdate });

/** The tags alone: PUT adds, POST replaces, DELETE takes away. */
export function ticketTagRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id/tags', (c) => {
    agentOf(c);
    return c.json({ tags: ticketOf(c, sandbox).tags });
  });
  routes.on(['PUT', 'POST', 'DELETE'], '/tickets/:id/tags', async (c) => {
    const author = fullAgentOf(c);
    const { tags: given, ...stamp } = await tagsIn(c);
    const ticket = ticketOf(c, sandbox);
    const tags = combined(c.req.method, ticket.tags, given);
    return c.json(
      { tags: updateTicket(ticket, { tags, via: viaOf(c), ...stamp }, author, sandbox).ticket.tags },
      c.req.method === 'POST' ? 201 : 200,
    );
  });
  return routes;
}

/** In the body, or in the address of what is taken away. */
async function tagsIn(c: ApiContext) {
  const listed = c.req.query('tags');
  const named = listed === undefined || c.req.method !== 'DELETE' ? {} : { tags: listed.split(',') };
  const given = await jsonOf(c);
  return valid(typeof given === 'object' ? { ...named, ...given } : given, body);
}

function combined(method: string, present: readonly string[], given: readonly string[]): string[] {
  if (method === 'POST') return [...given];
  const others = present.filter((tag) => !given.includes(tag));
  return method === 'DELETE' ? others : [...others, ...given];
}
