import { aCustomRole } from '../../test-custom-role';
import { jsonIn } from '../../test-answer';
import { aHelpdesk } from '../../test-helpdesk';

const NEW = { name: 'Edna', email: 'edna@works.example', phone: '+49 40 1234', external_id: 'crm-7' };

function aDesk() {
  const helpdesk = aHelpdesk();
  const post = (user: object, as = 'anna', path = 'users') =>
    helpdesk.ask('POST', `/api/v2/${path}`, { as, body: { user } });
  const put = (id: number, user: object, as = 'anna') =>
    helpdesk.ask('PUT', `/api/v2/users/${id}`, { as, body: { user } });
  return { ...helpdesk, post, put };
}

test('an agent creates an end user, who is found at the location', async () => {
  const { ask, post } = aDesk();

  const { status, headers, at } = await post({ ...NEW, notes: null, tags: ['VIP'], time_zone: 'Berlin', locale_id: 8 });

  expect(status).toBe(201);
  expect(at('user')).toMatchObject({
    ...NEW,
    role: 'end-user',
    role_type: null,
    custom_role_id: null,
    active: true,
    verified: false,
    notes: '',
    tags: ['vip'],
    iana_time_zone: 'Europe/Berlin',
    time_zone: 'Berlin',
    locale: 'de',
    organization_id: null,
    created_at: '2026-03-02T09:00:00Z',
  });
  const path = headers.get('location')?.replace('http://localhost:4600', '') ?? '';
  expect((await ask('GET', path, { as: 'light' })).at('user')).toEqual(at('user'));
});

test('the addresses of a new user become identities', async () => {
  const { ask, post } = aDesk();
  const identities = [{ type: 'twitter', value: 'edna_k' }];

  const { at } = await post({ ...NEW, verified: true, identities });
  const list = await ask('GET', `/api/v2/users/${String(at('user.id'))}/identities`, { as: 'anna' });

  expect(at('user.verified')).toBe(true);
  expect(list.at('identities')).toMatchObject([
    { type: 'email', value: NEW.email, primary: true, verified: true },
    { type: 'phone_number', value: NEW.phone, primary: true, verified: false },
    { type: 'twitter', value: 'edna_k', primary: true, verified: false },
  ]);
});

test('a new user belongs to the organization of the e-mail domain, or to the one that is named', async () => {
  const { post, world } = aDesk();
  Object.assign(world.state.organizations[0] ?? {}, { domain_names: ['works.example'] });

  const byDomain = await post({ name: 'A', email: 'a@works.example' });
  const byName = await post({ name: 'B', organization: { name: 'WORKS' } });
  const byNewName = await post({ name: 'C', organization: { name: 'Fresh' } });

  expect([byDomain, byName].map(({ at }) => at('user.organization_id'))).toEqual([70, 70]);
  const fresh = world.state.organizations.find(({ name }) => name === 'Fresh');
  expect(byNewName.at('user.organization_id')).toBe(fresh?.id);
  expect(world.state.organization_memberships.slice(-1)).toMatchObject([{ organization_id: fresh?.id, default: true }]);
});

test.each([
  [{ email: 'CORA@example.com' }, 'email', 'Email: cora@example.com is already being used by another user'],
  [
    { identities: [{ type: 'email', value: 'dora@example.com' }] },
    'email',
    'Email: dora@example.com is already being used by another user',
  ],
  [{ email: 'nonsense' }, 'email', 'Email: is not properly formatted'],
  [{ name: ' ' }, 'name', 'Name: is too short (minimum is 1 characters)'],
  [{ organization_id: 999 }, 'organization', 'Organization: is invalid'],
  [{ default_group_id: 999 }, 'default_group_id', 'Group: is invalid'],
  [{ role: 'king' }, 'role', 'Role: is not a role'],
  [{ time_zone: 'Atlantis' }, 'time_zone', 'Time zone: is not a time zone'],
])('a user with %j is refused', async (wrong, field, description) => {
  const { post, world } = aDesk();
  const before = world.state.users.length;

  const { status, json } = await post({ ...NEW, ...wrong }, 'admin');

  expect(status).toBe(422);
  expect(json).toMatchObject({ error: 'RecordInvalid', details: { [field]: [{ description }] } });
  expect(world.state.users).toHaveLength(before);
});

test('an external id belongs to one user, whatever its case', async () => {
  const { post, put } = aDesk();
  await post(NEW);

  const other = await put(50, { external_id: 'CRM-7' });

  expect([other.status, other.at('details.external_id.0.error')]).toEqual([422, 'DuplicateValue']);
});

test.each([
  ['light', { name: 'X' }],
  ['cora', { name: 'X' }],
  ['anna', { name: 'X', role: 'agent' }],
  ['anna', { name: 'X', custom_role_id: 33_001 }],
])('%s may not create %j', async (as, user) => {
  const { post } = aDesk();

  expect((await post(user, as)).status).toBe(403);
});

test('an admin makes an agent with a role of the account’s own', async () => {
  const { post, put, world } = aDesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff'));

  const { at } = await post({ name: 'Finn', email: 'finn@example.com', custom_role_id: 9 }, 'admin');
  const promoted = await put(Number(at('user.id')), { role: 'admin' }, 'admin');

  expect(at('user')).toMatchObject({ role: 'agent', role_type: 0, custom_role_id: 9 });
  const plain = await put(Number(at('user.id')), { role: 'agent', custom_role_id: null }, 'admin');

  expect(promoted.at('user')).toMatchObject({ role: 'admin', role_type: 4, custom_role_id: null });
  expect(plain.at('user')).toMatchObject({ role: 'agent', role_type: null, custom_role_id: null });
});

test('an update changes what it names, and an e-mail address becomes a second one', async () => {
  const { ask, put, pass } = aDesk();
  pass(60_000);

  const { at } = await put(50, { name: 'Cora B.', email: 'cora@home.example', tags: ['loyal'], suspended: true });

  expect(at('user')).toMatchObject({
    name: 'Cora B.',
    email: 'cora@example.com',
    tags: ['loyal'],
    suspended: true,
    locale: 'de',
    organization_id: 70,
    updated_at: '2026-03-02T09:01:00Z',
  });
  const { each } = await ask('GET', '/api/v2/users/50/identities', { as: 'anna' });
  expect(each('identities', 'value')).toEqual(['cora@example.com', 'cora@home.example']);
});

test('what was shown can be sent back as it is', async () => {
  const { ask, put } = aDesk();
  const shown = await ask('GET', '/api/v2/users/50', { as: 'anna' });

  const back = await ask('PUT', '/api/v2/users/50', { as: 'anna', body: shown.text });

  expect(back.status).toBe(200);
  const unstamped = (text: string) => jsonIn(text.replace(/"updated_at":"[^"]+"/, '"updated_at":""'));
  expect(unstamped(back.text)).toEqual(unstamped(shown.text));
  expect((await put(50, { custom_role_id: 33_001 })).status).toBe(403);
});

test('values are kept for the fields that the account has', async () => {
  const { ask, put } = aDesk();
  const user_field = { key: 'plan', title: 'Plan' };
  await ask('POST', '/api/v2/user_fields', { as: 'admin', body: { user_field } });

  const { at } = await put(50, { user_fields: { plan: 'Gold', unknown: 'x' } });

  expect(at('user.user_fields')).toEqual({ plan: 'Gold' });
});

test('another organization takes the place of the former one', async () => {
  const { ask, put } = aDesk();
  const made = await ask('POST', '/api/v2/organizations', { as: 'admin', body: { organization: { name: 'Other' } } });

  const moved = await put(50, { organization_id: made.at('organization.id') });
  const memberships = await ask('GET', '/api/v2/users/50/organization_memberships', { as: 'anna' });
  const left = await put(50, { organization_id: null });

  expect(moved.at('user.organization_id')).toBe(made.at('organization.id'));
  expect(memberships.at('organization_memberships')).toMatchObject([{ organization_name: 'Other', default: true }]);
  expect(left.at('user.organization_id')).toBeNull();
});

test('agents keep their own profile, and nobody else’s but customers’', async () => {
  const { put } = aDesk();

  expect((await put(11, { alias: 'Annie' })).at('user.alias')).toBe('Annie');
  expect((await put(12, { alias: 'Bertie' })).status).toBe(403);
  expect((await put(11, { role: 'admin' })).status).toBe(403);
  expect((await put(12, { alias: 'Bertie' }, 'admin')).status).toBe(200);
  expect((await put(999, { name: 'X' })).status).toBe(404);
});

test('create or update finds by e-mail address or by external id', async () => {
  const { post, world } = aDesk();
  const path = 'users/create_or_update';

  const first = await post(NEW, 'anna', path);
  const byMail = await post({ name: 'Edna K.', email: 'EDNA@works.example' }, 'anna', path);
  const byId = await post({ name: 'E. K.', external_id: 'CRM-7' }, 'anna', path);

  expect([first.status, byMail.status, byId.status]).toEqual([201, 200, 200]);
  expect([byMail, byId].map(({ at }) => at('user.id'))).toEqual([first.at('user.id'), first.at('user.id')]);
  expect(byId.at('user')).toMatchObject({ name: 'E. K.', external_id: 'CRM-7', email: NEW.email });
  expect(world.state.users.filter(({ name }) => name === 'E. K.')).toHaveLength(1);
});

test('without a user in the body nothing is done', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('POST', '/api/v2/users', { as: 'anna', body: {} })).at('error.title')).toBe('Invalid attribute');
  expect((await ask('POST', '/api/v2/users', { body: { user: NEW } })).status).toBe(401);
});
