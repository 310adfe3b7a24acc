import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../sandbox';
import { recordNotFound } from './api-error';
import { jsonOf, valid } from './request-body';
import { agentOf, type ApiEnv } from './viewer';

const id = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/, 'is invalid'), v.transform(Number))]);
const notificationSchema = v.object({
  app_id: v.exactOptional(id),
  event: v.pipe(v.string('cannot be blank'), v.minLength(1, 'cannot be blank')),
  body: v.optional(v.unknown(), null),
  agent_id: v.optional(v.nullable(id), null),
});

/** Reaches the apps that are open now, and nobody later. */
export function notifyRoutes({ world, events }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/apps/notify', async (c) => {
    const sender = agentOf(c);
    const { event, body, agent_id, app_id } = valid(await jsonOf(c), notificationSchema);
    const appId = world.state.installation.app_id;
    if (app_id !== undefined && app_id !== appId) throw recordNotFound();
    events.publish({
      name: 'api-notification',
      data: { appId, event, body, agentId: agent_id, sender: sender.id },
    });
    return c.body(null, 200);
  });
  return routes;
}
