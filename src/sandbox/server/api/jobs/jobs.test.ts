import { setImmediate as turn } from 'node:timers/promises';
import { aHelpdesk } from '../../test-helpdesk';

const updating = (ids: string) => `/api/v2/tickets/update_many.json?ids=${ids}`;
const body = { ticket: { status: 'pending' } };

test('a job is queued, works, and is completed with a result for each record', async () => {
  const { ask, sandbox } = aHelpdesk();
  const wakeUp: (() => void)[] = [];
  jest.spyOn(sandbox, 'sleep').mockImplementation(() => new Promise((resolve) => wakeUp.push(resolve)));
  const next = async (path: string) => {
    wakeUp.shift()?.();
    await turn();
    return ask('GET', path, { as: 'anna' });
  };

  const queued = await ask('PUT', updating('1,2'), { as: 'anna', body });
  const path = queued.textAt('job_status.url').replace('http://localhost:4600', '');
  const working = await next(path);
  const completed = await next(path);

  const job = { id: queued.at('job_status.id'), url: queued.at('job_status.url'), job_type: 'Bulk Update Ticket' };
  const nothing = { progress: null, total: null, message: null, results: null };
  expect([queued.status, queued.json]).toEqual([200, { job_status: { ...job, status: 'queued', ...nothing } }]);
  expect(working.at('job_status')).toMatchObject({ status: 'working', progress: 0, total: 2, results: [] });
  expect(completed.json).toEqual({
    job_status: {
      ...job,
      status: 'completed',
      progress: 2,
      total: 2,
      message: 'Completed at 2026-03-02 09:00:00 +0000',
      results: [
        { id: 1, action: 'update', success: true, status: 'Updated' },
        { id: 2, action: 'update', success: true, status: 'Updated' },
      ],
    },
  });
  expect(job.id).toMatch(/^[0-9a-f]{32}$/);
});

test('jobs are listed with the newest first, several at once, and forgotten after an hour', async () => {
  const { ask, pass } = aHelpdesk();
  const ids: string[] = [];
  for (const id of [1, 2, 3])
    ids.push((await ask('PUT', updating(String(id)), { as: 'anna', body })).textAt('job_status.id'));

  const list = await ask('GET', '/api/v2/job_statuses?page[size]=2', { as: 'anna' });
  const some = await ask('GET', `/api/v2/job_statuses/show_many?ids=${ids[0]},${ids[2]},none`, { as: 'anna' });
  pass(61 * 60_000);
  const later = await ask('GET', `/api/v2/job_statuses/${ids[0]}`, { as: 'anna' });

  expect([list.each('job_statuses', 'id'), list.at('meta.has_more')]).toEqual([[ids[2], ids[1]], true]);
  expect(some.each('job_statuses', 'id')).toEqual([ids[0], ids[2]]);
  expect(later.status).toBe(404);
});

test('no more than thirty jobs wait at once', async () => {
  const { ask, sandbox } = aHelpdesk();
  jest.spyOn(sandbox, 'sleep').mockImplementation(() => new Promise(() => undefined));
  for (let count = 0; count < 30; count++) await ask('PUT', updating('1'), { as: 'anna', body });

  const { status, at } = await ask('PUT', updating('1'), { as: 'anna', body });

  expect([status, at('error')]).toEqual([429, 'TooManyJobs']);
});

test('a job that breaks says so', async () => {
  const { ask, world } = aHelpdesk();
  const silent = jest.spyOn(console, 'error').mockReturnValue(undefined);
  jest.spyOn(world.tickets, 'put').mockImplementation(() => {
    throw new Error('broken');
  });

  const { textAt } = await ask('PUT', updating('1'), { as: 'anna', body });
  const { at } = await ask('GET', `/api/v2/job_statuses/${textAt('job_status.id')}`, { as: 'anna' });

  expect(at('job_status')).toMatchObject({ status: 'failed', message: 'Error: broken' });
  silent.mockRestore();
});

test('jobs are for agents', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', '/api/v2/job_statuses', { as: 'cora' })).status).toBe(403);
  expect((await ask('GET', '/api/v2/job_statuses/none', { as: 'anna' })).status).toBe(404);
});
