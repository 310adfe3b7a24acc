import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { type Job, jobStatusJson, startJob } from '../jobs/jobs';
import { bodyOf, valid } from '../request-body';
import { viaOf } from '../via';
import type { ApiContext } from '../viewer';
import { createTicket, reserveTicketId } from './ticket-creation';
import { ticketWithId } from './ticket-of';
import { createSchema, updateSchema } from './ticket-schema';
import { updateTicket } from './ticket-update';

const anything = v.record(v.string(), v.unknown());
const RECORD = 'Ticket';

/** UNVERIFIED: the types, and that an update can wait, too: documented is the creation alone. */
const CREATION: Job = { type: 'Create Ticket', record: RECORD, action: 'create', done: 'Created' };
const UPDATE: Job = { type: 'Update Ticket', record: RECORD, action: 'update', done: 'Updated' };

/** Whether the answer is not to wait for what is done. */
export function isAsync(c: ApiContext): boolean {
  return c.req.query('async') === 'true';
}

/** The number that the ticket will have, if the job can make it: if not, the number is skipped. */
export async function createLater(c: ApiContext, author: User, sandbox: Sandbox) {
  const given = await bodyOf(c, 'ticket', anything);
  const id = reserveTicketId(sandbox);
  const run = () => void createTicket({ ...valid(given, createSchema), via: viaOf(c), id }, author, sandbox);
  return { ticket: { id }, job_status: jobStatusJson(c, startJob(CREATION, [{ of: { id }, run }], sandbox)) };
}

export async function updateLater(c: ApiContext, { id }: Ticket, author: User, sandbox: Sandbox) {
  const given = await bodyOf(c, 'ticket', anything);
  const run = () => {
    const ticket = ticketWithId(id, sandbox);
    updateTicket(ticket, { ...valid(given, updateSchema), via: viaOf(c) }, author, sandbox);
  };
  return { ticket: { id }, job_status: jobStatusJson(c, startJob(UPDATE, [{ of: { id }, run }], sandbox)) };
}
