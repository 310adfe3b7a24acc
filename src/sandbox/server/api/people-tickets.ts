import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { Ticket } from '../state';
import { countJson } from './count-json';
import { rowOf } from './row-of';
import { ticketsPage } from './ticket-lists';
import { agentOf, type ApiContext, type ApiEnv } from './viewer';

type Belongs = (ticket: Ticket, id: number) => boolean;

const OF_USERS: Readonly<Record<string, Belongs>> = {
  assigned: ({ assignee_id }, id) => assignee_id === id,
  ccd: ({ email_cc_ids, collaborator_ids }, id) => email_cc_ids.includes(id) || collaborator_ids.includes(id),
  followed: ({ follower_ids }, id) => follower_ids.includes(id),
};
const ofOrganization: Belongs = ({ organization_id }, id) => organization_id === id;

/** The tickets that a user works on, is in copy of or follows, and those of an organization. */
export function peopleTicketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const serve = (path: string, rows: () => readonly { readonly id: number }[], belongs: Belongs) => {
    const ticketsOf = (c: ApiContext) => {
      agentOf(c);
      const { id } = rowOf(c, rows());
      return world.tickets.listed().filter((ticket) => belongs(ticket, id));
    };
    routes.get(path, (c) => c.json(ticketsPage(c, ticketsOf(c), sandbox)));
    routes.get(`${path}/count`, (c) => c.json(countJson(ticketsOf(c), sandbox)));
  };

  for (const [name, belongs] of Object.entries(OF_USERS)) {
    serve(`/users/:id/tickets/${name}`, () => world.state.users, belongs);
  }
  serve('/organizations/:id/tickets', () => world.state.organizations, ofOrganization);
  return routes;
}
