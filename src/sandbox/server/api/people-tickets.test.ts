import { aHelpdesk } from '../test-helpdesk';
import { aTicket } from '../test-state';

test.each([
  ['assigned', { assignee_id: 12 }],
  ['ccd', { email_cc_ids: [12] }],
  ['followed', { follower_ids: [12] }],
])('the tickets that are %s are listed, included and counted', async (name, changes) => {
  const { ask, world } = aHelpdesk();
  world.state.tickets.push(aTicket(21, changes), aTicket(22, changes));
  const get = (path: string) => ask('GET', `/api/v2/users/12/tickets/${name}${path}`, { as: 'anna' });

  expect((await get('?page[size]=1&sort=-id')).json).toMatchObject({ tickets: [{ id: 22 }], meta: { has_more: true } });
  expect((await get('?per_page=1&include=users')).json).toMatchObject({
    tickets: [{ id: 21 }],
    users: expect.arrayContaining([expect.objectContaining({ id: 50 })]),
    count: 2,
  });
  expect((await get('/count')).json).toEqual({ count: { value: 2, refreshed_at: '2026-03-02T09:00:00Z' } });
});

test('they are for agents, and of users that are there', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', '/api/v2/users/12/tickets/assigned', { as: 'cora' })).status).toBe(403);
  expect((await ask('GET', '/api/v2/users/99/tickets/ccd', { as: 'anna' })).status).toBe(404);
});
