import { aHelpdesk } from '../test-helpdesk';

test('an agent sees themselves with role, time zone and language', async () => {
  const { at } = await aHelpdesk().ask('GET', '/api/v2/users/me', { as: 'light' });

  expect(at('user')).toMatchObject({
    id: 13,
    url: 'http://localhost:4600/api/v2/users/13.json',
    role: 'agent',
    role_type: 1,
    only_private_comments: true,
    time_zone: 'London',
    iana_time_zone: 'Europe/London',
    locale: 'en-US',
    locale_id: 1,
  });
});

test('a customer is shown, and so is somebody deleted', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', '/api/v2/users/50.json', { as: 'anna' })).at('user')).toMatchObject({
    id: 50,
    role: 'end-user',
    locale_id: 8,
    organization_id: 70,
    photo: null,
  });
  expect((await ask('GET', '/api/v2/users/15', { as: 'anna' })).at('user.active')).toBe(false);
});

test('related counts what a user asked for and what is theirs', async () => {
  const { at } = await aHelpdesk().ask('GET', '/api/v2/users/50/related', { as: 'anna' });

  expect(at('user_related')).toMatchObject({ requested_tickets: 2, assigned_tickets: 0, ccd_tickets: 0 });
});

test('memberships name the groups of an agent', async () => {
  const { json } = await aHelpdesk().ask('GET', '/api/v2/users/11/group_memberships?include=groups', { as: 'anna' });

  expect(json).toMatchObject({
    group_memberships: [{ user_id: 11, group_id: 7, default: true }],
    groups: [{ id: 7, name: 'Support' }],
    count: 1,
  });
});

test('locales are found by name and by number, the current one is the agent’s', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', '/api/v2/locales/8')).at('locale.locale')).toBe('de');
  expect((await ask('GET', '/api/v2/locales/de.json')).at('locale.id')).toBe(8);
  expect((await ask('GET', '/api/v2/locales/current', { as: 'cora' })).at('locale.locale')).toBe('de');
  expect((await ask('GET', '/api/v2/locales/xx')).status).toBe(404);
});

test('the account says its time zone, groups, brand and organizations', async () => {
  const { ask } = aHelpdesk();
  const get = (path: string) => ask('GET', `/api/v2/${path}`, { as: 'anna' });

  expect((await get('account/settings.json')).at('settings.localization.iana_time_zone')).toBe('Europe/London');
  expect((await get('groups')).json).toMatchObject({ groups: [{ id: 7, name: 'Support' }], count: 1, next_page: null });
  expect((await get('groups?page[size]=1')).json).toMatchObject({ groups: [{ id: 7 }], meta: { has_more: false } });
  expect((await get('brands')).json).toMatchObject({ brands: [{ id: 1, name: 'Example', default: true }] });
  expect((await get('organizations/70')).at('organization.name')).toBe('Works');
});
