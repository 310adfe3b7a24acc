import type { Sandbox } from '../../sandbox';
import type { GroupMembership, User } from '../../state';
import { withoutRow } from '../paging/row-of';
import { isWorking } from '../tickets/working-ticket';

export function membershipsInGroups(user: User, { world }: Sandbox): GroupMembership[] {
  return world.state.group_memberships.filter(({ user_id }) => user_id === user.id);
}

/** Puts an agent into a group; the first one is the default. */
export function joinGroup(user: User, groupId: number, sandbox: Sandbox): GroupMembership {
  const { world } = sandbox;
  const stamps = { created_at: world.stamp(), updated_at: world.stamp() };
  const isFirst = membershipsInGroups(user, sandbox).length === 0;
  const membership = { id: world.nextId(), user_id: user.id, group_id: groupId, default: isFirst, ...stamps };
  world.state.group_memberships.push(membership);
  if (isFirst) world.users.put(Object.assign(user, { default_group_id: groupId }));
  return membership;
}

export function makeDefaultGroup(user: User, chosen: GroupMembership, sandbox: Sandbox): void {
  for (const membership of membershipsInGroups(user, sandbox)) membership.default = membership.id === chosen.id;
  sandbox.world.users.put(Object.assign(user, { default_group_id: chosen.group_id }));
}

/** The agent's working tickets in the group are nobody's then; another group becomes the default. */
export function leaveGroup(gone: GroupMembership, sandbox: Sandbox): void {
  const { world } = sandbox;
  withoutRow(world.state.group_memberships, gone);
  for (const ticket of world.tickets.where('assignee', gone.user_id)) {
    if (ticket.group_id === gone.group_id && isWorking(ticket)) world.tickets.put({ ...ticket, assignee_id: null });
  }
  const user = world.users.find(gone.user_id);
  if (gone.default && user !== undefined) makeNextDefault(user, sandbox);
}

function makeNextDefault(user: User, sandbox: Sandbox): void {
  const [next] = membershipsInGroups(user, sandbox);
  if (next === undefined) sandbox.world.users.put(Object.assign(user, { default_group_id: null }));
  else makeDefaultGroup(user, next, sandbox);
}
