import { guestSource } from '../../guests/guest-source';
import { anUpstream, closeUpstreams } from '../../guests/test-upstream';
import { aHelpdesk } from '../../test-helpdesk';

afterEach(closeUpstreams);

const PATH = '/api/v2/apps/installations/2001.json';

test('agents read the settings, but no secure one', async () => {
  const { json, text, at } = await aHelpdesk().ask('GET', PATH, { as: 'anna' });

  expect(json).toMatchObject({
    id: 2001,
    app_id: 1001,
    product: 'support',
    settings: { name: 'An app', title: 'An app', discount_code: 'SORRY10' },
    enabled: true,
    updated: '20250110100000',
  });
  expect(at('settings_objects')).toContainEqual({ name: 'discount_code', value: 'SORRY10' });
  expect(text).not.toContain('provider_key');
  expect(text).not.toContain('top-secret');
});

test('the list and the product’s own address show the same', async () => {
  const { ask } = aHelpdesk();
  const { json: shown } = await ask('GET', PATH, { as: 'anna' });

  expect((await ask('GET', '/api/v2/apps/installations', { as: 'anna' })).json).toEqual({ installations: [shown] });
  expect((await ask('GET', '/api/support/apps/installations/2001.json', { as: 'anna' })).json).toEqual(shown);
  expect((await ask('GET', '/api/v2/apps/installations/2', { as: 'anna' })).status).toBe(404);
});

test.each([
  ['flat', { settings: { discount_code: 'NEW' } }],
  ['as objects', { settings_objects: [{ name: 'discount_code', value: 'NEW' }] }],
  ['flat before objects', { settings: { discount_code: 'NEW' }, settings_objects: [{ name: 'title', value: 'No' }] }],
])('an admin merges settings, %s', async (_, body) => {
  const { ask, world, told } = aHelpdesk();

  const { status, at } = await ask('PUT', PATH, { as: 'admin', body });

  expect([status, at('settings')]).toEqual([200, { name: 'An app', title: 'An app', discount_code: 'NEW' }]);
  expect(world.state.installation.settings.provider_key).toBe('top-secret');
  expect(told).toEqual([{ name: 'settings-updated', data: {} }]);
});

test('agents cannot change settings', async () => {
  const { ask, world } = aHelpdesk();

  const { status } = await ask('PUT', PATH, { as: 'anna', body: { settings: { discount_code: 'MINE' } } });

  expect([status, world.state.installation.settings.discount_code]).toEqual([403, 'SORRY10']);
});

test('settings that the manifest does not know are left out, required ones cannot be emptied', async () => {
  const { ask, world } = aHelpdesk();
  const put = (settings: object) => ask('PUT', PATH, { as: 'admin', body: { settings } });

  await put({ unknown: 1 });
  const emptied = await put({ discount_code: '' });
  const nested = await put({ discount_code: { a: 1 } });

  expect(world.state.installation.settings).not.toHaveProperty('unknown');
  expect([emptied.status, emptied.keysAt('details'), nested.status]).toEqual([422, ['discount_code'], 422]);
});

test('a notification goes out with its sender', async () => {
  const { ask, told } = aHelpdesk();
  const body = { app_id: '1001', event: 'policy.changed', body: { revision: 3 }, agent_id: 12 };

  const { status, text } = await ask('POST', '/api/v2/apps/notify', { as: 'anna', body });

  expect([status, text]).toEqual([200, '']);
  expect(told).toEqual([
    {
      name: 'api-notification',
      data: { appId: 1001, event: 'policy.changed', body: { revision: 3 }, agentId: 12, sender: 11 },
    },
  ]);
  expect((await ask('POST', '/api/v2/apps/notify', { as: 'anna', body: {} })).status).toBe(422);
  expect((await ask('POST', '/api/v2/apps/notify', { as: 'anna', body: { ...body, app_id: 5 } })).status).toBe(404);
});

test('agents see what an app.json says was made for its app; the built package needs nothing', async () => {
  const requirements = [{ identifier: 'lid', requirement_type: 'ticket_fields', requirement_id: 34_001 }];
  const appJson = {
    apps: [{ id: '0' }],
    installations: [
      { id: 'b6e1', app_id: '0', requirements },
      { id: 'c7', app_id: '0', requirements: [] },
    ],
  };
  const upstream = await anUpstream((_, response) => response.end(JSON.stringify(appJson)));
  const { ask } = aHelpdesk({ guests: guestSource(upstream, 'http://localhost:4601') });
  const get = (id: string, as: string) => ask('GET', `/api/v2/apps/installations/${id}/requirements.json`, { as });

  expect((await get('b6e1', 'anna')).json).toEqual({ requirements });
  expect((await get('c7', 'anna')).json).toEqual({ requirements: [] });
  expect((await get('2001', 'anna')).json).toEqual({ requirements: [] });
  expect([(await get('2', 'anna')).status, (await get('b6e1', 'cora')).status]).toEqual([404, 403]);
});
