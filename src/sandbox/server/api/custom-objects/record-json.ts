import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectRecord } from '../../rows/custom-object';
import { customFieldsOf } from './custom-object-of';
import { type ApiContext, originOf } from '../viewer';

/** Shows every field of the object, also those made after the record. */
export function recordJson(c: ApiContext, object: CustomObject, sandbox: Sandbox) {
  const empty = Object.fromEntries(customFieldsOf(object, sandbox).map(({ key }) => [key, null]));
  const base = `${originOf(c)}/api/v2/custom_objects/${object.key}/records`;
  return (record: CustomObjectRecord) => ({
    ...record,
    custom_object_fields: { ...empty, ...record.custom_object_fields },
    photo: null,
    url: `${base}/${record.id}.json`,
  });
}
