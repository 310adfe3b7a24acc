import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { customRoleJson } from './custom-role-json';
import { rowOf } from '../paging/row-of';
import { adminOf, agentOf, type ApiEnv } from '../viewer';

/** The account's own roles, and the light agents'. Lists of roles have no pages. */
export function customRoleRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/custom_roles', (c) => {
    agentOf(c);
    const { custom_roles, users } = world.state;
    return c.json({ custom_roles: custom_roles.map((role) => customRoleJson(c, role, users)) });
  });
  routes.get('/custom_roles/:id', (c) => {
    adminOf(c);
    return c.json({ custom_role: customRoleJson(c, rowOf(c, world.state.custom_roles), world.state.users) });
  });
  return routes;
}
