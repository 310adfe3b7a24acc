import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { isGranted } from '../granted';
import { isLightAgent } from '../viewer';

/** End users are any full agent's to keep, colleagues an admin's; everybody keeps their own profile. */
export function mayKeepUser(keeper: User, user: Pick<User, 'id' | 'role'> | undefined): boolean {
  if (isLightAgent(keeper)) return false;
  return keeper.role === 'admin' || user === undefined || user.role === 'end-user' || user.id === keeper.id;
}

export function mayDeleteUser(keeper: User, user: User, sandbox: Sandbox): boolean {
  if (keeper.role === 'admin') return true;
  return user.role === 'end-user' && isGranted(keeper, 'end_user_profile_access', sandbox);
}

/** What the viewer may do with a user, as `include=abilities` tells it. */
export function abilitiesOf(viewer: User, user: User) {
  const isKeeper = mayKeepUser(viewer, user);
  return {
    user_id: user.id,
    can_edit: isKeeper,
    can_edit_password: viewer.role === 'admin' || viewer.id === user.id,
    can_manage_identities_of: isKeeper,
    can_verify_identities: isKeeper && viewer.id !== user.id,
  };
}
