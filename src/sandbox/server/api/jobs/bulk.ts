import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import { invalidAttribute } from '../api-error';
import { tooMany } from '../paging/asked-ids';
import { idSchema } from '../people/people-schema';
import { isObject, valid } from '../request-body';
import type { ApiContext } from '../viewer';
import { type Job, type JobStep, jobStatusJson, startJob } from './jobs';

const MOST = 100;
const withId = v.object({ id: idSchema });

/** What a request for many calls one record, and several. */
export interface BulkNames {
  readonly one: string;
  readonly many: string;
}

export interface BulkChange {
  readonly id: number;
  readonly change: unknown;
}

/** Queues the steps, and answers with the job. */
export function queue(c: ApiContext, job: Job, steps: readonly JobStep[], sandbox: Sandbox) {
  return c.json({ job_status: jobStatusJson(c, startJob(job, steps, sandbox)) });
}

/** The records of a body like `{"tickets": […]}`. */
export function recordsIn(body: unknown, { many }: BulkNames): unknown[] {
  const records: unknown = isObject(body) ? body[many] : undefined;
  if (!Array.isArray(records)) throw invalidAttribute(many);
  if (records.length > MOST) throw tooMany(MOST);
  return records;
}

/** One step for each record of the body, by its place there. */
export function stepsFor(records: readonly unknown[], run: (record: unknown) => unknown): JobStep[] {
  return records.map((record, index) => ({ of: { index }, run: () => run(record) }));
}

/** One change for all the ids that the address names, if it does, or a list of records with a change each. */
export function changesIn(body: unknown, names: BulkNames, ids: readonly number[] | undefined): BulkChange[] {
  if (ids === undefined) {
    return recordsIn(body, names).map((record) => ({ id: valid(record, withId).id, change: record }));
  }
  const change = isObject(body) ? body[names.one] : undefined;
  if (!isObject(change)) throw invalidAttribute(names.one);
  return ids.map((id) => ({ id, change }));
}
