import { aHelpdesk } from '../../test-helpdesk';
import { aCustomRole } from '../../test-custom-role';

const OBJECT = { key: 'gesture', title: 'Gesture', title_pluralized: 'Gestures', include_in_list_view: false };
const ROOT = '/api/v2/custom_objects';

async function withObject() {
  const helpdesk = aHelpdesk();
  const made = await helpdesk.ask('POST', ROOT, { as: 'admin', body: { custom_object: OBJECT } });
  return { ...helpdesk, made };
}

test('an admin creates an object, agents see it', async () => {
  const { ask, made } = await withObject();

  expect(made.status).toBe(201);
  expect(made.at('custom_object')).toMatchObject({
    ...OBJECT,
    raw_title: 'Gesture',
    created_at: '2026-03-02T09:00:00Z',
    created_by_user_id: '14',
  });
  expect((await ask('GET', `${ROOT}/gesture.json`, { as: 'light' })).json).toEqual(made.json);
  expect((await ask('GET', ROOT, { as: 'anna' })).at('custom_objects')).toHaveLength(1);
});

test('only admins create and change objects, fields and policies', async () => {
  const { ask } = await withObject();
  const asAgent = async (method: string, path: string, body: object) =>
    (await ask(method, path, { as: 'anna', body })).status;

  expect(await asAgent('POST', ROOT, { custom_object: OBJECT })).toBe(403);
  expect(await asAgent('PATCH', `${ROOT}/gesture`, { custom_object: {} })).toBe(403);
  expect(await asAgent('DELETE', `${ROOT}/gesture`, {})).toBe(403);
  expect(await asAgent('POST', `${ROOT}/gesture/fields`, { custom_object_field: {} })).toBe(403);
  expect(await asAgent('PATCH', `${ROOT}/gesture/permission_policies/end-user`, { policy: {} })).toBe(403);
  expect((await ask('GET', `${ROOT}/gesture/permission_policies`, { as: 'anna' })).status).toBe(403);
});

test.each([
  [OBJECT, 'key'],
  [{ ...OBJECT, key: 'with space' }, 'key'],
  [{ key: 'other', title_pluralized: 'x' }, 'title'],
])('the object %j is refused for its %s', async (custom_object, field) => {
  const { ask } = await withObject();

  const { status, keysAt } = await ask('POST', ROOT, { as: 'admin', body: { custom_object } });

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test('fields are created, listed in order with the standard ones, and changed', async () => {
  const { ask } = await withObject();
  const fields = `${ROOT}/gesture/fields`;
  const create = (custom_object_field: object) => ask('POST', fields, { as: 'admin', body: { custom_object_field } });

  const made = await create({ key: 'ticket', title: 'Ticket', type: 'lookup', relationship_target_type: 'zen:ticket' });
  await create({ key: 'worth', title: 'Worth', type: 'integer', required: true });
  const renamed = { custom_object_field: { title: 'Value', type: 'text' } };
  const changed = await ask('PATCH', `${fields}/worth`, { as: 'admin', body: renamed });
  const listed = await ask('GET', `${fields}?include_standard_fields=true`, { as: 'anna' });

  expect(made.status).toBe(201);
  expect(made.at('custom_object_field')).toMatchObject({
    key: 'ticket',
    type: 'lookup',
    active: true,
    required: false,
  });
  expect(changed.at('custom_object_field')).toMatchObject({ key: 'worth', title: 'Value', type: 'integer' });
  expect(listed.each('custom_object_fields', 'key')).toEqual([
    'standard::name',
    'standard::external_id',
    'ticket',
    'worth',
  ]);
  expect((await create({ key: 'worth', title: 'Again', type: 'text' })).status).toBe(422);
  expect((await create({ key: 'x', title: 'X', type: 'password' })).status).toBe(422);
  expect((await create({ key: 'x', title: 'X', type: 'lookup' })).status).toBe(422);
  expect((await ask('PATCH', `${fields}/none`, { as: 'admin', body: renamed })).status).toBe(404);
});

test('an object goes with its fields, policies and records', async () => {
  const { ask, world } = await withObject();
  await ask('POST', `${ROOT}/gesture/fields`, {
    as: 'admin',
    body: { custom_object_field: { key: 'a', title: 'A', type: 'text' } },
  });
  await ask('POST', `${ROOT}/gesture/records`, { as: 'anna', body: { custom_object_record: { name: 'one' } } });

  const { status } = await ask('DELETE', `${ROOT}/gesture`, { as: 'admin' });

  expect(status).toBe(204);
  expect(world.state).toMatchObject({
    custom_objects: [],
    custom_object_fields: [],
    custom_object_records: [],
    permission_policies: [],
  });
});

test('a new object is granted to nobody until an admin does', async () => {
  const { ask } = await withObject();
  const path = `${ROOT}/gesture/permission_policies`;
  const patch = (records: object) => ask('PATCH', `${path}/end-user`, { as: 'admin', body: { policy: { records } } });

  const { at } = await ask('GET', path, { as: 'admin' });
  const blind = await patch({ create: { allowed: true } });
  const granted = await patch({ create: { allowed: true }, read: { allowed: true } });

  expect(at('policies')).toMatchObject([{ id: 'end-user', records: { read: { allowed: false, rule_id: null } } }]);
  expect(blind.status).toBe(422);
  expect(granted.at('policy.records')).toMatchObject({ create: { allowed: true }, delete: { allowed: false } });
});

test('a new object is granted to none of the account’s own roles', async () => {
  const { ask, world } = aHelpdesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff'));
  await ask('POST', ROOT, { as: 'admin', body: { custom_object: OBJECT } });

  const { at } = await ask('GET', `${ROOT}/gesture/permission_policies`, { as: 'admin' });

  expect(at('policies')).toMatchObject([
    { id: 'custom-role-9', role_name: 'Staff', records: { read: { allowed: false } } },
    { id: 'end-user' },
  ]);
});
