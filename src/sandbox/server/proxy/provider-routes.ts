import { Hono } from 'hono';
import * as v from 'valibot';
import { leverBody } from '../lever-body';
import type { Sandbox } from '../sandbox';

const redeemBody = v.object({ code: v.string('must be a code') }, 'is missing');

/** What the services that make codes have made, and a customer who uses a code. */
export function providerRoutes({ providers, world }: Sandbox): Hono {
  const routes = new Hono();
  routes.get('/providers', (c) => c.json(providers.codes()));
  routes.post('/providers/redeem', async (c) => {
    const { code } = await leverBody(c, redeemBody);
    const isUsed = providers.redeem(code);
    world.changed();
    return isUsed ? c.body(null, 204) : c.json({ error: 'code: there is none that can be used' }, 404);
  });
  return routes;
}
