import { Hono } from 'hono';
import { type DeletedTicket, deletedTicketsOf } from '../../rows/deleted-ticket';
import type { Sandbox } from '../../sandbox';
import { queue } from '../jobs/bulk';
import type { Job } from '../jobs/jobs';
import { idsOf } from '../paging/asked-ids';
import { rowPage } from '../paging/row-page';
import { deleteForGood, restorable, restoreTicket } from './ticket-deletion';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, idOf } from '../viewer';

const DELETE_FOR_GOOD: Job = {
  type: 'Permanently Delete Tickets',
  record: 'Ticket',
  action: 'delete',
  done: 'Deleted',
};

/** Tickets that were deleted and can be restored, or deleted for good. */
export function deletedTicketRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const startDeletion = (c: ApiContext, ids: readonly number[]) => {
    const steps = ids.map((id) => ({ of: { id }, run: () => deleteForGood(id, sandbox) }));
    return queue(c, DELETE_FOR_GOOD, steps, sandbox);
  };

  routes.get('/deleted_tickets', (c) => {
    agentOf(c);
    const names = new Map(world.state.users.map(({ id, name }) => [id, name]));
    const { rows, ...page } = rowPage(c, deletedTicketsOf(world.state), deletedSorting(c));
    const deleted_tickets = rows.map(({ id, deleted_at, actor_id, ticket }) => ({
      id,
      // What Zendesk calls a ticket of which nothing is left.
      subject: ticket?.subject ?? 'SCRUBBED',
      actor: { id: actor_id, name: names.get(actor_id) ?? null },
      deleted_at,
      previous_state: ticket?.status ?? 'deleted',
    }));
    return c.json({ deleted_tickets, ...page });
  });
  routes.put('/deleted_tickets/restore_many', (c) => {
    const actor = fullAgentOf(c);
    const rows = idsOf(c).map((id) => restorable(id, sandbox));
    for (const { id } of rows) restoreTicket(id, actor, sandbox);
    return c.body(null, 200);
  });
  routes.put('/deleted_tickets/:id/restore', (c) => {
    restoreTicket(idOf(c, 'id'), fullAgentOf(c), sandbox);
    return c.body(null, 200);
  });
  routes.delete('/deleted_tickets/destroy_many', (c) => {
    fullAgentOf(c);
    return startDeletion(c, idsOf(c));
  });
  routes.delete('/deleted_tickets/:id', (c) => {
    fullAgentOf(c);
    return startDeletion(c, [restorable(idOf(c, 'id'), sandbox).id]);
  });
  return routes;
}

const SORTS = new Map<string, (row: DeletedTicket) => string | number>([
  ['id', ({ id }) => id],
  ['subject', ({ ticket }) => ticket?.subject.toLowerCase() ?? ''],
  ['deleted_at', ({ deleted_at }) => deleted_at],
]);

/** Oldest ticket first, where nothing else is asked for. */
function deletedSorting(c: ApiContext) {
  const created = ({ ticket }: DeletedTicket) => ticket?.created_at ?? '';
  const valueOf = SORTS.get(c.req.query('sort_by') ?? '') ?? created;
  const keyOf = (row: DeletedTicket) => [valueOf(row), row.id];
  return { keyOf, descending: c.req.query('sort_order') === 'desc' };
}
