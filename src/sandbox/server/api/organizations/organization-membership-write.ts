import * as v from 'valibot';
import type { OrganizationMembership } from '../../rows/organization-membership';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { forbidden, recordInvalid } from '../api-error';
import { joinOrganization, leaveOrganization, makeDefaultMembership, membershipsOfUser } from './organization-book';
import { idSchema } from '../people/people-schema';

export const ownMembershipInput = v.object({ organization_id: idSchema, default: v.exactOptional(v.boolean()) });
export const organizationMembershipInput = v.object({ user_id: idSchema, ...ownMembershipInput.entries });
type MembershipInput = v.InferOutput<typeof organizationMembershipInput>;

export function newMembership(keeper: User, input: MembershipInput, sandbox: Sandbox): OrganizationMembership {
  const { world } = sandbox;
  const user = world.users.find(input.user_id);
  if (user === undefined) throw recordInvalid({ user: [{ description: 'User: is invalid', error: 'InvalidValue' }] });
  checkMayKeep(keeper, user);
  if (world.organizations.find(input.organization_id) === undefined) {
    throw recordInvalid({ organization: [{ description: 'Organization: is invalid', error: 'InvalidValue' }] });
  }
  const own = membershipsOfUser(user, sandbox);
  if (own.some(({ organization_id }) => organization_id === input.organization_id)) {
    throw recordInvalid({ user_id: [{ description: 'User: has already been taken', error: 'DuplicateValue' }] });
  }
  const membership = joinOrganization(user, input.organization_id, sandbox);
  if (input.default === true) makeDefaultMembership(user, membership, sandbox);
  world.changed();
  return membership;
}

export function removeMembership(keeper: User, membership: OrganizationMembership, sandbox: Sandbox): void {
  const { world } = sandbox;
  const user = world.users.find(membership.user_id);
  checkMayKeep(keeper, user);
  if (user !== undefined) leaveOrganization(user, membership, sandbox);
  world.changed();
}

/** Agents keep those of end users, admins everybody's. */
export function checkMayKeep(keeper: User, user: User | undefined): void {
  if (keeper.role !== 'admin' && user?.role !== 'end-user') throw forbidden();
}
