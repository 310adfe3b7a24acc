import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { recordNotFound } from '../api-error';
import { agentOf, type ApiEnv } from '../viewer';

/** With what a server checks that a signed page was opened by this account. */
export function appPublicKeyRoutes({ world, guests, appKey }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/apps/:id/public_key', async (c) => {
    agentOf(c);
    const id = c.req.param('id');
    const apps = guests === undefined ? [] : (await guests.last()).apps;
    const known = [world.state.installation.app_id, ...apps.map(({ appId }) => appId)];
    if (!known.some((each) => String(each) === id)) throw recordNotFound();
    return c.text(appKey.publicKey());
  });
  return routes;
}
