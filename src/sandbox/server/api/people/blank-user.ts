import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';

/** A new customer of whom nothing but the name is known. */
export function blankUser(name: string, { world }: Sandbox): User {
  const { locale, iana_time_zone } = world.state.account;
  return {
    id: world.nextId(),
    name,
    email: null,
    phone: null,
    role: 'end-user',
    role_type: null,
    locale,
    iana_time_zone,
    created_at: world.stamp(),
    updated_at: world.stamp(),
    organization_id: null,
    default_group_id: null,
    tags: [],
    notes: '',
    details: '',
    suspended: false,
    active: true,
    photo_url: null,
    external_id: null,
    user_fields: {},
    verified: false,
  };
}
