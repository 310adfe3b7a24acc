import { setImmediate as turn } from 'node:timers/promises';
import { aHelpdesk } from '../../test-helpdesk';

/** Jobs wait until they are let go. */
function aHelpdeskWithJobs() {
  const helpdesk = aHelpdesk();
  const waiting: (() => void)[] = [];
  jest.spyOn(helpdesk.sandbox, 'sleep').mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  const wake = () => {
    for (const each of waiting.splice(0)) each();
    return turn();
  };
  /** A job sleeps before it works, and while it does. */
  const work = async () => {
    await wake();
    await wake();
  };
  const write = (method: string, path: string, ticket: object) =>
    helpdesk.ask(method, `/api/v2/${path}?async=true`, { as: 'anna', body: { ticket } });
  const resultsOf = async (id: unknown) =>
    (await helpdesk.ask('GET', `/api/v2/job_statuses/${String(id)}`, { as: 'anna' })).at('job_status.results');
  return { ...helpdesk, work, write, resultsOf };
}

test('a ticket made asynchronously has its number at once, and is there when the job is done', async () => {
  const { ask, work, write, resultsOf } = aHelpdeskWithJobs();

  const queued = await write('POST', 'tickets.json', { subject: 'Later', comment: { body: 'x' } });
  const before = await ask('GET', '/api/v2/tickets/4', { as: 'anna' });
  const other = await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket: { comment: { body: 'y' } } } });
  await work();
  const after = await ask('GET', '/api/v2/tickets/4', { as: 'anna' });

  expect(queued.status).toBe(202);
  expect(queued.json).toEqual({
    ticket: { id: 4 },
    job_status: expect.objectContaining({ status: 'queued', job_type: 'Create Ticket', results: null }),
  });
  expect([before.status, other.at('ticket.id'), after.at('ticket.subject')]).toEqual([404, 5, 'Later']);
  expect(await resultsOf(queued.at('job_status.id'))).toEqual([
    { id: 4, action: 'create', success: true, status: 'Created' },
  ]);
});

test('a ticket that cannot be made is told by the job, and its number is skipped', async () => {
  const { ask, work, write, resultsOf } = aHelpdeskWithJobs();

  const queued = await write('POST', 'tickets', { subject: 'No words' });
  await work();
  const next = await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket: { comment: { body: 'y' } } } });

  expect(await resultsOf(queued.at('job_status.id'))).toEqual([
    { id: 4, action: 'create', success: false, error: 'TicketCreateError', details: 'Description: cannot be blank' },
  ]);
  expect(next.at('ticket.id')).toBe(5);
});

test('an update waits, too', async () => {
  const { work, write, resultsOf, world } = aHelpdeskWithJobs();

  const queued = await write('PUT', 'tickets/1', { status: 'pending' });
  const before = world.tickets.find(1)?.status;
  await work();

  expect([queued.status, queued.at('ticket'), before]).toEqual([202, { id: 1 }, 'open']);
  expect(world.tickets.find(1)?.status).toBe('pending');
  expect(await resultsOf(queued.at('job_status.id'))).toMatchObject([{ id: 1, success: true }]);
});

test('whoever may not write, and a ticket that is not there, are answered at once', async () => {
  const { ask, write } = aHelpdeskWithJobs();

  const light = await ask('POST', '/api/v2/tickets?async=true', { as: 'light', body: { ticket: {} } });

  expect([light.status, (await write('PUT', 'tickets/99', {})).status]).toEqual([403, 404]);
});
