import { resultsOfJob } from '../jobs/test-job';
import { aHelpdesk } from '../../test-helpdesk';

type Helpdesk = ReturnType<typeof aHelpdesk>;

const done = (helpdesk: Helpdesk, method: string, path: string, body?: object) =>
  resultsOfJob(helpdesk, method, path, { as: 'anna', body });

const updated = (id: number) => ({ id, action: 'update', success: true, status: 'Updated' });

test('one change reaches many tickets, and each that cannot be changed is named', async () => {
  const helpdesk = aHelpdesk();

  const results = await done(helpdesk, 'PUT', 'tickets/update_many?ids=1,3,99', {
    ticket: { additional_tags: ['vip'] },
  });

  const failed = { action: 'update', success: false, error: 'TicketUpdateError' };
  expect(results).toEqual([
    updated(1),
    { id: 3, ...failed, details: 'Status: closed prevents ticket update' },
    { id: 99, ...failed, details: 'Not found' },
  ]);
  expect(helpdesk.world.tickets.find(1)?.tags).toEqual(['first', 'vip']);
  expect(helpdesk.world.state.audits).toHaveLength(1);
});

test('a list of tickets brings a change for each', async () => {
  const helpdesk = aHelpdesk();
  const tickets = [
    { id: 1, status: 'solved' },
    { id: '2', priority: 'asap' },
  ];

  const results = await done(helpdesk, 'PUT', 'tickets/update_many', { tickets });

  expect(results).toMatchObject([updated(1), { id: 2, success: false, details: 'Priority: is not a valid priority' }]);
  expect(helpdesk.world.tickets.find(1)?.status).toBe('solved');
});

test('many tickets are made at once', async () => {
  const helpdesk = aHelpdesk();
  const tickets = [{ comment: { body: 'One' } }, { subject: 'No words' }, { description: 'Three' }];

  const results = await done(helpdesk, 'POST', 'tickets/create_many', { tickets });

  expect(results).toEqual([
    { index: 0, id: 4, action: 'create', success: true },
    {
      index: 1,
      action: 'create',
      success: false,
      error: 'TicketCreateError',
      details: 'Description: cannot be blank',
    },
    { index: 2, id: 5, action: 'create', success: true },
  ]);
  expect(helpdesk.world.tickets.find(5)?.description).toBe('Three');
});

test('many tickets are deleted, or taken for spam, at once', async () => {
  const helpdesk = aHelpdesk();

  const deleted = await done(helpdesk, 'DELETE', 'tickets/destroy_many.json?ids=1,99');
  await done(helpdesk, 'PUT', 'tickets/mark_many_as_spam?ids=2');

  expect(deleted).toMatchObject([
    { id: 1, action: 'delete', success: true, status: 'Deleted' },
    { id: 99, success: false },
  ]);
  expect(helpdesk.world.tickets.all().map(({ id }) => id)).toEqual([3]);
  expect(helpdesk.world.state.users.find(({ id }) => id === 50)?.suspended).toBe(true);
});

test('a ticket is merged into another: the source is closed, its requester is in copy, both have their comment', async () => {
  const helpdesk = aHelpdesk();
  Object.assign(helpdesk.world.tickets.find(2) ?? {}, { requester_id: 51 });
  const body = { ids: [2], target_comment: 'From #2', source_comment: 'See #1', target_comment_is_public: true };

  const results = await done(helpdesk, 'POST', 'tickets/1/merge', body);

  expect(results).toEqual([{ id: 1, action: 'merge', success: true, status: 'Merged' }]);
  expect(helpdesk.world.tickets.find(2)).toMatchObject({ status: 'closed', tags: ['first', 'closed_by_merge'] });
  expect(helpdesk.world.tickets.find(1)).toMatchObject({ email_cc_ids: [51], collaborator_ids: [51] });
  expect(helpdesk.world.state.comments.slice(-2)).toMatchObject([
    { ticket_id: 2, body: 'See #1', public: false },
    { ticket_id: 1, body: 'From #2', public: true },
  ]);
});

test('nothing is said in public where one of the merged tickets is private', async () => {
  const helpdesk = aHelpdesk();
  Object.assign(helpdesk.world.tickets.find(2) ?? {}, { is_public: false });

  await done(helpdesk, 'POST', 'tickets/1/merge', { ids: [2], target_comment: 'x', target_comment_is_public: true });

  expect(helpdesk.world.state.comments.at(-1)).toMatchObject({ ticket_id: 1, public: false });
});

test.each([
  ['POST', 'tickets/1/merge', { ids: [3] }, 422],
  ['POST', 'tickets/1/merge', { ids: [1] }, 422],
  ['POST', 'tickets/1/merge', { ids: [] }, 422],
  ['POST', 'tickets/3/merge', { ids: [1] }, 422],
  ['POST', 'tickets/99/merge', { ids: [1] }, 404],
  ['PUT', 'tickets/update_many?ids=1', { tickets: [] }, 400],
  ['PUT', 'tickets/update_many?ids=x', { ticket: {} }, 400],
  ['PUT', 'tickets/update_many', { tickets: [{ status: 'open' }] }, 422],
  ['POST', 'tickets/create_many', { tickets: Array.from({ length: 101 }, () => ({})) }, 400],
  ['DELETE', 'tickets/destroy_many', undefined, 400],
])('%s %s with %j is refused', async (method, path, body, status) => {
  expect((await aHelpdesk().ask(method, `/api/v2/${path}`, { as: 'anna', body })).status).toBe(status);
});

test.each([
  ['POST', 'tickets/create_many'],
  ['PUT', 'tickets/update_many'],
  ['DELETE', 'tickets/destroy_many?ids=1'],
  ['PUT', 'tickets/mark_many_as_spam?ids=1'],
  ['POST', 'tickets/1/merge'],
])('a light agent may not %s %s', async (method, path) => {
  expect((await aHelpdesk().ask(method, `/api/v2/${path}`, { as: 'light', body: {} })).status).toBe(403);
});
