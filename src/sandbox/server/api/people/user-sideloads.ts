import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { customRoleJson } from './custom-role-json';
import { groupJson } from './group-json';
import { identityJson } from './identity-json';
import { organizationJson } from '../organizations/organization-json';
import type { ApiContext } from '../viewer';

/** The arrays that `include=organizations,identities,groups,roles` adds to users. */
export function userSideloads(c: ApiContext, users: readonly User[], { world: { state } }: Sandbox) {
  const included = new Set((c.req.query('include') ?? '').split(',').map((name) => name.trim()));
  const ids = new Set(users.map(({ id }) => id));
  const organizations = new Set(users.map(({ organization_id }) => organization_id));
  const roles = new Set(users.map(({ custom_role_id }) => custom_role_id));
  const memberships = state.group_memberships.filter(({ user_id }) => ids.has(user_id));
  const groups = new Set(memberships.map(({ group_id }) => group_id));

  return {
    ...(included.has('organizations') && {
      organizations: state.organizations
        .filter(({ id }) => organizations.has(id))
        .map((row) => organizationJson(c, row)),
    }),
    ...(included.has('identities') && {
      identities: state.user_identities.filter(({ user_id }) => ids.has(user_id)).map((row) => identityJson(c, row)),
    }),
    ...(included.has('groups') && {
      groups: state.groups.filter(({ id }) => groups.has(id)).map((row) => groupJson(c, row)),
    }),
    ...(included.has('roles') && {
      roles: state.custom_roles.filter(({ id }) => roles.has(id)).map((row) => customRoleJson(c, row, state.users)),
    }),
  };
}
