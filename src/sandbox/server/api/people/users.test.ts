import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';
import type { World } from '../../world';

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

test('users are listed page by page, deleted ones are not', async () => {
  const { ask } = aHelpdesk();
  const follow = (url: string) => ask('GET', url.replace('http://localhost:4600', ''), { as: 'light' });

  const first = await follow('/api/v2/users.json?page[size]=4');
  const second = await follow(first.textAt('links.next'));

  expect(first.each('users', 'id')).toEqual([11, 12, 13, 14]);
  expect(second.each('users', 'id')).toEqual([50, 51]);
  expect(second.at('meta.has_more')).toBe(false);
  expect((await follow('/api/v2/users?per_page=2&page=2')).json).toMatchObject({
    users: [{ id: 13 }, { id: 14 }],
    count: 6,
    next_page: 'http://localhost:4600/api/v2/users?per_page=2&page=3',
  });
  expect((await follow('/api/v2/users?page[size]=2&sort=-name')).each('users', 'name')).toEqual(['light', 'dora']);
  expect((await follow('/api/v2/users?page[size]=2&sort=shoe_size')).status).toBe(400);
});

test.each([
  ['role=admin', [14]],
  ['role[]=admin&role[]=end-user', [14, 50, 51]],
  ['permission_set=33001', [13]],
  ['external_id=CRM-50', [50]],
])('the filter %s lets through %j', async (query, ids) => {
  const { ask, world } = aHelpdesk();
  giveExternalId(world, 50, 'crm-50');

  expect((await ask('GET', `/api/v2/users?${query}`, { as: 'anna' })).each('users', 'id')).toEqual(ids);
  expect((await ask('GET', `/api/v2/users/count?${query}`, { as: 'anna' })).json).toEqual({
    count: { value: ids.length, refreshed_at: '2026-03-02T09:00:00Z' },
  });
});

test('several users are shown by their ids or external ids', async () => {
  const { ask, world } = aHelpdesk();
  giveExternalId(world, 50, 'crm-50');
  const ids = async (query: string) =>
    (await ask('GET', `/api/v2/users/show_many?${query}`, { as: 'anna' })).each('users', 'id');

  expect(await ids('ids=11,15,50,999')).toEqual([11, 50]);
  expect(await ids('ids=11,15&include_deleted=true')).toEqual([11, 15]);
  expect(await ids('external_ids=CRM-50,x')).toEqual([50]);
  const tooMany = Array.from({ length: 101 }, (_, index) => index).join(',');
  expect((await ask('GET', `/api/v2/users/show_many?ids=${tooMany}`, { as: 'anna' })).status).toBe(400);
});

test('what a list includes comes beside it', async () => {
  const { ask } = aHelpdesk();
  const include = 'organizations,identities,groups,roles';

  const { json } = await ask('GET', `/api/v2/users/show_many?ids=11,13,50&include=${include}`, { as: 'anna' });

  expect(json).toMatchObject({
    users: [{ id: 11 }, { id: 13, custom_role_id: 33_001 }, { id: 50 }],
    organizations: [{ id: 70 }],
    identities: [{ user_id: 11 }, { user_id: 13 }, { user_id: 50, value: 'cora@example.com' }],
    groups: [{ id: 7 }],
    roles: [{ id: 33_001, name: 'Light agent', team_member_count: 1 }],
  });
});

test.each([
  ['query=cora', [50]],
  ['query=email:dora@example.com', [51]],
  ['query=role:end-user organization:Works', [50]],
  ['query="cora"', [50]],
  ['query=type:user do*', [51]],
  ['query=example.com role:admin', [14]],
  ['query=external_id:crm-50', [50]],
  ['external_id=CRM-50', [50]],
  ['query=-role:end-user created<2026-01-01', [11, 12, 13, 14]],
  ['query=*', [11, 12, 13, 14, 50, 51]],
  ['query=nobody', []],
])('the search %s finds %j', async (query, ids) => {
  const { ask, world } = aHelpdesk();
  giveExternalId(world, 50, 'crm-50');

  const { each, at } = await ask('GET', `/api/v2/users/search.json?${query}`, { as: 'anna' });

  expect(each('users', 'id')).toEqual(ids);
  expect([at('count'), at('next_page')]).toEqual([ids.length, null]);
});

test('autocomplete finds by the beginning of a name or a number', async () => {
  const { ask, world } = aHelpdesk();
  Object.assign(world.state.users.find(({ id }) => id === 51) ?? {}, { phone: '+44 20 1' });

  const get = (query: string) => ask('GET', `/api/v2/users/autocomplete?${query}`, { as: 'anna' });

  expect((await get('name=CO')).each('users', 'id')).toEqual([50]);
  expect((await get('phone=%2B4420')).each('users', 'id')).toEqual([51]);
  expect((await get('')).status).toBe(400);
  const posted = await ask('POST', '/api/v2/users/autocomplete', { as: 'anna', body: { name: 'do' } });
  expect(posted.each('users', 'id')).toEqual([51]);
});

test.each(['users', 'users/count', 'users/show_many?ids=1', 'users/search?query=x', 'users/autocomplete?name=x'])(
  'customers may not see %s',
  async (path) => {
    const { ask } = aHelpdesk();

    expect((await ask('GET', `/api/v2/${path}`, { as: 'cora' })).status).toBe(403);
    expect((await ask('GET', `/api/v2/${path}`)).status).toBe(401);
  },
);

test('an agent’s own role is said by its id and type', async () => {
  const { ask, world } = aHelpdesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff'));
  Object.assign(world.state.users.find(({ id }) => id === 12) ?? {}, { custom_role_id: 9, role_type: 0 });

  const { json } = await ask('GET', '/api/v2/users/me?include=roles', { as: 'bert' });

  expect(json).toMatchObject({
    user: { id: 12, role: 'agent', role_type: 0, custom_role_id: 9, restricted_agent: false },
    roles: [{ id: 9, name: 'Staff' }],
  });
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

test('what an agent may do with users, and how much they wait for, comes beside them', async () => {
  const { ask, world } = aHelpdesk();
  world.tickets.put({ ...aTicket(9), assignee_id: 12 });

  const { json } = await ask('GET', '/api/v2/users/show_many?ids=11,12,50&include=abilities,open_ticket_count', {
    as: 'anna',
  });

  const ability = (id: number, kept: boolean, own: boolean) => ({
    url: `http://localhost:4600/api/v2/users/${id}.json`,
    user_id: id,
    can_edit: kept,
    can_edit_password: own,
    can_manage_identities_of: kept,
    can_verify_identities: kept && !own,
  });
  expect(json).toMatchObject({
    abilities: [ability(11, true, true), ability(12, false, false), ability(50, true, false)],
    open_ticket_count: { 11: 0, 12: 1, 50: 2 },
  });
  const me = await ask('GET', '/api/v2/users/me?include=abilities', { as: 'light' });
  expect(me.at('abilities')).toEqual([ability(13, false, true)]);
});

function giveExternalId({ users }: World, id: number, external_id: string): void {
  const user = users.find(id);
  if (user !== undefined) users.put({ ...user, external_id });
}
