import { aHelpdesk } from '../../test-helpdesk';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const remove = ({ ask }: Helpdesk, id: number, as = 'anna') => ask('DELETE', `/api/v2/tickets/${id}.json`, { as });
const deleted = ({ ask }: Helpdesk, query = '') => ask('GET', `/api/v2/deleted_tickets${query}`, { as: 'anna' });

test('a deleted ticket is gone from everywhere but the list of deleted ones', async () => {
  const helpdesk = aHelpdesk();

  const { status } = await remove(helpdesk, 1);

  const shown = await helpdesk.ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const comments = await helpdesk.ask('GET', '/api/v2/tickets/1/comments', { as: 'anna' });
  const listed = await helpdesk.ask('GET', '/api/v2/users/50/tickets/requested', { as: 'anna' });
  expect([status, shown.status, comments.status, listed.each('tickets', 'id')]).toEqual([204, 404, 404, [2]]);
  expect((await deleted(helpdesk)).json).toEqual({
    deleted_tickets: [
      {
        id: 1,
        subject: 'Subject 1',
        actor: { id: 11, name: 'anna' },
        deleted_at: '2026-03-02T09:00:00Z',
        previous_state: 'open',
      },
    ],
    count: 1,
    next_page: null,
    previous_page: null,
  });
  expect(helpdesk.told).toEqual([{ name: 'ticket-updated', data: { ticketId: 1, userId: 11 } }]);
});

test('deleted tickets are listed by the age of the ticket, or as asked for', async () => {
  const helpdesk = aHelpdesk();
  for (const id of [2, 1]) {
    await remove(helpdesk, id);
    helpdesk.pass(1000);
  }

  const ids = async (query: string) => (await deleted(helpdesk, query)).each('deleted_tickets', 'id');
  expect(await ids('')).toEqual([1, 2]);
  expect(await ids('?sort_by=deleted_at')).toEqual([2, 1]);
  expect(await ids('?page[size]=1&sort_order=desc')).toEqual([2]);
});

test('a restored ticket is what it was', async () => {
  const helpdesk = aHelpdesk();
  const before = structuredClone(helpdesk.world.tickets.find(1));
  await remove(helpdesk, 1);

  const { status } = await helpdesk.ask('PUT', '/api/v2/deleted_tickets/1/restore', { as: 'anna' });

  expect([status, helpdesk.world.tickets.find(1)]).toEqual([200, before]);
  expect((await deleted(helpdesk)).at('count')).toBe(0);
});

test('several are restored at once, or none', async () => {
  const helpdesk = aHelpdesk();
  await remove(helpdesk, 1);
  await remove(helpdesk, 2);
  const restore = (ids: string) =>
    helpdesk.ask('PUT', `/api/v2/deleted_tickets/restore_many?ids=${ids}`, { as: 'anna' });

  expect([(await restore('1,99')).status, (await deleted(helpdesk)).at('count')]).toEqual([404, 2]);
  expect([(await restore('1,2')).status, (await deleted(helpdesk)).at('count')]).toEqual([200, 0]);
});

test.each(['deleted_tickets/1', 'deleted_tickets/destroy_many?ids=1'])(
  'DELETE %s leaves nothing that was written',
  async (path) => {
    const helpdesk = aHelpdesk();
    await remove(helpdesk, 1);

    const { textAt, at } = await helpdesk.ask('DELETE', `/api/v2/${path}`, { as: 'anna' });
    const job = await helpdesk.ask('GET', `/api/v2/job_statuses/${textAt('job_status.id')}`, { as: 'anna' });

    expect([at('job_status.status'), job.at('job_status.results')]).toEqual([
      'queued',
      [{ id: 1, action: 'delete', success: true, status: 'Deleted' }],
    ]);
    expect((await deleted(helpdesk)).at('deleted_tickets.0.subject')).toBe('SCRUBBED');
    expect(helpdesk.world.state.comments).toEqual([]);
    expect((await helpdesk.ask('PUT', '/api/v2/deleted_tickets/1/restore', { as: 'anna' })).status).toBe(404);
  },
);

test('spam is deleted, and who sent it is suspended', async () => {
  const { ask, world } = aHelpdesk();

  const { status } = await ask('PUT', '/api/v2/tickets/1/mark_as_spam', { as: 'anna' });

  expect([status, world.tickets.find(1)]).toEqual([200, undefined]);
  expect(world.state.users.find(({ id }) => id === 50)?.suspended).toBe(true);
});

test.each([
  ['DELETE', 'tickets/99', 'anna', 404],
  ['DELETE', 'tickets/1', 'light', 403],
  ['PUT', 'tickets/1/mark_as_spam', 'light', 403],
  ['PUT', 'deleted_tickets/1/restore', 'anna', 404],
  ['DELETE', 'deleted_tickets/1', 'anna', 404],
  ['GET', 'deleted_tickets', 'cora', 403],
])('%s %s by %s is refused', async (method, path, as, status) => {
  expect((await aHelpdesk().ask(method, `/api/v2/${path}`, { as })).status).toBe(status);
});
