import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

/** The first customer waits for nothing. */
function aQuietDesk() {
  const helpdesk = aHelpdesk();
  for (const id of [1, 2]) helpdesk.world.tickets.put(aTicket(id, { status: 'closed' }));
  const remove = (id: number, as = 'admin') => helpdesk.ask('DELETE', `/api/v2/users/${id}`, { as });
  return { ...helpdesk, remove };
}

const refusal = (description: string) => ({
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: { base: [{ description, error: 'InvalidValue' }] },
});

test('a deleted user stays as a row, and the e-mail address is free again', async () => {
  const { ask, remove } = aQuietDesk();

  const { status, at } = await remove(50);

  expect([status, at('user.active')]).toEqual([200, false]);
  expect((await ask('GET', '/api/v2/users/50', { as: 'anna' })).at('user.active')).toBe(false);
  expect((await ask('GET', '/api/v2/users?role=end-user', { as: 'anna' })).each('users', 'id')).toEqual([51]);
  expect((await ask('GET', '/api/v2/users/me', { as: 'cora' })).status).toBe(401);
  const again = { user: { name: 'Cora', email: 'cora@example.com' } };
  expect((await ask('POST', '/api/v2/users', { as: 'anna', body: again })).status).toBe(201);
});

test('customers are deleted by admins, and by agents whose role says so', async () => {
  const { remove, world } = aQuietDesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff', { end_user_profile_access: 'full' }));
  Object.assign(world.users.find(12) ?? {}, { custom_role_id: 9, role_type: 0 });
  const statusOf = async (id: number, as: string) => (await remove(id, as)).status;

  expect(await statusOf(50, 'anna')).toBe(403);
  expect(await statusOf(11, 'bert')).toBe(403);
  expect(await statusOf(50, 'bert')).toBe(200);
  expect(await statusOf(51, 'admin')).toBe(200);
});

test('nobody deletes themselves, and the last admin stays one', async () => {
  const { ask, remove, world } = aQuietDesk();
  const demote = () => ask('PUT', '/api/v2/users/14', { as: 'admin', body: { user: { role: 'agent' } } });

  const own = await remove(14);
  expect([own.status, own.json]).toEqual([422, refusal('You cannot delete yourself')]);
  const bert = world.users.find(12);
  if (bert) world.users.put({ ...bert, role: 'admin', role_type: 4 });
  expect((await remove(12)).status).toBe(200);
  expect((await demote()).json).toEqual(refusal('User is the last administrator of the account'));
  expect(world.users.find(14)).toMatchObject({ active: true, role: 'admin' });
});

test('somebody whose tickets are not closed stays', async () => {
  const { remove, world } = aQuietDesk();
  world.tickets.put(aTicket(8, { status: 'solved' }));
  world.tickets.put(aTicket(9, { requester_id: 51, assignee_id: 11 }));
  world.tickets.put(aTicket(10, { requester_id: 51, assignee_id: 11 }));

  expect((await remove(50)).json).toEqual(refusal('User is requester on 1 ticket that is not closed.'));
  expect((await remove(11)).json).toEqual(refusal('User is assignee on 2 tickets that are not closed.'));
  expect(world.users.find(50)?.active).toBe(true);
});
