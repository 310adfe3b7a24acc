import { Hono } from 'hono';
import * as v from 'valibot';
import { PROFILE_FIELD_TYPES } from '../../rows/profile-field';
import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectField } from '../../rows/custom-object';
import { recordInvalid, recordNotFound } from '../api-error';
import { customFieldsOf, customObjectOf } from './custom-object-of';
import { keySchema } from './custom-objects';
import { bodyOf } from '../request-body';
import { adminOf, agentOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

const title = v.pipe(v.string('cannot be blank'), v.trim(), v.minLength(1, 'cannot be blank'));
const createSchema = v.object({
  key: keySchema,
  title,
  type: v.picklist(PROFILE_FIELD_TYPES, 'is not a valid type'),
  description: v.optional(v.string(), ''),
  required: v.optional(v.boolean(), false),
  active: v.optional(v.boolean(), true),
  relationship_target_type: v.optional(v.nullable(v.string()), null),
});
const updateSchema = v.object({
  title: v.exactOptional(title),
  description: v.exactOptional(v.string()),
  required: v.exactOptional(v.boolean()),
  active: v.exactOptional(v.boolean()),
});

export function customObjectFieldRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/custom_objects/:key/fields', (c) => {
    agentOf(c);
    const object = customObjectOf(c, sandbox);
    const standard = c.req.query('include_standard_fields') === 'true' ? standardFields(object) : [];
    const fields = [...standard, ...customFieldsOf(object, sandbox)];
    return c.json({
      custom_object_fields: fields.map((field, position) => ({ ...fieldJson(c, field), position })),
    });
  });
  routes.post('/custom_objects/:key/fields', async (c) => {
    adminOf(c);
    const input = await bodyOf(c, 'custom_object_field', createSchema);
    const field = create(input, customObjectOf(c, sandbox), sandbox);
    return c.json({ custom_object_field: fieldJson(c, field) }, 201);
  });
  routes.patch('/custom_objects/:key/fields/:field', async (c) => {
    adminOf(c);
    const input = await bodyOf(c, 'custom_object_field', updateSchema);
    const asked = c.req.param('field');
    const fields = customFieldsOf(customObjectOf(c, sandbox), sandbox);
    const field = fields.find(({ key, id }) => key === asked || String(id) === asked);
    if (field === undefined) throw recordNotFound();
    Object.assign(field, input, { updated_at: world.stamp() });
    world.changed();
    return c.json({ custom_object_field: fieldJson(c, field) });
  });
  return routes;
}

function create(input: v.InferOutput<typeof createSchema>, object: CustomObject, sandbox: Sandbox): CustomObjectField {
  const { world } = sandbox;
  if (customFieldsOf(object, sandbox).some(({ key }) => key === input.key)) {
    throw recordInvalid({ key: [{ description: 'Key: has already been taken', error: 'DuplicateValue' }] });
  }
  if (input.type === 'lookup' && input.relationship_target_type === null) {
    const description = 'Relationship target type: cannot be blank';
    throw recordInvalid({ relationship_target_type: [{ description, error: 'BlankValue' }] });
  }
  const at = world.stamp();
  const stamps = { created_at: at, updated_at: at };
  const field: CustomObjectField = { ...input, ...stamps, id: world.nextId(), custom_object_key: object.key };
  world.state.custom_object_fields.push(field);
  world.changed();
  return field;
}

/** The two fields that every object has. */
function standardFields({ key, created_at }: CustomObject): CustomObjectField[] {
  const standard = {
    custom_object_key: key,
    type: 'text',
    active: true,
    relationship_target_type: null,
    created_at,
    updated_at: created_at,
  };
  return [
    { ...standard, id: 1, key: 'standard::name', title: 'Name', description: 'Name', required: true },
    {
      ...standard,
      id: 2,
      key: 'standard::external_id',
      title: 'External ID',
      description: 'External ID',
      required: false,
    },
  ];
}

function fieldJson(c: ApiContext, field: CustomObjectField) {
  return {
    ...field,
    raw_title: field.title,
    raw_description: field.description,
    regexp_for_validation: null,
    system: false,
    url: `${originOf(c)}/api/v2/custom_objects/${field.custom_object_key}/fields/${field.key}.json`,
  };
}
