import * as v from 'valibot';
import { externalId, flag, orNothing, text, time, type Unsaid } from './schema-parts';

/** Custom objects write ids of users as texts. */
const authorId = v.nullish(v.pipe(v.union([v.string(), v.number()], 'an id'), v.transform(String)), '-1');

function authored({ now }: Unsaid) {
  return {
    created_at: v.nullish(time, now),
    created_by_user_id: authorId,
    updated_at: v.nullish(time, now),
    updated_by_user_id: authorId,
  };
}

export function customObjectSchema(unsaid: Unsaid) {
  return v.looseObject(
    {
      key: text,
      title: text,
      title_pluralized: text,
      description: v.nullish(text, ''),
      include_in_list_view: v.nullish(flag, true),
      ...authored(unsaid),
    },
    'an object',
  );
}

export function customObjectFieldSchema({ now }: Unsaid) {
  return v.looseObject(
    {
      id: v.pipe(v.union([v.number(), v.string()], 'an id'), v.transform(Number), v.safeInteger('a whole number')),
      custom_object_key: text,
      key: text,
      title: text,
      type: text,
      description: v.nullish(text, ''),
      required: v.nullish(flag, false),
      active: v.nullish(flag, true),
      relationship_target_type: orNothing(text),
      created_at: v.nullish(time, now),
      updated_at: v.nullish(time, now),
    },
    'an object',
  );
}

export function customObjectRecordSchema(unsaid: Unsaid) {
  return v.looseObject(
    {
      id: text,
      custom_object_key: text,
      name: text,
      external_id: externalId,
      custom_object_fields: v.nullish(v.record(v.string(), v.unknown(), 'an object'), {}),
      ...authored(unsaid),
    },
    'an object',
  );
}
