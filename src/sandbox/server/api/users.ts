import { Hono } from 'hono';
import type { Sandbox } from '../sandbox';
import type { User } from '../state';
import { groupJson } from './account';
import { recordNotFound } from './api-error';
import { offsetPage } from './offset-page';
import { ANONYMOUS, userJson } from './user-json';
import { agentOf, type ApiContext, type ApiEnv, idOf, originOf } from './viewer';

export function userRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/users/me', (c) => {
    const viewer = c.get('viewer');
    const authenticity_token = sandbox.sessions.csrfTokenOf(c.req.header('x-sandbox-session') ?? '');
    return c.json({ user: { ...(viewer ? userJson(c, viewer) : ANONYMOUS), authenticity_token } });
  });
  routes.get('/users/:id', (c) => {
    agentOf(c);
    return c.json({ user: userJson(c, userOf(c, sandbox)) });
  });
  routes.get('/users/:id/related', (c) => {
    agentOf(c);
    return c.json({ user_related: relatedTo(userOf(c, sandbox), sandbox) });
  });
  routes.get('/users/:id/group_memberships', (c) => {
    agentOf(c);
    const user = userOf(c, sandbox);
    const memberships = world.state.group_memberships.filter(({ user_id }) => user_id === user.id);
    const { rows, ...page } = offsetPage(c, memberships);
    const group_memberships = rows.map((membership) => ({
      ...membership,
      url: `${originOf(c)}/api/v2/group_memberships/${membership.id}.json`,
      created_at: user.created_at,
      updated_at: user.created_at,
    }));
    if (c.req.query('include') !== 'groups') return c.json({ group_memberships, ...page });

    const groups = world.state.groups.filter(({ id }) => rows.some(({ group_id }) => group_id === id));
    return c.json({ group_memberships, groups: groups.map((group) => groupJson(c, group)), ...page });
  });
  return routes;
}

function userOf(c: ApiContext, { world }: Sandbox): User {
  const user = world.users.find(idOf(c, 'id'));
  if (user === undefined) throw recordNotFound();
  return user;
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
