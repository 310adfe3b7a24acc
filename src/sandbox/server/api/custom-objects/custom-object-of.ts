import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectField } from '../../rows/custom-object';
import { recordNotFound } from '../api-error';
import type { ApiContext } from '../viewer';

/** The custom object that the path names; throws the answer where there is none. */
export function customObjectOf(c: ApiContext, { world }: Sandbox): CustomObject {
  const object = world.state.custom_objects.find(({ key }) => key === c.req.param('key'));
  if (object === undefined) throw recordNotFound();
  return object;
}

export function customFieldsOf(object: CustomObject, { world }: Sandbox): CustomObjectField[] {
  return world.state.custom_object_fields.filter(({ custom_object_key }) => custom_object_key === object.key);
}
