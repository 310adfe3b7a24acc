import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { CustomObject, PermissionPolicy } from '../../rows/custom-object';
import type { FullState } from '../../with-account-lists';
import { recordInvalid } from '../api-error';
import { customObjectOf } from './custom-object-of';
import { bodyOf } from '../request-body';
import { adminOf, agentOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

const title = v.pipe(v.string('cannot be blank'), v.trim(), v.minLength(1, 'cannot be blank'));
export const keySchema = v.pipe(
  v.string('cannot be blank'),
  v.regex(/^[a-z0-9_]+$/i, 'may only hold letters, digits and underscores'),
);
const createSchema = v.object({
  key: keySchema,
  title,
  title_pluralized: title,
  description: v.optional(v.string(), ''),
  include_in_list_view: v.optional(v.boolean(), true),
});
const updateSchema = v.object({
  title: v.exactOptional(title),
  title_pluralized: v.exactOptional(title),
  description: v.exactOptional(v.string()),
  include_in_list_view: v.exactOptional(v.boolean()),
});

const NOTHING: PermissionPolicy['records'] = {
  create: { allowed: false, rule_id: null },
  read: { allowed: false, rule_id: null },
  update: { allowed: false, rule_id: null },
  delete: { allowed: false, rule_id: null },
};

export function customObjectRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/custom_objects', (c) => {
    agentOf(c);
    return c.json({ custom_objects: world.state.custom_objects.map((object) => objectJson(c, object)) });
  });
  routes.post('/custom_objects', async (c) => {
    const admin = adminOf(c);
    const input = await bodyOf(c, 'custom_object', createSchema);
    return c.json({ custom_object: objectJson(c, create(input, String(admin.id), sandbox)) }, 201);
  });
  routes.get('/custom_objects/:key', (c) => {
    agentOf(c);
    return c.json({ custom_object: objectJson(c, customObjectOf(c, sandbox)) });
  });
  routes.patch('/custom_objects/:key', async (c) => {
    const admin = adminOf(c);
    const input = await bodyOf(c, 'custom_object', updateSchema);
    const stamps = { updated_at: world.stamp(), updated_by_user_id: String(admin.id) };
    const object = Object.assign(customObjectOf(c, sandbox), input, stamps);
    world.changed();
    return c.json({ custom_object: objectJson(c, object) });
  });
  routes.delete('/custom_objects/:key', (c) => {
    adminOf(c);
    remove(customObjectOf(c, sandbox), sandbox);
    return c.body(null, 204);
  });
  return routes;
}

function create(input: v.InferOutput<typeof createSchema>, adminId: string, { world }: Sandbox): CustomObject {
  if (world.state.custom_objects.some(({ key }) => key === input.key)) {
    throw recordInvalid({ key: [{ description: 'Key: has already been taken', error: 'DuplicateValue' }] });
  }
  const at = world.stamp();
  const stamps = { created_at: at, created_by_user_id: adminId, updated_at: at, updated_by_user_id: adminId };
  const object: CustomObject = { ...input, ...stamps };
  world.state.custom_objects.push(object);
  // Nobody but agents and admins sees a new object until an admin grants it.
  for (const { id, role_name } of grantable(world.state)) {
    world.state.permission_policies.push({
      custom_object_key: input.key,
      id,
      role_name,
      records: structuredClone(NOTHING),
    });
  }
  world.changed();
  return object;
}

function grantable({ custom_roles, permission_policies }: FullState): Pick<PermissionPolicy, 'id' | 'role_name'>[] {
  const roles = new Map(permission_policies.map(({ id, role_name }) => [id, role_name]));
  for (const { id, name, role_type } of custom_roles) {
    if (role_type === 0) roles.set(`custom-role-${id}`, name);
  }
  roles.set('end-user', 'End User');
  return [...roles].map(([id, role_name]) => ({ id, role_name }));
}

function remove({ key }: CustomObject, { world }: Sandbox): void {
  const { state } = world;
  // From the end: what stands behind a removed row moves up.
  for (const { id } of world.records.where('object', key).toReversed()) world.records.remove(id);
  dropFrom(state.custom_object_fields, (field) => field.custom_object_key === key);
  dropFrom(state.permission_policies, (policy) => policy.custom_object_key === key);
  dropFrom(state.custom_objects, (object) => object.key === key);
  world.changed();
}

function dropFrom<Row>(rows: Row[], isGone: (row: Row) => boolean): void {
  rows.splice(0, rows.length, ...rows.filter((row) => !isGone(row)));
}

function objectJson(c: ApiContext, object: CustomObject) {
  return {
    ...object,
    raw_title: object.title,
    raw_title_pluralized: object.title_pluralized,
    raw_description: object.description,
    allows_photos: false,
    allows_attachments: false,
    url: `${originOf(c)}/api/v2/custom_objects/${object.key}.json`,
  };
}
