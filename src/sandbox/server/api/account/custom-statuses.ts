import { Hono } from 'hono';
import type { CustomStatus } from '../../rows/custom-status';
import type { Sandbox } from '../../sandbox';
import { couldNotAuthenticate } from '../api-error';
import { rowOf } from '../paging/row-of';
import type { ApiContext, ApiEnv } from '../viewer';

/** Ticket statuses by their own names: whoever is signed in may see them, in one list without pages. */
export function customStatusRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/custom_statuses', (c) => {
    checkSignedIn(c);
    return c.json({ custom_statuses: world.state.custom_statuses.filter(isAskedFor(c)).map(statusJson) });
  });
  routes.get('/custom_statuses/:id', (c) => {
    checkSignedIn(c);
    return c.json({ custom_status: statusJson(rowOf(c, world.state.custom_statuses)) });
  });
  return routes;
}

function checkSignedIn(c: ApiContext): void {
  if (c.get('viewer') === undefined) throw couldNotAuthenticate();
}

function isAskedFor(c: ApiContext): (status: CustomStatus) => boolean {
  const categories = c.req.query('status_categories')?.split(',');
  const [active, standard] = [c.req.query('active'), c.req.query('default')];
  return (status) =>
    (categories?.includes(status.status_category) ?? true) &&
    (active === undefined || String(status.active) === active) &&
    (standard === undefined || String(status.default) === standard);
}

export function statusJson(status: CustomStatus) {
  return {
    ...status,
    raw_agent_label: status.agent_label,
    raw_end_user_label: status.end_user_label,
    raw_description: status.description,
    raw_end_user_description: status.end_user_description,
  };
}
