import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import type { UserIdentity } from '../../rows/user-identity';
import { withoutRow } from '../paging/row-of';
import type { IdentityInput } from './user-schema';

/** A user's identities, the primary one of each type first. */
export function identitiesOfUser(user: User, { world }: Sandbox): UserIdentity[] {
  return world.state.user_identities
    .filter(({ user_id }) => user_id === user.id)
    .sort((one, other) => Number(other.primary) - Number(one.primary) || one.id - other.id);
}

/** Adds an identity; the first of its type is the primary one. */
export function addIdentity(user: User, input: IdentityInput, sandbox: Sandbox): UserIdentity {
  const { world } = sandbox;
  const present = identitiesOfUser(user, sandbox).find((each) => isSame(each, input));
  if (present !== undefined) return present;

  const isFirst = !identitiesOfUser(user, sandbox).some(({ type }) => type === input.type);
  const identity: UserIdentity = {
    id: world.nextId(),
    user_id: user.id,
    type: input.type,
    value: written(input),
    primary: isFirst,
    verified: input.verified ?? false,
    created_at: world.stamp(),
    updated_at: world.stamp(),
  };
  world.state.user_identities.push(identity);
  if (input.primary === true) makePrimary(user, identity, sandbox);
  followIdentities(user, sandbox);
  return identity;
}

export function makePrimary(user: User, chosen: UserIdentity, sandbox: Sandbox): void {
  for (const identity of identitiesOfUser(user, sandbox)) {
    if (identity.type === chosen.type) identity.primary = identity.id === chosen.id;
  }
  followIdentities(user, sandbox);
}

/** Without a primary identity of its type, the next one takes its place. */
export function removeIdentity(user: User, gone: UserIdentity, sandbox: Sandbox): void {
  withoutRow(sandbox.world.state.user_identities, gone);
  const next = identitiesOfUser(user, sandbox).find(({ type }) => type === gone.type);
  if (gone.primary && next !== undefined) next.primary = true;
  followIdentities(user, sandbox);
}

/** The user's own e-mail address is the primary identity's; one verified identity verifies the user. */
export function followIdentities(user: User, sandbox: Sandbox): void {
  const identities = identitiesOfUser(user, sandbox);
  user.email = identities.find(({ type, primary }) => type === 'email' && primary)?.value ?? null;
  user.verified = identities.some(({ verified }) => verified);
  user.updated_at = sandbox.world.stamp();
  sandbox.world.users.put(user);
}

/** E-mail addresses are kept in lower case. */
export function written({ type, value }: Pick<UserIdentity, 'type' | 'value'>): string {
  return type === 'email' ? value.toLowerCase() : value;
}

function isSame(identity: UserIdentity, input: IdentityInput): boolean {
  return identity.type === input.type && identity.value.toLowerCase() === input.value.toLowerCase();
}
