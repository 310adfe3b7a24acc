import * as v from 'valibot';
import { FOREIGN_IDENTITY_TYPES, IDENTITY_TYPES } from '../server/rows/user-identity';
import {
  externalId,
  fieldValues,
  flag,
  id,
  oneOf,
  orNothing,
  stamps,
  text,
  texts,
  time,
  type Unsaid,
} from './schema-parts';

const ROLES = ['end-user', 'agent', 'admin'] as const;

export function userSchema({ account, now }: Unsaid) {
  const row = v.looseObject(
    {
      id,
      name: text,
      email: orNothing(text),
      phone: orNothing(text),
      role: v.nullish(oneOf(ROLES), 'end-user'),
      role_type: orNothing(v.number('a number')),
      locale: v.nullish(text, account.locale),
      iana_time_zone: v.nullish(text, account.iana_time_zone),
      created_at: v.nullish(time, now),
      updated_at: v.nullish(time, now),
      organization_id: orNothing(id),
      default_group_id: orNothing(id),
      tags: texts,
      notes: v.nullish(text, ''),
      details: v.nullish(text, ''),
      suspended: v.nullish(flag, false),
      active: v.nullish(flag, true),
      photo_url: orNothing(text),
      photo: orNothing(v.looseObject({ content_url: orNothing(text) }, 'an object')),
      external_id: externalId,
      user_fields: fieldValues,
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform(({ photo, ...user }) => ({ ...user, photo_url: user.photo_url ?? photo?.content_url ?? null })),
  );
}

export function organizationSchema({ now }: Unsaid) {
  return v.looseObject(
    {
      id,
      name: text,
      details: v.nullish(text, ''),
      notes: v.nullish(text, ''),
      tags: texts,
      created_at: v.nullish(time, now),
      organization_fields: fieldValues,
    },
    'an object',
  );
}

export const groupSchema = v.looseObject({ id, name: text }, 'an object');

export const membershipSchema = v.looseObject(
  { id, user_id: id, group_id: id, default: v.nullish(flag, false) },
  'an object',
);

export function identitySchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      user_id: id,
      type: oneOf([...IDENTITY_TYPES, ...FOREIGN_IDENTITY_TYPES]),
      value: text,
      primary: v.nullish(flag, false),
      verified: v.nullish(flag, false),
      ...stamps(unsaid),
    },
    'an object',
  );
}

export function organizationMembershipSchema(unsaid: Unsaid) {
  return v.object(
    { id, user_id: id, organization_id: id, default: v.nullish(flag, false), ...stamps(unsaid) },
    'an object',
  );
}
