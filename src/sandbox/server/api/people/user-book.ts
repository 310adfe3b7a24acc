import type { Sandbox } from '../../sandbox';
import type { Organization, Role, User } from '../../state';
import { blankUser } from './blank-user';
import { addIdentity, followIdentities, identitiesOfUser, removeIdentity } from './identity-book';
import { localeWithId } from '../account/locales';
import { joinOrganization, setOrganization } from '../organizations/organization-book';
import { newOrganization } from '../organizations/organization-write';
import { ianaTimeZoneOf } from '../account/time-zone';
import type { UserCreation, UserUpdate } from './user-schema';

const ADMIN = 4;

export function createUser(input: UserCreation, sandbox: Sandbox): User {
  const { world } = sandbox;
  const user = blankUser(input.name, sandbox);
  world.users.put(user);
  applyFields(user, input, sandbox);
  addAddresses(user, input, sandbox);
  const organization = organizationFor(input, sandbox);
  if (organization !== undefined) joinOrganization(user, organization.id, sandbox);
  world.users.put(user);
  return user;
}

/** An e-mail address that is new to the user becomes a second one, as Zendesk has it. */
export function updateUser(user: User, input: UserUpdate, sandbox: Sandbox): void {
  applyFields(user, input, sandbox);
  addAddresses(user, input, sandbox);
  if (input.organization_id !== undefined) setOrganization(user, input.organization_id, sandbox);
  user.updated_at = sandbox.world.stamp();
  sandbox.world.users.put(user);
}

const COPIED = [
  'name',
  'tags',
  'notes',
  'details',
  'alias',
  'signature',
  'external_id',
  'default_group_id',
  'suspended',
] as const;

function applyFields(user: User, input: UserCreation | UserUpdate, sandbox: Sandbox): void {
  for (const key of COPIED) {
    if (input[key] !== undefined) Object.assign(user, { [key]: input[key] });
  }
  user.iana_time_zone = ianaTimeZoneOf(input.time_zone) ?? user.iana_time_zone;
  user.locale = input.locale ?? localeWithId(input.locale_id) ?? user.locale;
  Object.assign(user.user_fields, known(input.user_fields, sandbox));
  applyRole(user, input.role ?? user.role);
  applyCustomRole(user, input.custom_role_id, sandbox);
}

function applyRole(user: User, role: Role): void {
  if (role === user.role) return;
  user.role = role;
  user.role_type = role === 'admin' ? ADMIN : null;
  user.custom_role_id = null;
}

function applyCustomRole(user: User, roleId: number | null | undefined, { world }: Sandbox): void {
  if (roleId === null && user.role === 'agent') Object.assign(user, { role_type: null, custom_role_id: null });
  const role = world.state.custom_roles.find(({ id }) => id === roleId);
  if (role === undefined) return;
  user.role = 'agent';
  user.role_type = role.role_type;
  user.custom_role_id = role.id;
}

function known(values: User['user_fields'] = {}, { world }: Sandbox): User['user_fields'] {
  const keys = new Set(world.state.user_fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
}

function addAddresses(user: User, input: UserCreation | UserUpdate, sandbox: Sandbox): void {
  const { email, phone, verified = false } = input;
  if (typeof email === 'string') addIdentity(user, { type: 'email', value: email, verified }, sandbox);
  if (phone !== undefined) setPhone(user, phone, sandbox);
  for (const identity of 'identities' in input ? (input.identities ?? []) : []) addIdentity(user, identity, sandbox);
  if (verified) verifyAddresses(user, sandbox);
}

function verifyAddresses(user: User, sandbox: Sandbox): void {
  for (const identity of identitiesOfUser(user, sandbox)) identity.verified ||= identity.type === 'email';
  followIdentities(user, sandbox);
}

function setPhone(user: User, phone: string | null, sandbox: Sandbox): void {
  const former = identitiesOfUser(user, sandbox).find(
    ({ type, value }) => type === 'phone_number' && value === user.phone,
  );
  if (former !== undefined && former.value !== phone) removeIdentity(user, former, sandbox);
  user.phone = phone;
  if (phone !== null) addIdentity(user, { type: 'phone_number', value: phone }, sandbox);
}

/** The organization by id, by name (made where there is none), or by the domain of the e-mail address. */
function organizationFor(input: UserCreation, sandbox: Sandbox): Organization | undefined {
  const { organizations } = sandbox.world;
  if (input.organization_id === null) return undefined;
  if (input.organization_id !== undefined) return organizations.find(input.organization_id);

  const name = input.organization?.name;
  if (name !== undefined) return organizationNamed(name, sandbox);
  const domain = input.email?.split('@')[1]?.toLowerCase() ?? '';
  return organizations.all().find(({ domain_names = [] }) => domain_names.includes(domain));
}

function organizationNamed(name: string, sandbox: Sandbox): Organization {
  const [present] = sandbox.world.organizations.where('name', name.toLowerCase());
  return present ?? newOrganization({ name }, sandbox);
}
