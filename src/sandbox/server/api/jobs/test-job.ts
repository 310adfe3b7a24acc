import type { aHelpdesk } from '../../test-helpdesk';

/** What came of the job that the request queues. */
export async function resultsOfJob(
  { ask }: ReturnType<typeof aHelpdesk>,
  method: string,
  path: string,
  asked: { readonly as: string; readonly body?: unknown },
): Promise<unknown> {
  const queued = await ask(method, `/api/v2/${path}`, asked);
  const job = await ask('GET', `/api/v2/job_statuses/${queued.textAt('job_status.id')}`, { as: asked.as });
  return job.at('job_status.results');
}
