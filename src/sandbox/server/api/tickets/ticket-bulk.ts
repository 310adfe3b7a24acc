import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { invalidAttribute, recordNotFound } from '../api-error';
import { type Job, type JobStep, jobStatusJson, startJob } from '../jobs/jobs';
import { idsOf, tooMany } from '../paging/asked-ids';
import { isObject, jsonOf, valid } from '../request-body';
import { createTicket } from './ticket-creation';
import { deleteTicket, markAsSpam } from './ticket-deletion';
import { mergeSchema, mergeTickets } from './ticket-merge';
import { ticketOf } from './ticket-of';
import { createSchema, idSchema, updateSchema } from './ticket-schema';
import { updateTicket } from './ticket-update';
import { type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const MOST = 100;
const withId = v.object({ id: idSchema });

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
  const queue = (c: ApiContext, job: Job, steps: readonly JobStep[]) =>
    c.json({ job_status: jobStatusJson(c, startJob(job, steps, sandbox)) });
  const each = (ids: readonly number[], change: (ticket: Ticket) => unknown): JobStep[] =>
    ids.map((id) => ({ of: { id }, run: () => change(found(id, sandbox)) }));

  routes.post('/tickets/create_many', async (c) => {
    const author = fullAgentOf(c);
    const tickets = listIn(await jsonOf(c));
    const steps = tickets.map((ticket, index) => ({
      of: { index },
      run: () => createTicket(valid(ticket, createSchema), author, sandbox).ticket.id,
    }));
    return queue(c, JOBS.create, steps);
  });
  routes.put('/tickets/update_many', async (c) => {
    const author = fullAgentOf(c);
    const updates = updatesIn(c, await jsonOf(c));
    const steps = updates.map(({ id, change }) => ({
      of: { id },
      run: () => updateTicket(found(id, sandbox), valid(change, updateSchema), author, sandbox),
    }));
    return queue(c, JOBS.update, steps);
  });
  routes.delete('/tickets/destroy_many', (c) => {
    const actor = fullAgentOf(c);
    return queue(
      c,
      JOBS.destroy,
      each(idsOf(c), (ticket) => deleteTicket(ticket, actor, sandbox)),
    );
  });
  routes.put('/tickets/mark_many_as_spam', (c) => {
    const actor = fullAgentOf(c);
    return queue(
      c,
      JOBS.spam,
      each(idsOf(c), (ticket) => markAsSpam(ticket, actor, sandbox)),
    );
  });
  routes.post('/tickets/:id/merge', async (c) => {
    const author = fullAgentOf(c);
    const merge = mergeTickets(ticketOf(c, sandbox), valid(await jsonOf(c), mergeSchema), author, sandbox);
    return queue(c, JOBS.merge, [merge]);
  });
  return routes;
}

function found(id: number, { world }: Sandbox): Ticket {
  const ticket = world.tickets.find(id);
  if (ticket === undefined) throw recordNotFound();
  return ticket;
}

/** One change for all the ids in the address, or a list of tickets with a change each. */
function updatesIn(c: ApiContext, body: unknown): { id: number; change: unknown }[] {
  if (c.req.query('ids') === undefined) {
    return listIn(body).map((ticket) => ({ id: valid(ticket, withId).id, change: ticket }));
  }
  const change = isObject(body) ? body.ticket : undefined;
  if (!isObject(change)) throw invalidAttribute('ticket');
  return idsOf(c).map((id) => ({ id, change }));
}

function listIn(body: unknown): unknown[] {
  const tickets: unknown = isObject(body) ? body.tickets : undefined;
  if (!Array.isArray(tickets)) throw invalidAttribute('tickets');
  if (tickets.length > MOST) throw tooMany(MOST);
  return tickets;
}
