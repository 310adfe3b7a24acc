import type { User } from '../../state';
import { localeIdOf } from '../account/locales';
import { timeZoneName } from '../account/time-zone';
import { type ApiContext, isLightAgent, originOf } from '../viewer';

/** A user as agents see one. */
export function userJson(c: ApiContext, user: User) {
  const isStaff = user.role !== 'end-user';
  return {
    ...user,
    url: `${originOf(c)}/api/v2/users/${user.id}.json`,
    time_zone: timeZoneName(user.iana_time_zone),
    locale_id: localeIdOf(user.locale),
    photo: photoOf(user),
    verified: user.verified ?? user.email !== null,
    alias: user.alias ?? null,
    shared: false,
    shared_agent: false,
    shared_phone_number: null,
    last_login_at: isStaff ? user.updated_at : null,
    signature: user.signature ?? null,
    custom_role_id: user.custom_role_id ?? null,
    moderator: isStaff && !isLightAgent(user),
    ticket_restriction: isStaff ? null : 'requested',
    only_private_comments: isLightAgent(user),
    restricted_agent: !isStaff,
    two_factor_auth_enabled: null,
    report_csv: user.role === 'admin',
  };
}

/** What `users/me` answers when nobody is signed in: a success, with nobody in it. */
export const ANONYMOUS = {
  id: null,
  name: 'Anonymous user',
  email: 'invalid@example.com',
  role: 'end-user',
  role_type: null,
  active: true,
  verified: false,
  suspended: false,
  locale: 'en-US',
  locale_id: 1,
  organization_id: null,
  tags: [],
  user_fields: {},
};

function photoOf(user: User) {
  if (user.photo_url === null) return null;
  return {
    id: user.id,
    name: 'photo',
    content_url: user.photo_url,
    content_type: 'image/png',
    size: 0,
    thumbnails: [],
  };
}
