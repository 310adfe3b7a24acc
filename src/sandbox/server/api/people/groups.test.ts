import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/groups';

function aDesk() {
  const helpdesk = aHelpdesk();
  const post = (group: object, as = 'admin') => helpdesk.ask('POST', PATH, { as, body: { group } });
  return { ...helpdesk, post };
}

test('an admin creates, renames and deletes a group', async () => {
  const { ask, post } = aDesk();

  const made = await post({ name: 'Sales', description: 'Wholesale' });
  const path = `${PATH}/${String(made.at('group.id'))}`;
  const renamed = await ask('PUT', path, { as: 'admin', body: { group: { name: 'Trade' } } });
  const deleted = await ask('DELETE', path, { as: 'admin' });

  expect([made.status, renamed.status, deleted.status]).toEqual([201, 200, 204]);
  expect(made.headers.get('location')).toBe(`http://localhost:4600${path}.json`);
  expect(renamed.at('group')).toEqual({
    id: made.at('group.id'),
    url: `http://localhost:4600${path}.json`,
    name: 'Trade',
    description: 'Wholesale',
    is_public: true,
    default: false,
    deleted: false,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect((await ask('GET', path, { as: 'anna' })).at('group.deleted')).toBe(true);
  expect((await ask('GET', PATH, { as: 'anna' })).each('groups', 'name')).toEqual(['Support']);
  expect((await ask('GET', `${PATH}?exclude_deleted=false`, { as: 'anna' })).at('count')).toBe(2);
});

test('a name belongs to one group, and agents keep none', async () => {
  const { ask, post } = aDesk();

  expect((await post({ name: 'support' })).at('details.name.0')).toEqual({
    description: 'Name: support has already been taken',
    error: 'DuplicateValue',
  });
  expect((await post({})).status).toBe(422);
  expect((await post({ name: 'X' }, 'anna')).status).toBe(403);
  expect((await ask('DELETE', `${PATH}/7`, { as: 'anna' })).status).toBe(403);
  expect((await ask('GET', PATH, { as: 'cora' })).status).toBe(403);
});

test('groups are listed, counted, found by name and shown with their people', async () => {
  const { ask, world } = aDesk();
  const get = (path: string) => ask('GET', path, { as: 'light' });

  expect((await get(`${PATH}/assignable`)).each('groups', 'id')).toEqual([7]);
  expect((await get(`${PATH}/autocomplete?name=sup`)).each('groups', 'id')).toEqual([7]);
  expect((await get(`${PATH}/count`)).at('count.value')).toBe(1);
  expect((await get(`${PATH}/7?include=users,nothing`)).json).toMatchObject({ group: { id: 7 }, users: [{ id: 11 }] });
  expect((await get(`${PATH}/7/users`)).each('users', 'id')).toEqual([11]);
  expect((await get(`${PATH}/7/users/count?role=admin`)).at('count.value')).toBe(0);
  expect((await get('/api/v2/users/11/groups')).each('groups', 'id')).toEqual([7]);
  expect((await get('/api/v2/users/12/groups/count')).at('count.value')).toBe(0);
  expect((await get(`${PATH}/8`)).status).toBe(404);
  expect((await get(`${PATH}/default`)).status).toBe(404);
  Object.assign(world.state.groups[0] ?? {}, { default: true });
  expect((await get(`${PATH}/default`)).at('group.id')).toBe(7);
});
