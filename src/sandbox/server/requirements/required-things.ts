import * as v from 'valibot';
import type { Requirements } from './requirements-json';

/** One thing to be made by the API. */
export interface RequiredThing {
  readonly type: string;
  readonly identifier: string;
  /** Behind `/api/v2/`. */
  readonly path: string;
  /** What it is called in the request and in the answer. */
  readonly envelope: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What an app wants that the sandbox has no such list of. */
interface UnmadeThing {
  readonly type: string;
  readonly identifier: string;
}

const ENVELOPES: Readonly<Record<string, string>> = {
  ticket_fields: 'ticket_field',
  user_fields: 'user_field',
  organization_fields: 'organization_field',
  macros: 'macro',
  views: 'view',
  triggers: 'trigger',
  automations: 'automation',
};

const OBJECTS = 'custom_objects_v2';
const keyed = v.looseObject({ key: v.string() });
const objectList = v.optional(v.array(keyed), []);
const fieldList = v.optional(v.array(v.looseObject({ key: v.string(), object_key: v.string() })), []);

/** In the order in which they can be made. */
export function requiredThings(requirements: Requirements): { things: RequiredThing[]; unmade: UnmadeThing[] } {
  const rows = Object.entries(requirements)
    .filter(([type]) => type !== OBJECTS)
    .flatMap(([type, byKey]) => Object.entries(byKey).map(([identifier, payload]) => ({ type, identifier, payload })));
  const objects = objectThings(requirements[OBJECTS] ?? {});
  return {
    things: [...rows.flatMap(plainThing), ...objects.things],
    unmade: [...rows.filter(({ type }) => !Object.hasOwn(ENVELOPES, type)), ...objects.unmade].map(
      ({ type, identifier }) => ({ type, identifier }),
    ),
  };
}

function plainThing({ type, identifier, payload }: UnmadeThing & { readonly payload: unknown }): RequiredThing[] {
  const envelope = Object.hasOwn(ENVELOPES, type) ? ENVELOPES[type] : undefined;
  if (envelope === undefined || !v.is(v.record(v.string(), v.unknown()), payload)) return [];
  return [{ type, identifier, path: type, envelope, payload }];
}

/** UNVERIFIED: the three lists that stand below this type. */
function objectThings({ objects, object_fields: fields, ...others }: Requirements[string]) {
  const made = v.parse(objectList, objects).map((payload): RequiredThing => {
    return { type: OBJECTS, identifier: payload.key, path: 'custom_objects', envelope: 'custom_object', payload };
  });
  const fieldsMade = v.parse(fieldList, fields).map(({ object_key, ...payload }): RequiredThing => {
    const path = `custom_objects/${object_key}/fields`;
    const identifier = `${object_key}.${payload.key}`;
    return { type: OBJECTS, identifier, path, envelope: 'custom_object_field', payload };
  });
  const unmade = Object.keys(others).map((identifier) => ({ type: OBJECTS, identifier }));
  return { things: [...made, ...fieldsMade], unmade };
}
