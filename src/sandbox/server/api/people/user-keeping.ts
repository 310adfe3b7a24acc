import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { checkAdminStays } from './last-admin';
import { createUser, updateUser } from './user-book';
import { checkMayKeep, checkUser } from './user-checks';
import { checkMayDelete, deleteUser } from './user-deletion';
import type { UserCreation, UserUpdate } from './user-schema';

export function createAs(keeper: User, input: UserCreation, sandbox: Sandbox): User {
  checkMayKeep(keeper, undefined, input);
  checkUser(input, undefined, sandbox);
  return createUser(input, sandbox);
}

export function updateAs(keeper: User, user: User, input: UserUpdate, sandbox: Sandbox): void {
  checkMayKeep(keeper, user, input);
  checkAdminStays(user, input, sandbox);
  checkUser(input, user, sandbox);
  updateUser(user, input, sandbox);
}

export function deleteAs(keeper: User, user: User, sandbox: Sandbox): void {
  checkMayDelete(keeper, user, sandbox);
  deleteUser(user, sandbox);
}

/** Changes whom the input names, and makes a user where that is nobody. */
export function upsertAs(keeper: User, input: UserCreation, sandbox: Sandbox): { user: User; isNew: boolean } {
  const user = presentUser(input, sandbox);
  if (user === undefined) return { user: createAs(keeper, input, sandbox), isNew: true };
  updateAs(keeper, user, input, sandbox);
  return { user, isNew: false };
}

/** Whom an e-mail address or an external id names; case does not count. */
function presentUser({ email, external_id }: UserCreation, { world }: Sandbox): User | undefined {
  const { user_identities } = world.state;
  const address = email?.toLowerCase();
  const identity = user_identities.find(({ type, value }) => type === 'email' && value.toLowerCase() === address);
  const named = [
    ...world.users.where('external_id', external_id?.toLowerCase()),
    ...(identity === undefined ? [] : [world.users.find(identity.user_id)]),
  ];
  return named.find((user) => user?.active);
}
