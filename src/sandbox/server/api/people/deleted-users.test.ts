import { aHelpdesk } from '../../test-helpdesk';

const GONE = {
  id: 15,
  url: 'http://localhost:4600/api/v2/deleted_users/15.json',
  name: 'gone',
  email: 'gone@example.com',
  created_at: '2025-01-10T10:00:00Z',
  updated_at: '2025-01-10T10:00:00Z',
  time_zone: 'London',
  phone: null,
  shared_phone_number: null,
  photo: null,
  locale_id: 1,
  locale: 'en-US',
  organization_id: null,
  role: 'agent',
  active: false,
};

test('deleted users are listed, counted and shown', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', '/api/v2/deleted_users', { as: 'anna' })).json).toEqual({
    deleted_users: [GONE],
    count: 1,
    next_page: null,
    previous_page: null,
  });
  expect((await ask('GET', '/api/v2/deleted_users/count', { as: 'anna' })).at('count.value')).toBe(1);
  expect((await ask('GET', '/api/v2/deleted_users/15', { as: 'anna' })).json).toEqual({ deleted_user: GONE });
});

test('of a user who is deleted for good nothing is left but the number', async () => {
  const { ask, world } = aHelpdesk();

  const { status, json } = await ask('DELETE', '/api/v2/deleted_users/15', { as: 'admin' });

  expect([status, json]).toEqual([200, { deleted_user: GONE }]);
  expect((await ask('GET', '/api/v2/deleted_users/15', { as: 'anna' })).at('deleted_user')).toMatchObject({
    id: 15,
    name: 'Permanently Deleted User',
    email: null,
  });
  expect(world.users.find(15)).toMatchObject({ notes: '', tags: [], active: false });
});

test.each([
  ['GET', 'deleted_users', undefined, 401],
  ['GET', 'deleted_users/11', 'anna', 404],
  ['DELETE', 'deleted_users/50', 'admin', 404],
  ['DELETE', 'deleted_users/15', 'anna', 403],
  ['GET', 'deleted_users', 'cora', 403],
])('%s %s as %s is refused', async (method, path, as, status) => {
  expect((await aHelpdesk().ask(method, `/api/v2/${path}`, { ...(as && { as }) })).status).toBe(status);
});
