import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { includedIn } from '../included';
import { organizationJson } from '../organizations/organization-json';
import { rowsWithIds } from '../paging/rows-with-ids';
import { isWorking } from '../tickets/working-ticket';
import { type ApiContext, originOf } from '../viewer';
import { customRoleJson } from './custom-role-json';
import { groupJson } from './group-json';
import { identityJson } from './identity-json';
import { abilitiesOf } from './user-abilities';

/** What `include=organizations,identities,groups,roles,abilities,open_ticket_count` puts beside users. */
export function userSideloads(
  c: ApiContext,
  users: readonly User[],
  sandbox: Sandbox,
  included = includedIn(c),
): Record<string, unknown> {
  const { state, organizations } = sandbox.world;
  const json: Record<string, () => unknown> = {
    organizations: () =>
      rowsWithIds(organizations, new Set(users.map(({ organization_id }) => organization_id))).map((row) =>
        organizationJson(c, row),
      ),
    identities: () => {
      const ids = new Set(users.map(({ id }) => id));
      return state.user_identities.filter(({ user_id }) => ids.has(user_id)).map((row) => identityJson(c, row));
    },
    groups: () => groupsOf(users, sandbox).map((row) => groupJson(c, row)),
    roles: () => {
      const ids = new Set(users.map(({ custom_role_id }) => custom_role_id));
      return state.custom_roles.filter(({ id }) => ids.has(id)).map((row) => customRoleJson(c, row, state.users));
    },
    abilities: () => abilitiesJson(c, users),
    // UNVERIFIED: that it is an object by user id; only the name is documented.
    open_ticket_count: () => Object.fromEntries(users.map((user) => [user.id, openTickets(user, sandbox)])),
  };
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => included.has(name))
      .map(([name, valueOf]) => [name, valueOf()]),
  );
}

function groupsOf(users: readonly User[], { world: { state } }: Sandbox) {
  const ids = new Set(users.map(({ id }) => id));
  const memberships = state.group_memberships.filter(({ user_id }) => ids.has(user_id));
  const groups = new Set(memberships.map(({ group_id }) => group_id));
  return state.groups.filter(({ id }) => groups.has(id));
}

function abilitiesJson(c: ApiContext, users: readonly User[]) {
  const viewer = c.get('viewer');
  if (viewer === undefined) return [];
  return users.map((user) => ({ url: `${originOf(c)}/api/v2/users/${user.id}.json`, ...abilitiesOf(viewer, user) }));
}

/** Those that an agent works on, or that a customer waits for. */
function openTickets(user: User, { world }: Sandbox): number {
  const part = user.role === 'end-user' ? 'requester' : 'assignee';
  return world.tickets.where(part, user.id).filter(isWorking).length;
}
