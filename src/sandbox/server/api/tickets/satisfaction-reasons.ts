import { Hono } from 'hono';
import { type SatisfactionReason, SYSTEM_REASONS } from '../../rows/satisfaction-reason';
import { rowOf } from '../paging/row-of';
import { adminOf, type ApiContext, type ApiEnv, originOf } from '../viewer';

/** What customers may choose from when they are not satisfied. */
export function satisfactionReasonRoutes(): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/satisfaction_reasons', (c) => {
    adminOf(c);
    return c.json({ reasons: SYSTEM_REASONS.map((reason) => reasonJson(c, reason)) });
  });
  routes.get('/satisfaction_reasons/:id', (c) => {
    adminOf(c);
    return c.json({ reason: reasonJson(c, rowOf(c, SYSTEM_REASONS)) });
  });
  return routes;
}

function reasonJson(c: ApiContext, reason: SatisfactionReason) {
  return { ...reason, url: `${originOf(c)}/api/v2/satisfaction_reasons/${reason.id}.json` };
}
