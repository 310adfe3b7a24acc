import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { recordNotFound } from '../api-error';
import { idsOf } from '../paging/asked-ids';
import { isObject, jsonOf } from '../request-body';
import { rowCount } from '../paging/row-count';
import { ticketPage, ticketsOnOnePage } from './ticket-page';
import { agentOf, type ApiContext, type ApiEnv, idOf } from '../viewer';

/** What a user is to the tickets of a list, by the last word of its path. */
const OF_A_USER = { requested: 'requester', assigned: 'assignee', ccd: 'cc', followed: 'follower' } as const;

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
  for (const [name, part] of Object.entries(OF_A_USER)) {
    list(`/users/:id/tickets/${name}`, (c) => world.tickets.listedWhere(part, existing(c, world.users)));
  }
  list('/organizations/:id/tickets', (c) =>
    world.tickets.listedWhere('organization', existing(c, world.organizations)),
  );
  routes.post('/problems/autocomplete', async (c) => {
    agentOf(c);
    return c.json(ticketPage(c, await problemsWith(c, sandbox), sandbox));
  });
  routes.get('/tickets/show_many', (c) => {
    agentOf(c);
    const tickets = idsOf(c).map((id) => world.tickets.find(id));
    const found = tickets.filter((ticket) => ticket !== undefined);
    return c.json(ticketsOnOnePage(c, found, sandbox));
  });
  return routes;
}

/** Problems whose subject has the text of the address or the body. */
async function problemsWith(c: ApiContext, { world }: Sandbox): Promise<Ticket[]> {
  const body = await jsonOf(c);
  const text = c.req.query('text') ?? (isObject(body) ? body.text : undefined);
  const wanted = typeof text === 'string' ? text.toLowerCase() : '';
  return world.tickets
    .listed()
    .filter(({ type, subject }) => type === 'problem' && subject.toLowerCase().includes(wanted));
}

function existing(c: ApiContext, rows: { readonly find: (id: number) => unknown }): number {
  const id = idOf(c, 'id');
  if (rows.find(id) === undefined) throw recordNotFound();
  return id;
}

function filterOf(c: ApiContext): (ticket: Ticket) => boolean {
  const externalId = c.req.query('external_id');
  const startMs = Number(c.req.query('start_time') ?? 0) * 1000;
  return ({ external_id, updated_at }) =>
    (externalId === undefined || external_id === externalId) && !(Date.parse(updated_at) < startMs);
}
