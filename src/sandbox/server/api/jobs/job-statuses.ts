import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { recordNotFound } from '../api-error';
import { keptJobs, jobStatusJson } from './jobs';
import { pageInThisOrder } from '../paging/row-page';
import { agentOf, type ApiEnv } from '../viewer';

/** What became of the work that is done in the background. */
export function jobStatusRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/job_statuses', (c) => {
    agentOf(c);
    const { rows, ...page } = pageInThisOrder(c, keptJobs(sandbox).reverse());
    return c.json({ job_statuses: rows.map((job) => jobStatusJson(c, job)), ...page });
  });
  routes.get('/job_statuses/show_many', (c) => {
    agentOf(c);
    const ids = (c.req.query('ids') ?? '').split(',');
    const jobs = keptJobs(sandbox).filter(({ id }) => ids.includes(id));
    return c.json({ job_statuses: jobs.map((job) => jobStatusJson(c, job)) });
  });
  routes.get('/job_statuses/:id', (c) => {
    agentOf(c);
    const job = keptJobs(sandbox).find(({ id }) => id === c.req.param('id'));
    if (job === undefined) throw recordNotFound();
    return c.json({ job_status: jobStatusJson(c, job) });
  });
  return routes;
}
