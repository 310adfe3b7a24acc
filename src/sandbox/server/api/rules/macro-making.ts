import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { listedError, recordNotFound } from '../api-error';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';
import { macroActions } from './macro-actions';
import { replicaFrom, replicaOf } from './macro-replica';
import { macroWith } from './macros';

/** What somebody who makes a macro begins with. */
export function macroMakingRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/macros/actions', (c) => {
    agentOf(c);
    return c.json({ actions: macroActions(sandbox) });
  });
  routes.get('/macros/new', (c) => {
    const viewer = agentOf(c);
    const [macroId, ticketId] = [numberIn(c, 'macro_id'), numberIn(c, 'ticket_id')];
    if (macroId !== undefined) return c.json({ macro: replicaOf(macroWith(macroId, viewer, sandbox), sandbox) });
    // UNVERIFIED: what Zendesk says where neither is named.
    if (ticketId === undefined) throw listedError(400, 'MissingParameter', 'macro_id or ticket_id is required');
    const ticket = sandbox.world.tickets.find(ticketId);
    if (ticket === undefined) throw recordNotFound();
    return c.json({ macro: replicaFrom(ticket, sandbox) });
  });
  return routes;
}

function numberIn(c: ApiContext, name: string): number | undefined {
  const text = c.req.query(name);
  return text === undefined ? undefined : Number(text);
}
