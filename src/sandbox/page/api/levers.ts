import * as v from 'valibot';
import type { SandboxApi } from './sandbox-api';

const SET_FAULT = v.object({
  source: v.exactOptional(v.string()),
  method: v.exactOptional(v.string()),
  path: v.string(),
  status: v.exactOptional(v.number()),
  delayMs: v.exactOptional(v.number()),
  garbage: v.exactOptional(v.string()),
  drop: v.exactOptional(v.boolean()),
  after: v.exactOptional(v.boolean()),
  left: v.nullable(v.number()),
});
export type SetFault = v.InferOutput<typeof SET_FAULT>;

const FAULTS = v.object({ faults: v.array(SET_FAULT) });

const CONDITIONS = v.object({
  latencyMs: v.number(),
  lagMs: v.number(),
  frameDelayMs: v.number(),
  frameShuffle: v.boolean(),
});
export type Conditions = v.InferOutput<typeof CONDITIONS>;

const EDIT = v.object({ audit: v.object({ author_id: v.number() }) });

/** What the sandbox can do that no helpdesk can. */
export class Levers {
  constructor(readonly api: SandboxApi) {}

  async faults(): Promise<readonly SetFault[]> {
    return v.parse(FAULTS, await this.api.get('/sandbox/faults')).faults;
  }

  async addFault(text: string): Promise<void> {
    await this.api.send('POST', '/sandbox/faults', { fault: text });
  }

  async endFaults(): Promise<void> {
    await this.api.send('DELETE', '/sandbox/faults', undefined);
  }

  async conditions(): Promise<Conditions> {
    return v.parse(CONDITIONS, await this.api.get('/sandbox/conditions'));
  }

  async changeConditions(conditions: Conditions): Promise<Conditions> {
    return v.parse(CONDITIONS, await this.api.send('PUT', '/sandbox/conditions', conditions));
  }

  /** Answers the id of the agent who edited. */
  async secondAgent(ticketId: number): Promise<number> {
    const edit = await this.api.send('POST', '/sandbox/second-agent', { ticket: ticketId });
    return v.parse(EDIT, edit).audit.author_id;
  }

  async reset(): Promise<void> {
    await this.api.send('POST', '/sandbox/reset', undefined);
  }
}
