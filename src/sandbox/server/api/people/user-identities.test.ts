import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/users/50/identities';

async function aDeskWithSecond() {
  const helpdesk = aHelpdesk();
  const identity = { type: 'email', value: 'second@example.com' };
  const added = await helpdesk.ask('POST', PATH, { as: 'anna', body: { identity } });
  const id = String(added.at('identity.id'));
  const put = (path: string, body: object = {}) => helpdesk.ask('PUT', `${PATH}/${id}${path}`, { as: 'anna', body });
  return { ...helpdesk, added, id, put };
}

test('an identity is added, listed and shown', async () => {
  const { ask, added, id } = await aDeskWithSecond();

  expect(added.status).toBe(201);
  expect(added.at('identity')).toEqual({
    id: Number(id),
    url: `http://localhost:4600/api/v2/users/50/identities/${id}.json`,
    user_id: 50,
    type: 'email',
    value: 'second@example.com',
    primary: false,
    verified: false,
    verification_method: 'none',
    verified_at: null,
    undeliverable_count: 0,
    deliverable_state: 'deliverable',
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect((await ask('GET', PATH, { as: 'cora' })).each('identities', 'value')).toEqual([
    'cora@example.com',
    'second@example.com',
  ]);
  expect((await ask('GET', `${PATH}/${id}`, { as: 'anna' })).json).toEqual(added.json);
  expect((await ask('GET', `/api/v2/users/51/identities/${id}`, { as: 'anna' })).status).toBe(404);
});

test('an identity is verified, and made unverified', async () => {
  const { put } = await aDeskWithSecond();

  expect((await put('/verify')).at('identity')).toMatchObject({ verified: true, verification_method: 'low' });
  expect((await put('', { identity: { verification_method: 'none' } })).at('identity.verified')).toBe(false);
  expect((await put('', { identity: { value: 'third@example.com' } })).at('identity.value')).toBe('third@example.com');
});

test('the primary identity is the user’s e-mail address', async () => {
  const { ask, put, id } = await aDeskWithSecond();
  const email = async () => (await ask('GET', '/api/v2/users/50', { as: 'anna' })).at('user.email');

  const { each } = await put('/make_primary');

  expect(each('identities', 'primary')).toEqual([true, false]);
  expect(await email()).toBe('second@example.com');
  expect((await ask('DELETE', `${PATH}/${id}`, { as: 'anna' })).status).toBe(204);
  expect(await email()).toBe('cora@example.com');
});

test('an address of somebody else is refused', async () => {
  const { ask } = aHelpdesk();
  const identity = { type: 'email', value: 'dora@example.com' };

  const { status, at } = await ask('POST', PATH, { as: 'anna', body: { identity } });

  expect([status, at('details.value.0.error')]).toEqual([422, 'DuplicateValue']);
  expect((await ask('POST', PATH, { as: 'anna', body: { identity: { type: 'pigeon', value: 'x' } } })).status).toBe(
    422,
  );
});

test('agents keep customers’ identities, admins everybody’s, end users see their own', async () => {
  const { ask } = aHelpdesk();
  const body = { identity: { type: 'email', value: 'new@example.com' } };

  expect((await ask('GET', PATH, { as: 'dora' })).status).toBe(403);
  expect((await ask('GET', PATH)).status).toBe(401);
  expect((await ask('POST', '/api/v2/users/12/identities', { as: 'anna', body })).status).toBe(403);
  expect((await ask('POST', PATH, { as: 'light', body })).status).toBe(403);
  expect((await ask('POST', '/api/v2/users/12/identities', { as: 'admin', body })).status).toBe(201);
});
