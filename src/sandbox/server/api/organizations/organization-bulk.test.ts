import { aHelpdesk } from '../../test-helpdesk';
import { resultsOfJob } from '../jobs/test-job';

const done = (helpdesk: ReturnType<typeof aHelpdesk>, method: string, path: string, body?: object) =>
  resultsOfJob(helpdesk, method, `organizations/${path}`, { as: 'admin', body });

test('many organizations are made, changed and deleted at once', async () => {
  const helpdesk = aHelpdesk();
  const { world } = helpdesk;

  const made = await done(helpdesk, 'POST', 'create_many', {
    organizations: [{ name: 'Mills', external_id: 'm' }, { name: 'works' }],
  });
  const taken = { action: 'create', success: false, error: 'OrganizationCreateError' };
  expect(made).toEqual([
    { index: 0, id: 1001, action: 'create', success: true },
    { index: 1, ...taken, details: 'Name: works has already been taken' },
  ]);

  const updated = { action: 'update', success: true, status: 'Updated' };
  expect(await done(helpdesk, 'PUT', 'update_many?external_ids=M', { organization: { notes: 'VIP' } })).toEqual([
    { id: 1001, ...updated },
  ]);
  expect(await done(helpdesk, 'PUT', 'update_many', { organizations: [{ id: 70, tags: ['A'] }] })).toEqual([
    { id: 70, ...updated },
  ]);
  expect([world.organizations.find(1001)?.notes, world.organizations.find(70)?.tags]).toEqual(['VIP', ['a']]);

  expect(await done(helpdesk, 'DELETE', 'destroy_many?ids=70,99')).toEqual([
    { id: 70, action: 'delete', success: true, status: 'Deleted' },
    { id: 99, action: 'delete', success: false, error: 'OrganizationDeleteError', details: 'Not found' },
  ]);
  expect(world.users.find(50)?.organization_id).toBeNull();
});

test('agents may change the notes of many, and no more', async () => {
  const helpdesk = aHelpdesk();
  const change = (organization: object) =>
    resultsOfJob(helpdesk, 'PUT', 'organizations/update_many?ids=70', { as: 'anna', body: { organization } });

  expect(await change({ notes: 'x' })).toMatchObject([{ success: true }]);
  expect(await change({ name: 'x' })).toMatchObject([{ success: false, error: 'OrganizationUpdateError' }]);
  const { ask } = helpdesk;
  expect((await ask('POST', '/api/v2/organizations/create_many', { as: 'anna', body: {} })).status).toBe(403);
  expect((await ask('DELETE', '/api/v2/organizations/destroy_many?ids=70', { as: 'anna' })).status).toBe(403);
});
