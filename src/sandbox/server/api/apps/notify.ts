import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import { recordNotFound } from '../api-error';
import { jsonOf, valid } from '../request-body';
import { agentOf, type ApiEnv } from '../viewer';

/** Apps that zcli serves have texts for ids. */
const anyId = v.pipe(v.union([v.number(), v.string()]), v.transform(String));
const id = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/, 'is invalid'), v.transform(Number))]);
const notificationSchema = v.object({
  app_id: v.exactOptional(anyId),
  event: v.pipe(v.string('cannot be blank'), v.minLength(1, 'cannot be blank')),
  body: v.optional(v.unknown(), null),
  agent_id: v.optional(v.nullable(id), null),
});

/** Reaches the apps that are open now, and nobody later. */
export function notifyRoutes({ world, guests, events }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/apps/notify', async (c) => {
    const sender = agentOf(c);
    const { event, body, agent_id, app_id } = valid(await jsonOf(c), notificationSchema);
    const own = world.state.installation.app_id;
    const guestIds = guests === undefined ? [] : (await guests.last()).apps.map((app) => app.appId);
    const appId = [own, ...guestIds].find((each) => String(each) === (app_id ?? String(own)));
    if (appId === undefined) throw recordNotFound();
    events.publish({
      name: 'api-notification',
      data: { appId, event, body, agentId: agent_id, sender: sender.id },
    });
    return c.body(null, 200);
  });
  return routes;
}
