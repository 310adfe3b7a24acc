import { Hono } from 'hono';
import { type SuspendedTicket, suspendedTicketsOf } from '../../rows/suspended-ticket';
import type { Sandbox } from '../../sandbox';
import { idsOf } from '../paging/asked-ids';
import { type Sorts, pageOf } from '../paging/list-page';
import { rowOf } from '../paging/row-of';
import { type ApiContext, type ApiEnv, fullAgentOf, originOf } from '../viewer';

const SORTS: Sorts<SuspendedTicket> = {
  author_email: ({ author }) => author.email ?? '',
  cause: ({ cause }) => cause,
  created_at: ({ created_at }) => created_at,
  subject: ({ subject }) => subject,
};

/** Mails that have not become tickets. None comes by itself here: they are those that an account's data brings. */
export function suspendedTicketRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const all = () => suspendedTicketsOf(world.state);
  const remove = (ids: readonly number[]) => {
    world.state.suspended_tickets = all().filter(({ id }) => !ids.includes(id));
    world.changed();
  };

  routes.get('/suspended_tickets', (c) => {
    fullAgentOf(c);
    const { rows, ...page } = pageOf(c, all(), SORTS);
    return c.json({ suspended_tickets: rows.map((row) => suspendedTicketJson(c, row)), ...page });
  });
  routes.get('/suspended_tickets/:id', (c) => {
    fullAgentOf(c);
    return c.json({ suspended_ticket: suspendedTicketJson(c, rowOf(c, all())) });
  });
  routes.delete('/suspended_tickets/destroy_many', (c) => {
    fullAgentOf(c);
    remove(idsOf(c));
    return c.body(null, 204);
  });
  routes.delete('/suspended_tickets/:id', (c) => {
    fullAgentOf(c);
    remove([rowOf(c, all()).id]);
    return c.body(null, 204);
  });
  return routes;
}

function suspendedTicketJson(c: ApiContext, ticket: SuspendedTicket) {
  return {
    ...ticket,
    url: `${originOf(c)}/api/v2/suspended_tickets/${ticket.id}.json`,
    via: { source: { from: {}, to: {}, rel: null }, ...ticket.via },
    attachments: [],
    error_messages: null,
  };
}
