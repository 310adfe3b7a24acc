import * as v from 'valibot';
import { PROFILE_FIELD_TYPES } from '../server/rows/profile-field';
import { CUSTOM_FIELD_TYPES, SYSTEM_FIELD_TYPES } from '../server/rows/ticket-field';
import { flag, id, ids, number, oneOf, orNothing, stamps, text, type Unsaid } from './schema-parts';

const option = v.object({ id, name: text, value: text }, 'an object');
const options = v.exactOptional(v.array(option, 'a list'));

export function ticketFieldSchema(unsaid: Unsaid) {
  const row = v.object(
    {
      id,
      type: oneOf([...SYSTEM_FIELD_TYPES, ...CUSTOM_FIELD_TYPES]),
      title: text,
      title_in_portal: v.nullish(text),
      description: v.nullish(text, ''),
      agent_description: orNothing(text),
      active: v.nullish(flag, true),
      required: v.nullish(flag, false),
      required_in_portal: v.nullish(flag, false),
      visible_in_portal: v.nullish(flag, false),
      editable_in_portal: v.nullish(flag, false),
      collapsed_for_agents: v.nullish(flag, false),
      position: v.nullish(number, 0),
      tag: orNothing(text),
      regexp_for_validation: orNothing(text),
      removable: v.nullish(flag, true),
      custom_field_options: options,
      ...stamps(unsaid),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform((field) => ({ ...field, title_in_portal: field.title_in_portal ?? field.title })),
  );
}

export function profileFieldSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      key: text,
      type: oneOf(PROFILE_FIELD_TYPES),
      title: text,
      description: v.nullish(text, ''),
      active: v.nullish(flag, true),
      position: v.nullish(number, 0),
      regexp_for_validation: orNothing(text),
      tag: orNothing(text),
      custom_field_options: options,
      ...stamps(unsaid),
    },
    'an object',
  );
}

export function ticketFormSchema(unsaid: Unsaid) {
  const row = v.object(
    {
      id,
      name: text,
      display_name: v.nullish(text),
      active: v.nullish(flag, true),
      default: v.nullish(flag, false),
      end_user_visible: v.nullish(flag, false),
      position: v.nullish(number, 0),
      ticket_field_ids: ids,
      in_all_brands: v.nullish(flag, true),
      restricted_brand_ids: ids,
      ...stamps(unsaid),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform((form) => ({ ...form, display_name: form.display_name ?? form.name })),
  );
}
