import { aHelpdesk } from '../../test-helpdesk';
import { resultsOfJob } from '../jobs/test-job';

type Helpdesk = ReturnType<typeof aHelpdesk>;

const done = (helpdesk: Helpdesk, method: string, path: string, body?: object) =>
  resultsOfJob(helpdesk, method, `users/${path}`, { as: 'admin', body });

test('many users are made at once, and each that cannot be is named', async () => {
  const helpdesk = aHelpdesk();
  const users = [{ name: 'Edna', email: 'edna@example.com', organization_id: 70 }, { email: 'x@example.com' }];

  const results = await done(helpdesk, 'POST', 'create_many', { users });

  const failed = { action: 'create', success: false, error: 'UserCreateError' };
  expect(results).toMatchObject([
    { index: 0, id: 1001, action: 'create', success: true },
    { index: 1, ...failed },
  ]);
  expect(helpdesk.world.users.find(1001)).toMatchObject({ name: 'Edna', organization_id: 70 });
});

test('many users are made, or found by address or external id and changed', async () => {
  const helpdesk = aHelpdesk();
  const users = [
    { name: 'Cora K.', email: 'CORA@example.com', external_id: 'crm-50' },
    { name: 'New', external_id: 'crm-1' },
  ];

  const results = await done(helpdesk, 'POST', 'create_or_update_many', { users });
  await done(helpdesk, 'POST', 'create_or_update_many', { users: [{ name: 'Newer', external_id: 'CRM-1' }] });

  expect(results).toMatchObject([
    { index: 0, id: 50, success: true },
    { index: 1, id: 1001, success: true },
  ]);
  expect(helpdesk.world.users.find(50)?.name).toBe('Cora K.');
  expect(helpdesk.world.users.find(1001)).toMatchObject({ name: 'Newer', external_id: 'CRM-1' });
});

test('one change reaches many users by ids or external ids, or each has its own', async () => {
  const helpdesk = aHelpdesk();
  const updated = (id: number) => ({ id, action: 'update', success: true, status: 'Updated' });

  expect(await done(helpdesk, 'PUT', 'update_many?ids=50,51,99', { user: { external_id: 'same' } })).toEqual([
    updated(50),
    expect.objectContaining({ id: 51, success: false, details: 'External: same has already been taken' }),
    { id: 99, action: 'update', success: false, error: 'UserUpdateError', details: 'Not found' },
  ]);
  expect(await done(helpdesk, 'PUT', 'update_many?external_ids=SAME', { user: { notes: 'VIP' } })).toEqual([
    updated(50),
  ]);
  expect(await done(helpdesk, 'PUT', 'update_many', { users: [{ id: 51, name: 'Dora D.' }] })).toEqual([updated(51)]);
  const { world } = helpdesk;
  expect([world.users.find(50)?.notes, world.users.find(51)?.name]).toEqual(['VIP', 'Dora D.']);
});

test('many users are deleted, but those that must stay', async () => {
  const helpdesk = aHelpdesk();

  const results = await done(helpdesk, 'DELETE', 'destroy_many?ids=12,51,14,50');

  expect(results).toMatchObject([
    { id: 12, action: 'delete', success: true, status: 'Deleted' },
    { id: 51, success: true },
    { id: 14, success: false, error: 'UserDeleteError', details: 'You cannot delete yourself' },
    { id: 50, success: false, details: 'User is requester on 2 tickets that are not closed.' },
  ]);
  expect(helpdesk.world.users.find(12)?.active).toBe(false);
});

test('many at once is for agents, deleting for admins, and a hundred is the most', async () => {
  const { ask } = aHelpdesk();
  const many = { users: Array.from({ length: 101 }, () => ({ name: 'X' })) };
  const statusOf = async (method: string, path: string, as?: string, body?: object) =>
    (await ask(method, `/api/v2/users/${path}`, { ...(as && { as }), body })).status;

  expect(await statusOf('POST', 'create_many', 'light', { users: [] })).toBe(403);
  expect(await statusOf('POST', 'create_many', 'anna', many)).toBe(400);
  expect(await statusOf('POST', 'create_or_update_many', 'anna', { user: {} })).toBe(400);
  expect(await statusOf('PUT', 'update_many?ids=50', 'anna', { users: [] })).toBe(400);
  expect(await statusOf('DELETE', 'destroy_many?ids=50', 'anna')).toBe(403);
  expect(await statusOf('DELETE', 'destroy_many?ids=50')).toBe(401);
  expect(await statusOf('DELETE', 'destroy_many', 'admin')).toBe(400);
});
