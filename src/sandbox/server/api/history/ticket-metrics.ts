import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { rowPage } from '../paging/row-page';
import { ticketMetricJson } from './ticket-metric';
import { ticketOf } from '../tickets/ticket-of';
import { agentOf, type ApiEnv } from '../viewer';

/** The metrics of all tickets, the newest first, and of one. */
export function ticketMetricRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/ticket_metrics', (c) => {
    agentOf(c);
    const { rows, ...page } = rowPage(c, world.tickets.listed(), {
      keyOf: ({ created_at, id }) => [created_at, id],
      descending: true,
    });
    return c.json({ ticket_metrics: rows.map((ticket) => ticketMetricJson(c, ticket, world)), ...page });
  });
  for (const path of ['/ticket_metrics/:id', '/tickets/:id/metrics']) {
    routes.get(path, (c) => {
      agentOf(c);
      return c.json({ ticket_metric: ticketMetricJson(c, ticketOf(c, sandbox), world) });
    });
  }
  return routes;
}
