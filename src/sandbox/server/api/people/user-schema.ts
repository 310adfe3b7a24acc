import * as v from 'valibot';
import { IDENTITY_TYPES } from '../../rows/user-identity';
import { emailSchema, externalIdSchema, fieldValuesSchema, idSchema } from './people-schema';
import { tagsSchema } from '../tickets/ticket-schema';
import { ianaTimeZoneOf } from '../account/time-zone';

const text = v.nullable(v.string());
const textOrNothing = v.pipe(
  text,
  v.transform((written) => written ?? ''),
);
const name = v.pipe(
  v.string('is too short (minimum is 1 characters)'),
  v.trim(),
  v.minLength(1, 'is too short (minimum is 1 characters)'),
);
const timeZone = v.pipe(
  v.string(),
  v.check((zone) => ianaTimeZoneOf(zone) !== undefined, 'is not a time zone'),
);

export const identitySchema = v.object({
  type: v.picklist(IDENTITY_TYPES, 'is not a type of identity'),
  value: v.pipe(v.string('cannot be blank'), v.trim(), v.minLength(1, 'cannot be blank')),
  verified: v.exactOptional(v.boolean()),
  primary: v.exactOptional(v.boolean()),
});
export type IdentityInput = v.InferOutput<typeof identitySchema>;

const fields = {
  email: v.exactOptional(v.nullable(emailSchema)),
  phone: v.exactOptional(
    v.pipe(
      text,
      v.transform((number) => number || null),
    ),
  ),
  role: v.exactOptional(v.picklist(['end-user', 'agent', 'admin'], 'is not a role')),
  custom_role_id: v.exactOptional(v.nullable(idSchema)),
  organization_id: v.exactOptional(v.nullable(idSchema)),
  default_group_id: v.exactOptional(v.nullable(idSchema)),
  external_id: v.exactOptional(externalIdSchema),
  tags: v.exactOptional(tagsSchema),
  notes: v.exactOptional(textOrNothing),
  details: v.exactOptional(textOrNothing),
  alias: v.exactOptional(text),
  signature: v.exactOptional(text),
  locale: v.exactOptional(v.string()),
  locale_id: v.exactOptional(idSchema),
  time_zone: v.exactOptional(timeZone),
  verified: v.exactOptional(v.boolean()),
  suspended: v.exactOptional(v.boolean()),
  user_fields: v.exactOptional(fieldValuesSchema),
};

export const userCreation = v.object({
  ...fields,
  name,
  identities: v.exactOptional(v.array(identitySchema)),
  organization: v.exactOptional(v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1, 'cannot be blank')) })),
});
export const userUpdate = v.object({ ...fields, name: v.exactOptional(name) });

export type UserCreation = v.InferOutput<typeof userCreation>;
export type UserUpdate = v.InferOutput<typeof userUpdate>;
