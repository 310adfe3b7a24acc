import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { GroupMembership } from '../../state';
import { recordInvalid } from '../api-error';
import { grantedOf } from '../granted';
import { joinGroup, leaveGroup, makeDefaultGroup, membershipsInGroups } from './group-book';
import { groupJson, groupMembershipJson } from './group-json';
import { pageOf } from '../paging/list-page';
import { idSchema } from './people-schema';
import { bodyOf } from '../request-body';
import { rowIn, rowOf } from '../paging/row-of';
import { rowsWithIds } from '../paging/rows-with-ids';
import { includedIn } from '../included';
import { userJson } from './user-json';
import { agentOf, type ApiContext, type ApiEnv, isLightAgent } from '../viewer';

const ofUser = v.object({ group_id: idSchema, default: v.exactOptional(v.boolean()) });
const ofAnybody = v.object({ user_id: idSchema, ...ofUser.entries });
type MembershipInput = v.InferOutput<typeof ofAnybody>;
const ONE = ['/group_memberships/:membership', '/users/:id/group_memberships/:membership'];

/** Who works in which group. */
export function groupMembershipRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const all = () => world.state.group_memberships;
  const inGroup = (c: ApiContext) => {
    const { id } = rowOf(c, world.state.groups);
    return all().filter(({ group_id }) => group_id === id);
  };

  routes.get('/group_memberships', (c) => {
    agentOf(c);
    return c.json(membershipsPage(c, all(), sandbox));
  });
  routes.get('/group_memberships/assignable', (c) => {
    agentOf(c);
    return c.json(membershipsPage(c, all().filter(assignable(sandbox)), sandbox));
  });
  routes.get('/groups/:id/memberships', (c) => {
    agentOf(c);
    return c.json(membershipsPage(c, inGroup(c), sandbox));
  });
  routes.get('/groups/:id/memberships/assignable', (c) => {
    agentOf(c);
    return c.json(membershipsPage(c, inGroup(c).filter(assignable(sandbox)), sandbox));
  });
  routes.get('/users/:id/group_memberships', (c) => {
    agentOf(c);
    return c.json(membershipsPage(c, membershipsInGroups(rowIn(c, world.users), sandbox), sandbox));
  });
  routes.on('GET', ONE, (c) => {
    agentOf(c);
    return c.json({ group_membership: groupMembershipJson(c, rowOf(c, all(), 'membership')) });
  });
  return routes;
}

export function groupMembershipChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const create = (c: ApiContext, input: MembershipInput) => {
    const membership = newMembership(input, sandbox);
    return c.json({ group_membership: groupMembershipJson(c, membership) }, 201);
  };

  routes.post('/group_memberships', async (c) => {
    grantedOf(c, sandbox, 'manage_group_memberships');
    return create(c, await bodyOf(c, 'group_membership', ofAnybody));
  });
  routes.post('/users/:id/group_memberships', async (c) => {
    grantedOf(c, sandbox, 'manage_group_memberships');
    const input = await bodyOf(c, 'group_membership', ofUser);
    return create(c, { ...input, user_id: rowIn(c, world.users).id });
  });
  routes.on('DELETE', ONE, (c) => {
    grantedOf(c, sandbox, 'manage_group_memberships');
    leaveGroup(rowOf(c, world.state.group_memberships, 'membership'), sandbox);
    world.changed();
    return c.body(null, 204);
  });
  routes.put('/users/:id/group_memberships/:membership/make_default', (c) => {
    agentOf(c);
    const user = rowIn(c, world.users);
    makeDefaultGroup(user, rowOf(c, membershipsInGroups(user, sandbox), 'membership'), sandbox);
    world.changed();
    return c.json(membershipsPage(c, membershipsInGroups(user, sandbox), sandbox));
  });
  return routes;
}

function newMembership(input: MembershipInput, sandbox: Sandbox): GroupMembership {
  const { world } = sandbox;
  const user = world.users.find(input.user_id);
  if (user === undefined || user.role === 'end-user')
    throw recordInvalid({ user: [{ description: 'User: is invalid', error: 'InvalidValue' }] });
  if (!world.state.groups.some(({ id, deleted }) => id === input.group_id && deleted !== true)) {
    throw recordInvalid({ group: [{ description: 'Group: is invalid', error: 'InvalidValue' }] });
  }
  if (membershipsInGroups(user, sandbox).some(({ group_id }) => group_id === input.group_id)) {
    throw recordInvalid({ user_id: [{ description: 'User: has already been taken', error: 'DuplicateValue' }] });
  }
  const membership = joinGroup(user, input.group_id, sandbox);
  if (input.default === true) makeDefaultGroup(user, membership, sandbox);
  world.changed();
  return membership;
}

/** Tickets are never assigned to light agents. */
function assignable({ world: { state } }: Sandbox): (membership: GroupMembership) => boolean {
  const full = state.users.filter((user) => user.active && user.role !== 'end-user' && !isLightAgent(user));
  const ids = new Set(full.map(({ id }) => id));
  return ({ user_id }) => ids.has(user_id);
}

/** A page of memberships with what `include=users,groups` adds. */
function membershipsPage(c: ApiContext, memberships: readonly GroupMembership[], { world }: Sandbox) {
  const { state } = world;
  const { rows, ...page } = pageOf(c, memberships);
  const included = includedIn(c);
  const [groups, users] = [new Set(rows.map(({ group_id }) => group_id)), new Set(rows.map(({ user_id }) => user_id))];
  return {
    group_memberships: rows.map((membership) => groupMembershipJson(c, membership)),
    ...(included.has('groups') && {
      groups: state.groups.filter(({ id }) => groups.has(id)).map((group) => groupJson(c, group)),
    }),
    ...(included.has('users') && {
      users: rowsWithIds(world.users, users).map((user) => userJson(c, user)),
    }),
    ...page,
  };
}
