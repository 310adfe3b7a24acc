import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { askedRows } from '../paging/asked-ids';
import { rowCount } from '../paging/row-count';
import { pageOf, type Sorts } from '../paging/list-page';
import { rowIn } from '../paging/row-of';
import { userFilter } from './user-filter';
import { ANONYMOUS, userJson } from './user-json';
import { userSideloads } from './user-sideloads';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

const SORTS: Sorts<User> = {
  name: ({ name }) => name.toLowerCase(),
  created_at: ({ created_at }) => created_at,
  updated_at: ({ updated_at }) => updated_at,
};

/** Users as they are looked up: all, several, one, and oneself. */
export function userRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/users/me', (c) => {
    const viewer = c.get('viewer');
    const authenticity_token = sandbox.sessions.csrfTokenOf(c.req.header('x-sandbox-session') ?? '');
    const sideloads = viewer ? userSideloads(c, [viewer], sandbox) : {};
    return c.json({ user: { ...(viewer ? userJson(c, viewer) : ANONYMOUS), authenticity_token }, ...sideloads });
  });
  routes.get('/users', (c) => {
    agentOf(c);
    return c.json(usersPage(c, world.state.users.filter(userFilter(c)), sandbox));
  });
  routes.get('/users/count', (c) => {
    agentOf(c);
    return c.json(rowCount(world.state.users.filter(userFilter(c)), sandbox));
  });
  routes.get('/users/show_many', (c) => {
    agentOf(c);
    const withDeleted = c.req.query('include_deleted') === 'true';
    const users = askedRows(c, world.users).filter(({ active }) => withDeleted || active);
    return c.json(usersPage(c, users, sandbox));
  });
  routes.get('/users/:id', (c) => {
    agentOf(c);
    const user = rowIn(c, world.users);
    return c.json({ user: userJson(c, user), ...userSideloads(c, [user], sandbox) });
  });
  routes.get('/users/:id/related', (c) => {
    agentOf(c);
    return c.json({ user_related: relatedTo(rowIn(c, world.users), sandbox) });
  });
  return routes;
}

/** A page of users with what `include` adds. */
export function usersPage(c: ApiContext, users: readonly User[], sandbox: Sandbox) {
  const { rows, ...page } = pageOf(c, users, SORTS);
  return { users: rows.map((user) => userJson(c, user)), ...userSideloads(c, rows, sandbox), ...page };
}

function relatedTo(user: User, { world }: Sandbox) {
  return {
    requested_tickets: world.tickets.where('requester', user.id).length,
    assigned_tickets: world.tickets.where('assignee', user.id).length,
    ccd_tickets: world.tickets.where('cc', user.id).length,
    followed_tickets: world.tickets.where('follower', user.id).length,
    organization_subscriptions: 0,
  };
}
