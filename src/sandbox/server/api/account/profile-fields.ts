import { Hono } from 'hono';
import * as v from 'valibot';
import { PROFILE_FIELD_TYPES, type ProfileField } from '../../rows/profile-field';
import type { Sandbox } from '../../sandbox';
import { recordInvalid } from '../api-error';
import { checkHasOptions, fieldOptions, optionsJson, optionsSchema } from './field-options';
import { grantedOf } from '../granted';
import { listed } from '../paging/list-page';
import { nameSchema } from '../people/people-schema';
import { bodyOf } from '../request-body';
import { rowOf } from '../paging/row-of';
import { agentOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

const fieldCreation = v.object({
  key: v.pipe(nameSchema, v.regex(/^[a-z0-9_-]+$/i, 'may only hold letters, digits, underscores and hyphens')),
  title: nameSchema,
  type: v.optional(v.picklist(PROFILE_FIELD_TYPES, 'is not a type of field'), 'text'),
  description: v.exactOptional(v.string()),
  active: v.exactOptional(v.boolean()),
  position: v.exactOptional(v.pipe(v.number(), v.integer())),
  regexp_for_validation: v.exactOptional(v.nullable(v.string())),
  tag: v.exactOptional(v.nullable(v.string())),
  custom_field_options: v.exactOptional(optionsSchema),
});

interface Kind {
  /** Of the list: the path, the key in answers and in the state. */
  readonly list: 'user_fields' | 'organization_fields';
  readonly one: 'user_field' | 'organization_field';
}

export const userFieldRoutes = profileFieldRoutes({ list: 'user_fields', one: 'user_field' });
export const organizationFieldRoutes = profileFieldRoutes({ list: 'organization_fields', one: 'organization_field' });

/** The fields in the profiles of users, or of organizations, in their order. */
function profileFieldRoutes({ list, one }: Kind): (sandbox: Sandbox) => Hono<ApiEnv> {
  return (sandbox) => {
    const { world } = sandbox;
    const routes = new Hono<ApiEnv>();
    const all = () => [...world.state[list]].sort((field, other) => field.position - other.position);
    const json = (c: ApiContext) => (field: ProfileField) => fieldJson(field, `${originOf(c)}/api/v2/${list}`);

    routes.get(`/${list}`, (c) => {
      agentOf(c);
      return c.json(listed(c, list, all(), json(c)));
    });
    routes.get(`/${list}/show_many`, (c) => {
      agentOf(c);
      const keys = new Set(c.req.query('keys')?.split(','));
      const asked = all().filter(({ key }) => keys.has(key));
      return c.json(listed(c, list, asked, json(c)));
    });
    routes.get(`/${list}/:id`, (c) => {
      agentOf(c);
      return c.json({ [one]: json(c)(rowOf(c, all())) });
    });
    routes.post(`/${list}`, async (c) => {
      grantedOf(c, sandbox, `manage_${list}`);
      const field = newField(await bodyOf(c, one, fieldCreation), world.state[list], sandbox);
      const created = json(c)(field);
      c.header('location', created.url);
      return c.json({ [one]: created }, 201);
    });
    return routes;
  };
}

function newField(input: v.InferOutput<typeof fieldCreation>, present: ProfileField[], sandbox: Sandbox): ProfileField {
  const { world } = sandbox;
  const { custom_field_options, ...given } = input;
  const hasOptions = input.type === 'dropdown' || input.type === 'multiselect';
  if (hasOptions) checkHasOptions(custom_field_options);
  if (present.some(({ key }) => key.toLowerCase() === input.key.toLowerCase())) {
    throw recordInvalid({
      key: [{ description: `Key: ${input.key} has already been taken`, error: 'DuplicateValue' }],
    });
  }
  const field: ProfileField = {
    id: world.nextId(),
    description: '',
    active: true,
    position: 9999,
    regexp_for_validation: null,
    tag: null,
    ...given,
    ...(hasOptions && { custom_field_options: fieldOptions(custom_field_options ?? [], [], sandbox) }),
    created_at: world.stamp(),
    updated_at: world.stamp(),
  };
  present.push(field);
  world.changed();
  return field;
}

/** A tag is shown for checkboxes only. */
function fieldJson({ tag, custom_field_options, ...field }: ProfileField, path: string) {
  return {
    ...field,
    url: `${path}/${field.id}.json`,
    raw_title: field.title,
    raw_description: field.description,
    system: false,
    ...(field.type === 'checkbox' && { tag }),
    ...(custom_field_options !== undefined && { custom_field_options: optionsJson(custom_field_options) }),
  };
}
