import { Hono } from 'hono';
import { NO_CONDITIONS, USUAL_OUTPUT } from '../../rows/view';
import type { Sandbox } from '../../sandbox';
import { bodyOf } from '../request-body';
import { conditionsOf, viewPreviewSchema } from './view-schema';
import { executedJson, prettyCount, ticketsIn } from './view-tickets';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

/** Trying out a view before there is one. */
export function viewPreviewRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/views/preview', async (c) => {
    const viewer = agentOf(c);
    return c.json(executedJson(c, await previewedIn(c), { viewer, sandbox }));
  });
  routes.post('/views/preview/count', async (c) => {
    const viewer = agentOf(c);
    const value = ticketsIn(await previewedIn(c), { viewer, sandbox }).length;
    return c.json({ view_count: { value, pretty: prettyCount(value), fresh: true } });
  });
  return routes;
}

async function previewedIn(c: ApiContext) {
  const input = await bodyOf(c, 'view', viewPreviewSchema);
  return { conditions: conditionsOf(input, NO_CONDITIONS), output: { ...USUAL_OUTPUT, ...input.output } };
}
