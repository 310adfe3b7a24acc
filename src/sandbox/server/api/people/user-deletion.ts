import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { baseInvalid, forbidden } from '../api-error';
import { mayDeleteUser } from './user-abilities';

/** Nobody deletes themselves, or somebody whose tickets are not closed. UNVERIFIED: the words. */
export function checkMayDelete(keeper: User, user: User, sandbox: Sandbox): void {
  if (!mayDeleteUser(keeper, user, sandbox)) throw forbidden();
  if (user.id === keeper.id) throw refused('You cannot delete yourself');
  checkTickets(user, sandbox);
}

/** Deleted users stay as rows that are not active; their addresses are free again. */
export function deleteUser(user: User, sandbox: Sandbox): void {
  const { world } = sandbox;
  user.active = false;
  user.updated_at = world.stamp();
  dropOf(user, world.state.user_identities);
  dropOf(user, world.state.group_memberships);
  world.users.put(user);
}

function checkTickets(user: User, { world }: Sandbox): void {
  for (const part of ['requester', 'assignee'] as const) {
    const { length } = world.tickets.where(part, user.id).filter(({ status }) => status !== 'closed');
    if (length > 0)
      throw refused(
        `User is ${part} on ${length} ticket${length === 1 ? '' : 's'} that ${length === 1 ? 'is' : 'are'} not closed.`,
      );
  }
}

function refused(description: string) {
  return baseInvalid(description, 'InvalidValue');
}

function dropOf(user: User, rows: { readonly user_id: number }[]): void {
  const others = rows.filter(({ user_id }) => user_id !== user.id);
  rows.splice(0, rows.length, ...others);
}
