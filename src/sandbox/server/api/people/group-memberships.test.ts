import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

const PATH = '/api/v2/group_memberships';

async function aDeskWithTwo() {
  const helpdesk = aHelpdesk();
  const made = await helpdesk.ask('POST', '/api/v2/groups', { as: 'admin', body: { group: { name: 'Sales' } } });
  const body = { group_membership: { user_id: 11, group_id: made.at('group.id') } };
  const joined = await helpdesk.ask('POST', PATH, { as: 'admin', body });
  return { ...helpdesk, joined, id: String(joined.at('group_membership.id')), sales: made.at('group.id') };
}

test('an agent joins a second group', async () => {
  const { ask, joined, id, sales } = await aDeskWithTwo();

  expect(joined.status).toBe(201);
  expect(joined.at('group_membership')).toEqual({
    id: Number(id),
    url: `http://localhost:4600${PATH}/${id}.json`,
    user_id: 11,
    group_id: sales,
    default: false,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect((await ask('GET', `${PATH}/${id}`, { as: 'anna' })).json).toEqual(joined.json);
  expect((await ask('GET', `/api/v2/users/11/group_memberships/${id}`, { as: 'anna' })).json).toEqual(joined.json);
});

test('another group becomes the default, and the first again when it goes', async () => {
  const { ask, id, sales } = await aDeskWithTwo();
  const groupOf = async () => (await ask('GET', '/api/v2/users/11', { as: 'anna' })).at('user.default_group_id');

  const { each } = await ask('PUT', `/api/v2/users/11/group_memberships/${id}/make_default`, { as: 'anna' });

  expect(each('group_memberships', 'default')).toEqual([false, true]);
  expect(await groupOf()).toBe(sales);
  expect((await ask('DELETE', `${PATH}/${id}`, { as: 'admin' })).status).toBe(204);
  expect(await groupOf()).toBe(7);
});

test('who leaves a group leaves its working tickets', async () => {
  const { ask, world } = aHelpdesk();
  const theirs = { assignee_id: 11, group_id: 7 };
  world.state.tickets.push(aTicket(21, theirs), aTicket(22, { ...theirs, status: 'solved' }));

  await ask('DELETE', `${PATH}/1`, { as: 'admin' });

  expect([21, 22].map((id) => world.tickets.find(id)?.assignee_id)).toEqual([null, 11]);
});

test('memberships are listed by group, by user, and all that tickets can go to', async () => {
  const { ask, world, sales } = await aDeskWithTwo();
  world.state.group_memberships.push({ id: 2, user_id: 13, group_id: 7, default: true });
  const users = async (path: string) =>
    (await ask('GET', `/api/v2/${path}`, { as: 'anna' })).each('group_memberships', 'user_id');

  expect(await users('group_memberships')).toEqual([11, 11, 13]);
  expect(await users('group_memberships/assignable')).toEqual([11, 11]);
  expect(await users('groups/7/memberships')).toEqual([11, 13]);
  expect(await users('groups/7/memberships/assignable')).toEqual([11]);
  expect(await users(`groups/${String(sales)}/memberships`)).toEqual([11]);
  const beside = await ask('GET', `${PATH}?include=users,groups&per_page=1`, { as: 'anna' });
  expect(beside.json).toMatchObject({ users: [{ id: 11 }], groups: [{ id: 7 }] });
});

test.each([
  [{ user_id: 11, group_id: 7 }, 'user_id'],
  [{ user_id: 50, group_id: 7 }, 'user'],
  [{ user_id: 12, group_id: 8 }, 'group'],
])('the membership %j is refused', async (group_membership, field) => {
  const { status, keysAt } = await aHelpdesk().ask('POST', PATH, { as: 'admin', body: { group_membership } });

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test('only admins say who works where', async () => {
  const { ask } = aHelpdesk();
  const body = { group_membership: { group_id: 7 } };

  expect((await ask('POST', '/api/v2/users/12/group_memberships', { as: 'anna', body })).status).toBe(403);
  expect((await ask('DELETE', `${PATH}/1`, { as: 'anna' })).status).toBe(403);
  expect((await ask('POST', '/api/v2/users/12/group_memberships', { as: 'admin', body })).status).toBe(201);
});
