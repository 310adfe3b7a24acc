import { Levers, type Conditions, type SetFault } from './levers';
import { ApiFailure, SandboxApi } from './sandbox-api';

/** For tests: levers that only remember how they were moved. */
export class FakeLevers extends Levers {
  set: SetFault[] = [];
  present: Conditions = { latencyMs: 0, lagMs: 0, frameDelayMs: 0, frameShuffle: false };
  readonly edited: number[] = [];

  constructor() {
    super(new SandboxApi({ session: 's', csrfToken: 'c' }, () => Promise.reject(new Error('No network in tests'))));
  }

  override faults(): Promise<readonly SetFault[]> {
    return Promise.resolve([...this.set]);
  }

  override addFault(text: string): Promise<void> {
    const [status, path] = text.split(':');
    if (path === undefined) return Promise.reject(new ApiFailure(400, { error: `fault: "${text}" is none.` }));
    this.set.push({ path, status: Number(status), left: null });
    return Promise.resolve();
  }

  override endFaults(): Promise<void> {
    this.set = [];
    return Promise.resolve();
  }

  override conditions(): Promise<Conditions> {
    return Promise.resolve(this.present);
  }

  override changeConditions(conditions: Conditions): Promise<Conditions> {
    this.present = conditions;
    return Promise.resolve(conditions);
  }

  override secondAgent(ticketId: number): Promise<number> {
    this.edited.push(ticketId);
    return Promise.resolve(2);
  }
}
