import { randomUUID } from 'node:crypto';
import { type JobResult, type JobStatus, jobStatusesOf } from '../../rows/job-status';
import type { Sandbox } from '../../sandbox';
import { ApiError } from '../api-error';
import { originOf, type ApiContext } from '../viewer';

const QUEUED_MS = 50;
const WORKING_MS = 50;
const MOST_AT_ONCE = 30;
const MOST_KEPT = 100;
const KEPT_MS = 60 * 60_000;

/** What every step of a job does, in the words of its results. */
export interface Job {
  readonly type: string;
  readonly record: string;
  readonly action: string;
  readonly done: string;
}

/** One record of a job: the number it has, or its place in the request until it has one. */
export interface JobStep {
  readonly of: { readonly id: number } | { readonly index: number };
  /** A number that it answers is that of the record it made. */
  readonly run: () => unknown;
}

/** Queues the steps and answers at once; they are done a moment later, each whatever becomes of the others. */
export function startJob(job: Job, steps: readonly JobStep[], sandbox: Sandbox): JobStatus {
  const { world } = sandbox;
  const unfinished = keptJobs(sandbox).filter(({ status }) => status === 'queued' || status === 'working');
  if (unfinished.length >= MOST_AT_ONCE) throw tooManyJobs();

  const row: JobStatus = {
    id: randomUUID().replaceAll('-', ''),
    job_type: job.type,
    created_at: world.stamp(),
    status: 'queued',
    ...{ progress: null, total: null, message: null, results: null },
  };
  world.state.job_statuses = [...keptJobs(sandbox), row].slice(-MOST_KEPT);
  world.changed();
  const queued = { ...row };
  void work(row, job, steps, sandbox);
  return queued;
}

/** Zendesk remembers the last hundred jobs, and none for more than an hour. */
export function keptJobs({ world }: Sandbox): JobStatus[] {
  const oldestMs = world.now().getTime() - KEPT_MS;
  return jobStatusesOf(world.state).filter(({ created_at }) => Date.parse(created_at) >= oldestMs);
}

export function jobStatusJson(c: ApiContext, job: JobStatus) {
  const { id, job_type, status, progress, total, message, results } = job;
  return {
    id,
    url: `${originOf(c)}/api/v2/job_statuses/${id}.json`,
    job_type,
    status,
    progress,
    total,
    message,
    results,
  };
}

async function work(row: JobStatus, job: Job, steps: readonly JobStep[], sandbox: Sandbox): Promise<void> {
  const { world } = sandbox;
  try {
    await sandbox.sleep(QUEUED_MS);
    Object.assign(row, { status: 'working', total: steps.length, progress: 0, results: [] });
    await sandbox.sleep(WORKING_MS);
    row.results = steps.map((step) => resultOf(step, job));
    Object.assign(row, { status: 'completed', progress: steps.length, message: `Completed at ${spoken(world.now())}` });
  } catch (error) {
    console.error(error);
    Object.assign(row, { status: 'failed', message: String(error) });
  }
  world.changed();
}

/** The names of a refusal are a guess, after the `UserUpdateError` that Zendesk's own job for users answers. */
function resultOf({ of, run }: JobStep, { record, action, done }: Job): JobResult {
  try {
    const id = run();
    const result = { ...of, action, success: true };
    return typeof id === 'number' ? { ...result, id } : { ...result, status: done };
  } catch (refusal) {
    if (!(refusal instanceof ApiError)) throw refusal;
    const error = `${record}${action.charAt(0).toUpperCase()}${action.slice(1)}Error`;
    return { ...of, action, success: false, error, details: refusal.sentence() };
  }
}

/** As in Zendesk's examples: `2018-03-08 10:07:04 +0000`. */
function spoken(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} +0000`;
}

/** That more jobs are refused is documented, their words are not. */
const tooManyJobs = () =>
  new ApiError(429, {
    error: 'TooManyJobs',
    description: `No more than ${MOST_AT_ONCE} jobs can be queued or running`,
  });
