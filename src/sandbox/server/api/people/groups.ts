import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Group } from '../../state';
import { recordInvalid, recordNotFound } from '../api-error';
import { rowCount } from '../paging/row-count';
import { grantedOf } from '../granted';
import { groupJson } from './group-json';
import { leaveGroup } from './group-book';
import { listed, pageOf } from '../paging/list-page';
import { nameSchema } from './people-schema';
import { bodyOf } from '../request-body';
import { rowIn, rowOf } from '../paging/row-of';
import { userFilter } from './user-filter';
import { rowsWithIds } from '../paging/rows-with-ids';
import { includedIn } from '../included';
import { userJson } from './user-json';
import { usersPage } from './users';
import { adminOf, agentOf, type ApiContext, type ApiEnv } from '../viewer';

const fields = { description: v.exactOptional(v.string()), is_public: v.exactOptional(v.boolean()) };
const groupCreation = v.object({ name: nameSchema, ...fields });
const groupUpdate = v.object({ name: v.exactOptional(nameSchema), ...fields });

/** Groups of agents. A deleted one stays as a row that lists do not show. */
export function groupRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const present = () => world.state.groups.filter(({ deleted }) => deleted !== true);
  const json = (c: ApiContext) => (group: Group) => groupJson(c, group);

  routes.get('/groups', (c) => {
    agentOf(c);
    const { rows, ...page } = pageOf(c, c.req.query('exclude_deleted') === 'false' ? world.state.groups : present());
    return c.json({ groups: rows.map(json(c)), ...sideloads(c, rows, sandbox), ...page });
  });
  routes.get('/groups/assignable', (c) => {
    agentOf(c);
    return c.json(listed(c, 'groups', present(), json(c)));
  });
  routes.get('/groups/autocomplete', (c) => {
    agentOf(c);
    const wanted = c.req.query('name')?.toLowerCase() ?? '';
    const found = present().filter(({ name }) => name.toLowerCase().startsWith(wanted));
    return c.json(listed(c, 'groups', found, json(c)));
  });
  routes.get('/groups/count', (c) => {
    agentOf(c);
    return c.json(rowCount(present(), sandbox));
  });
  routes.get('/groups/default', (c) => {
    agentOf(c);
    const group = present().find((each) => each.default);
    if (group === undefined) throw recordNotFound();
    return c.json({ group: groupJson(c, group) });
  });
  routes.get('/groups/:id', (c) => {
    agentOf(c);
    const group = rowOf(c, world.state.groups);
    return c.json({ group: groupJson(c, group), ...sideloads(c, [group], sandbox) });
  });
  return routes;
}

/** Who is in a group, and in which groups somebody is. */
export function groupMemberRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/groups/:id/users', (c) => {
    agentOf(c);
    return c.json(usersPage(c, membersOf(rowOf(c, world.state.groups), sandbox).filter(userFilter(c)), sandbox));
  });
  routes.get('/groups/:id/users/count', (c) => {
    agentOf(c);
    const members = membersOf(rowOf(c, world.state.groups), sandbox).filter(userFilter(c));
    return c.json(rowCount(members, sandbox));
  });
  routes.get('/users/:id/groups', (c) => {
    agentOf(c);
    return c.json(listed(c, 'groups', groupsOfUser(c, sandbox), (group) => groupJson(c, group)));
  });
  routes.get('/users/:id/groups/count', (c) => {
    agentOf(c);
    return c.json(rowCount(groupsOfUser(c, sandbox), sandbox));
  });
  return routes;
}

export function groupChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.post('/groups', async (c) => {
    grantedOf(c, sandbox, 'manage_groups');
    const input = await bodyOf(c, 'group', groupCreation);
    checkName(input.name, undefined, sandbox);
    const group: Group = { id: world.nextId(), ...input, created_at: world.stamp(), updated_at: world.stamp() };
    world.state.groups.push(group);
    world.changed();
    const json = groupJson(c, group);
    c.header('location', json.url);
    return c.json({ group: json }, 201);
  });
  routes.put('/groups/:id', async (c) => {
    adminOf(c);
    const input = await bodyOf(c, 'group', groupUpdate);
    const group = rowOf(c, world.state.groups);
    checkName(input.name, group, sandbox);
    Object.assign(group, input, { updated_at: world.stamp() });
    world.changed();
    return c.json({ group: groupJson(c, group) });
  });
  routes.delete('/groups/:id', (c) => {
    grantedOf(c, sandbox, 'manage_groups');
    const group = rowOf(c, world.state.groups);
    const memberships = world.state.group_memberships.filter(({ group_id }) => group_id === group.id);
    for (const membership of memberships) leaveGroup(membership, sandbox);
    Object.assign(group, { deleted: true, updated_at: world.stamp() });
    world.changed();
    return c.body(null, 204);
  });
  return routes;
}

function checkName(name: string | undefined, group: Group | undefined, { world }: Sandbox): void {
  const others = world.state.groups.filter(({ id, deleted }) => id !== group?.id && deleted !== true);
  if (!others.some((other) => other.name.toLowerCase() === name?.toLowerCase())) return;
  throw recordInvalid({
    name: [{ description: `Name: ${name ?? ''} has already been taken`, error: 'DuplicateValue' }],
  });
}

function membersOf(group: Group, { world }: Sandbox) {
  const memberships = world.state.group_memberships.filter(({ group_id }) => group_id === group.id);
  return rowsWithIds(world.users, new Set(memberships.map(({ user_id }) => user_id)));
}

function groupsOfUser(c: ApiContext, { world }: Sandbox): Group[] {
  const { state } = world;
  const user = rowIn(c, world.users);
  const memberships = state.group_memberships.filter(({ user_id }) => user_id === user.id);
  const own = new Set(memberships.map(({ group_id }) => group_id));
  return state.groups.filter(({ id }) => own.has(id));
}

function sideloads(c: ApiContext, groups: readonly Group[], sandbox: Sandbox) {
  if (!includedIn(c).has('users')) return {};
  const users = new Set(groups.flatMap((group) => membersOf(group, sandbox)));
  return { users: [...users].map((user) => userJson(c, user)) };
}
