import { aHelpdesk } from '../../test-helpdesk';

const merge = ({ ask }: ReturnType<typeof aHelpdesk>, id: number, user: object, as = 'anna') =>
  ask('PUT', `/api/v2/users/${id}/merge`, { as, body: { user } });

test('one customer becomes another, with tickets, words, addresses and organizations', async () => {
  const helpdesk = aHelpdesk();
  const { ask, world } = helpdesk;

  const { status, at } = await merge(helpdesk, 50, { id: 51 });

  expect([status, at('user')]).toEqual([200, expect.objectContaining({ id: 51, name: 'dora', organization_id: 70 })]);
  expect(world.tickets.where('requester', 51).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(world.comments.find(101)?.author_id).toBe(51);
  const identities = await ask('GET', '/api/v2/users/51/identities', { as: 'anna' });
  expect(identities.at('identities')).toMatchObject([
    { value: 'dora@example.com', primary: true },
    { value: 'cora@example.com', primary: false },
  ]);
  expect(world.users.find(50)?.active).toBe(false);
});

test('the other one may be named by the address', async () => {
  expect((await merge(aHelpdesk(), 50, { email: 'Dora@example.com' })).at('user.id')).toBe(51);
});

test('an address names whoever has it now, not somebody who was deleted with it', async () => {
  const helpdesk = aHelpdesk();
  Object.assign(helpdesk.world.users.find(15) ?? {}, { email: 'dora@example.com' });

  expect((await merge(helpdesk, 50, { email: 'dora@example.com' })).at('user.id')).toBe(51);
});

test.each([
  [50, { id: 50 }, 'anna', 422],
  [50, { id: 12 }, 'anna', 422],
  [11, { id: 50 }, 'admin', 422],
  [50, { id: 99 }, 'anna', 404],
  [15, { id: 50 }, 'anna', 404],
  [50, { id: 51 }, 'light', 403],
])('merging %i into %j as %s is refused', async (id, user, as, status) => {
  const helpdesk = aHelpdesk();

  expect((await merge(helpdesk, id, user, as)).status).toBe(status);
  expect(helpdesk.world.tickets.where('requester', 50)).toHaveLength(2);
});
