import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Ticket } from '../state';
import { recordNotFound } from './api-error';
import { idsOf } from './many-ids';
import { rowCount } from './row-count';
import { ticketPage, ticketsOnOnePage } from './ticket-page';
import { agentOf, type ApiContext, type ApiEnv, idOf } from './viewer';

/** Whose tickets a list holds, by the last word of its path. */
const OF_A_USER: Record<string, (ticket: Ticket, userId: number) => boolean> = {
  requested: ({ requester_id }, id) => requester_id === id,
  assigned: ({ assignee_id }, id) => assignee_id === id,
  ccd: ({ email_cc_ids }, id) => email_cc_ids.includes(id),
  followed: ({ follower_ids }, id) => follower_ids.includes(id),
};

/** All tickets, those of one customer, agent or organization, problems, and those with these ids. */
export function ticketListRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const list = (path: string, ticketsFor: (c: ApiContext) => readonly Ticket[]) => {
    routes.get(path, (c) => {
      agentOf(c);
      return c.json(ticketPage(c, ticketsFor(c), sandbox));
    });
    routes.get(`${path}/count`, (c) => {
      agentOf(c);
      return c.json(rowCount(ticketsFor(c), sandbox));
    });
  };

  list('/tickets', (c) => world.tickets.listed().filter(filterOf(c)));
  list('/problems', () => world.tickets.listed().filter(({ type }) => type === 'problem'));
  for (const [name, isTheirs] of Object.entries(OF_A_USER)) {
    list(`/users/:id/tickets/${name}`, (c) => {
      const userId = existing(idOf(c, 'id'), world.state.users);
      return world.tickets.listed().filter((ticket) => isTheirs(ticket, userId));
    });
  }
  list('/organizations/:id/tickets', (c) => {
    const organizationId = existing(idOf(c, 'id'), world.state.organizations);
    return world.tickets.listed().filter(({ organization_id }) => organization_id === organizationId);
  });
  routes.get('/tickets/show_many', (c) => {
    agentOf(c);
    const tickets = idsOf(c).map((id) => world.tickets.find(id));
    const found = tickets.filter((ticket) => ticket !== undefined);
    return c.json(ticketsOnOnePage(c, found, sandbox));
  });
  return routes;
}

function existing(id: number, rows: readonly { readonly id: number }[]): number {
  if (rows.some((row) => row.id === id)) return id;
  throw recordNotFound();
}

function filterOf(c: ApiContext): (ticket: Ticket) => boolean {
  const externalId = c.req.query('external_id');
  const startMs = Number(c.req.query('start_time') ?? 0) * 1000;
  return ({ external_id, updated_at }) =>
    (externalId === undefined || external_id === externalId) && !(Date.parse(updated_at) < startMs);
}
