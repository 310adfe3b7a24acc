import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { changesIn, queue, recordsIn, stepsFor } from '../jobs/bulk';
import type { Job, JobStep } from '../jobs/jobs';
import { idsOf, isAsking } from '../paging/asked-ids';
import { jsonOf, valid } from '../request-body';
import { createTicket } from './ticket-creation';
import { deleteTicket, markAsSpam } from './ticket-deletion';
import { mergeSchema, mergeTickets } from './ticket-merge';
import { ticketOf, ticketWithId } from './ticket-of';
import { createSchema, updateSchema } from './ticket-schema';
import { updateTicket } from './ticket-update';
import { viaOf } from '../via';
import { type ApiEnv, fullAgentOf } from '../viewer';

const TICKETS = { one: 'ticket', many: 'tickets' };

/** The words in `type` are guesses: no document lists them. */
const JOBS = {
  create: { type: 'Bulk Create Ticket', record: 'Ticket', action: 'create', done: 'Created' },
  update: { type: 'Bulk Update Ticket', record: 'Ticket', action: 'update', done: 'Updated' },
  destroy: { type: 'Bulk Delete Ticket', record: 'Ticket', action: 'delete', done: 'Deleted' },
  spam: { type: 'Bulk Mark Tickets As Spam', record: 'Ticket', action: 'update', done: 'Marked as spam' },
  merge: { type: 'Merge Tickets', record: 'Ticket', action: 'merge', done: 'Merged' },
} as const satisfies Record<string, Job>;

/** Many tickets with one request: each is done in the background, whatever becomes of the others. */
export function ticketBulkRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const each = (ids: readonly number[], change: (ticket: Ticket) => unknown): JobStep[] =>
    ids.map((id) => ({ of: { id }, run: () => change(ticketWithId(id, sandbox)) }));

  routes.post('/tickets/create_many', async (c) => {
    const author = fullAgentOf(c);
    const create = (ticket: unknown) =>
      createTicket({ ...valid(ticket, createSchema), via: viaOf(c) }, author, sandbox).ticket.id;
    return queue(c, JOBS.create, stepsFor(recordsIn(await jsonOf(c), TICKETS), create), sandbox);
  });
  routes.put('/tickets/update_many', async (c) => {
    const author = fullAgentOf(c);
    const ids = isAsking(c) ? idsOf(c) : undefined;
    const steps = changesIn(await jsonOf(c), TICKETS, ids).map(({ id, change }) => ({
      of: { id },
      run: () =>
        updateTicket(ticketWithId(id, sandbox), { ...valid(change, updateSchema), via: viaOf(c) }, author, sandbox),
    }));
    return queue(c, JOBS.update, steps, sandbox);
  });
  routes.delete('/tickets/destroy_many', (c) => {
    const actor = fullAgentOf(c);
    return queue(
      c,
      JOBS.destroy,
      each(idsOf(c), (ticket) => deleteTicket(ticket, actor, sandbox)),
      sandbox,
    );
  });
  routes.put('/tickets/mark_many_as_spam', (c) => {
    const actor = fullAgentOf(c);
    return queue(
      c,
      JOBS.spam,
      each(idsOf(c), (ticket) => markAsSpam(ticket, actor, sandbox)),
      sandbox,
    );
  });
  routes.post('/tickets/:id/merge', async (c) => {
    const author = fullAgentOf(c);
    const merge = { ...valid(await jsonOf(c), mergeSchema), via: viaOf(c) };
    return queue(c, JOBS.merge, [mergeTickets(ticketOf(c, sandbox), merge, author, sandbox)], sandbox);
  });
  return routes;
}
