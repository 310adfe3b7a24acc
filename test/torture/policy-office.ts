import type { Policy } from '../../src/domain/policy/policy';
import { ok } from '../../src/domain/result';
import { SECOND_MS } from '../../src/domain/time';
import type { PolicySource } from '../../src/ports/policy-source';
import type { Chronicle } from './chronicle';
import { NoAnswer } from './hostile-provider';
import type { Caller, Wire } from './wire';

/** Where admins change the policy; every revision is remembered. */
export interface PolicyOffice {
  current(): Policy;
  all(): readonly Policy[];
  revision(number: number): Policy | undefined;
  change(policy: Omit<Policy, 'revision'>): void;
  sourceFor(caller: Caller): PolicySource;
}

export function policyOffice(wire: Wire, chronicle: Chronicle, first: Policy): PolicyOffice {
  const revisions: [Policy, ...Policy[]] = [first];
  const current = () => revisions.at(-1) ?? first;
  return {
    current,
    all: () => revisions,
    revision: (number) => revisions.find(({ revision }) => revision === number),
    change: (policy) => {
      revisions.push({ ...policy, revision: revisions.length + 1 });
      chronicle.note('admin', 'changes the policy to revision', revisions.length);
    },
    sourceFor: (caller) => ({
      fetch: () =>
        wire.send(caller, {
          effect: () => ok(current()),
          refused: () => new NoAnswer('simulated'),
          slowestMs: 4 * SECOND_MS,
        }),
    }),
  };
}
