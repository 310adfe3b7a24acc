import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { offsetPage } from '../paging/offset-page';
import { ticketOf } from './ticket-of';
import { ticketPage } from './ticket-page';
import { incidentsOf } from './ticket-problems';
import { rowsWithIds } from '../paging/rows-with-ids';
import { userJson } from '../people/user-json';
import { agentOf, type ApiEnv } from '../viewer';

const PEOPLE: Record<string, (ticket: Ticket) => readonly number[]> = {
  collaborators: ({ collaborator_ids }) => collaborator_ids,
  email_ccs: ({ email_cc_ids }) => email_cc_ids,
  followers: ({ follower_ids }) => follower_ids,
};

/** The people and tickets that one ticket names. */
export function ticketRelationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  for (const [name, idsOf] of Object.entries(PEOPLE)) {
    routes.get(`/tickets/:id/${name}`, (c) => {
      agentOf(c);
      const ids = idsOf(ticketOf(c, sandbox));
      const { rows, ...page } = offsetPage(c, rowsWithIds(world.users, new Set(ids)));
      return c.json({ users: rows.map((user) => userJson(c, user)), ...page });
    });
  }
  routes.get('/tickets/:id/incidents', (c) => {
    agentOf(c);
    return c.json(ticketPage(c, incidentsOf(ticketOf(c, sandbox), world), sandbox));
  });
  routes.get('/tickets/:id/related', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const source = ticket.via_followup_source_id;
    return c.json({
      topic_id: null,
      jira_issue_ids: [],
      followup_source_ids: source === null ? [] : [String(source)],
      from_archive: false,
      incidents: incidentsOf(ticket, world).length,
    });
  });
  return routes;
}
