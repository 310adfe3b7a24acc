import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/organizations';

function aDesk() {
  const helpdesk = aHelpdesk();
  const post = (organization: object, as = 'admin') => helpdesk.ask('POST', PATH, { as, body: { organization } });
  return { ...helpdesk, post };
}

test('an admin creates an organization, which is found at the location', async () => {
  const { ask, post } = aDesk();

  const { status, headers, at } = await post({ name: ' Fresh ', domain_names: ['Fresh.example'], external_id: 7 });

  expect(status).toBe(201);
  const url = headers.get('location') ?? '';
  expect(at('organization')).toEqual({
    id: expect.any(Number),
    url,
    name: 'Fresh',
    external_id: '7',
    domain_names: ['fresh.example'],
    details: '',
    notes: '',
    group_id: null,
    shared_tickets: false,
    shared_comments: false,
    tags: [],
    organization_fields: {},
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  const shown = await ask('GET', url.replace('http://localhost:4600', ''), { as: 'anna' });
  expect(shown.at('organization')).toEqual(at('organization'));
});

test('a name belongs to one organization, whatever its case and the space around it', async () => {
  const { ask, post } = aDesk();

  const { status, json } = await post({ name: ' works ' });

  expect([status, json]).toEqual([
    422,
    {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { name: [{ description: 'Name: works has already been taken', error: 'DuplicateValue' }] },
    },
  ]);
  const same = await ask('PUT', `${PATH}/70`, { as: 'admin', body: { organization: { name: 'WORKS' } } });
  expect(same.at('organization.name')).toBe('WORKS');
});

test.each([
  [{ external_id: 'A' }, 'external_id'],
  [{ group_id: 999 }, 'group'],
])('an organization with %j is refused', async (wrong, field) => {
  const { post } = aDesk();
  await post({ name: 'First', external_id: 'a' });

  const { status, keysAt } = await post({ name: 'Second', ...wrong });

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test('agents change the notes only, a role of the account’s own may allow the rest', async () => {
  const { ask, post, world } = aDesk();
  const put = async (as: string, organization: object) =>
    (await ask('PUT', `${PATH}/70`, { as, body: { organization } })).status;
  world.state.custom_roles.push(aCustomRole(9, 'Staff', { organization_editing: true }));
  Object.assign(world.state.users.find(({ id }) => id === 12) ?? {}, { custom_role_id: 9, role_type: 0 });

  expect(await put('anna', { notes: 'Mind the dog' })).toBe(200);
  expect(await put('anna', { name: 'Other' })).toBe(403);
  expect(await put('light', { notes: 'x' })).toBe(403);
  expect(await put('bert', { name: 'Other', notes: null })).toBe(200);
  expect([await post({ name: 'X' }, 'anna'), await post({ name: 'X' }, 'bert')].map(({ status }) => status)).toEqual([
    403, 201,
  ]);
  expect(world.state.organizations[0]).toMatchObject({ name: 'Other', notes: '' });
});

test('create or update finds by id or external id', async () => {
  const { ask } = aDesk();
  const upsert = (organization: object) =>
    ask('POST', `${PATH}/create_or_update`, { as: 'admin', body: { organization } });

  const first = await upsert({ name: 'First', external_id: 'a' });
  const second = await upsert({ external_id: 'a', details: 'By the river' });
  const third = await upsert({ id: first.at('organization.id'), name: 'Renamed' });

  expect([first.status, second.status, third.status]).toEqual([201, 200, 200]);
  expect(third.at('organization')).toMatchObject({ name: 'Renamed', details: 'By the river', external_id: 'a' });
  expect((await upsert({ details: 'No name' })).status).toBe(422);
});

test('the people of a deleted organization stay, without it', async () => {
  const { ask } = aDesk();

  expect((await ask('DELETE', `${PATH}/70`, { as: 'anna' })).status).toBe(403);
  expect((await ask('DELETE', `${PATH}/70`, { as: 'admin' })).status).toBe(204);
  expect((await ask('GET', `${PATH}/70`, { as: 'anna' })).status).toBe(404);
  expect((await ask('GET', '/api/v2/users/50', { as: 'anna' })).at('user.organization_id')).toBeNull();
  expect((await ask('GET', '/api/v2/tickets/1', { as: 'anna' })).at('ticket.organization_id')).toBeNull();
});

test('organizations are listed, counted and shown by their ids', async () => {
  const { ask, post } = aDesk();
  const { at } = await post({ name: 'Another', external_id: 'a' });
  const get = (path: string) => ask('GET', `${PATH}${path}`, { as: 'anna' });

  expect((await get('?page[size]=1&sort=name')).json).toMatchObject({
    organizations: [{ name: 'Another' }],
    meta: { has_more: true },
  });
  expect((await get('')).json).toMatchObject({ organizations: [{ id: 70 }, { name: 'Another' }], count: 2 });
  expect((await get('/count')).at('count.value')).toBe(2);
  expect((await get(`/show_many?ids=70,${String(at('organization.id'))}`)).at('count')).toBe(2);
  expect((await get('/show_many?external_ids=A,B')).each('organizations', 'name')).toEqual(['Another']);
  expect((await get('/autocomplete?name=an')).each('organizations', 'name')).toEqual(['Another']);
  expect((await get('/autocomplete')).at('errors.0.status')).toBe('400');
});

test('admins search by the whole name or external id', async () => {
  const { ask, post } = aDesk();
  await post({ name: 'Another', external_id: 'a' });
  const search = (query: string, as = 'admin') => ask('GET', `${PATH}/search?${query}`, { as });

  expect((await search('name=ANOTHER')).each('organizations', 'external_id')).toEqual(['a']);
  expect((await search('external_id=A')).each('organizations', 'name')).toEqual(['Another']);
  expect((await search('name=Ano')).at('count')).toBe(0);
  expect((await search('name=x&external_id=y')).status).toBe(400);
  expect((await search('name=Another', 'anna')).status).toBe(403);
});

test('an organization has people, and says how many tickets', async () => {
  const { ask } = aDesk();
  const get = (path: string) => ask('GET', `/api/v2${path}`, { as: 'anna' });

  expect((await get('/organizations/70/users')).each('users', 'id')).toEqual([50]);
  expect((await get('/organizations/70/users/count')).at('count.value')).toBe(1);
  expect((await get('/organizations/70/related')).json).toEqual({
    organization_related: { tickets_count: 3, users_count: 1 },
  });
  expect((await get('/users/50/organizations')).each('organizations', 'id')).toEqual([70]);
  expect((await get('/organizations/71/users')).status).toBe(404);
});
