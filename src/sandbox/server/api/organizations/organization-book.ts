import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import type { OrganizationMembership } from '../../rows/organization-membership';
import { withoutRow } from '../paging/row-of';
import { isWorking } from '../tickets/working-ticket';

/** A user's memberships as Zendesk lists them: the default one first, then by the organization's name. */
export function membershipsOfUser(user: User, { world }: Sandbox): OrganizationMembership[] {
  const nameOf = (id: number) => world.organizations.find(id)?.name ?? '';
  return world.state.organization_memberships
    .filter(({ user_id }) => user_id === user.id)
    .sort((one, other) => {
      const byName = nameOf(one.organization_id).localeCompare(nameOf(other.organization_id));
      return Number(other.default) - Number(one.default) || byName;
    });
}

/** Puts a user into an organization; the first one is the default. */
export function joinOrganization(user: User, organizationId: number, sandbox: Sandbox): OrganizationMembership {
  const { world } = sandbox;
  const own = membershipsOfUser(user, sandbox);
  const present = own.find(({ organization_id }) => organization_id === organizationId);
  if (present !== undefined) return present;

  const membership: OrganizationMembership = {
    id: world.nextId(),
    user_id: user.id,
    organization_id: organizationId,
    default: own.length === 0,
    created_at: world.stamp(),
    updated_at: world.stamp(),
  };
  world.state.organization_memberships.push(membership);
  if (membership.default) world.users.put(Object.assign(user, { organization_id: organizationId }));
  return membership;
}

export function makeDefaultMembership(user: User, chosen: OrganizationMembership, sandbox: Sandbox): void {
  for (const membership of membershipsOfUser(user, sandbox)) membership.default = membership.id === chosen.id;
  sandbox.world.users.put(Object.assign(user, { organization_id: chosen.organization_id }));
}

/** The user's working tickets lose the organization, too; another membership becomes the default. */
export function leaveOrganization(user: User, gone: OrganizationMembership, sandbox: Sandbox): void {
  const { world } = sandbox;
  withoutRow(world.state.organization_memberships, gone);
  for (const ticket of world.tickets.where('requester', user.id)) {
    if (ticket.organization_id === gone.organization_id && isWorking(ticket))
      world.tickets.put({ ...ticket, organization_id: null });
  }
  if (!gone.default) return;

  const [next] = membershipsOfUser(user, sandbox);
  if (next === undefined) world.users.put(Object.assign(user, { organization_id: null }));
  else makeDefaultMembership(user, next, sandbox);
}

/** What setting a user's `organization_id` does: that organization takes the default one's place. */
export function setOrganization(user: User, organizationId: number | null, sandbox: Sandbox): void {
  const former = membershipsOfUser(user, sandbox).find((membership) => membership.default);
  if (former?.organization_id === organizationId) return;
  if (organizationId !== null) makeDefaultMembership(user, joinOrganization(user, organizationId, sandbox), sandbox);
  if (former !== undefined) leaveOrganization(user, { ...former, default: organizationId === null }, sandbox);
}
