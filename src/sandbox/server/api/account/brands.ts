import { Hono } from 'hono';
import type { Brand } from '../../rows/brand';
import type { Sandbox } from '../../sandbox';
import { brandJson } from './brand-json';
import { listed } from '../paging/list-page';
import { rowOf } from '../paging/row-of';
import { agentOf, type ApiEnv } from '../viewer';

export function brandRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { state } = sandbox.world;
  const routes = new Hono<ApiEnv>();

  routes.get('/brands', (c) => {
    agentOf(c);
    const byName = [...state.brands].sort((one, other) => one.name.localeCompare(other.name));
    return c.json(listed(c, 'brands', byName, (brand: Brand) => brandJson(c, brand, sandbox)));
  });
  routes.get('/brands/:id', (c) => {
    agentOf(c);
    return c.json({ brand: brandJson(c, rowOf(c, state.brands), sandbox) });
  });
  return routes;
}
