import type { CustomerId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import { lookBackOf } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import { DAY_MS, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { LedgerLog } from '../../ports/ledger-log';

/** What searches have told of some customers, further back than the ledger is read. */
export interface LookingBack {
  /**
   * Asks what a customer was given, as far back as a policy wants it at an instant, unless that was asked within the last day: what is
   * so old does not change.
   */
  readonly ask: (policy: Policy, customer: CustomerId, at: Instant) => Promise<void>;
  entries(): readonly Entry[];
}

interface Answer {
  readonly since: Instant;
  readonly askedAt: Instant;
  readonly entries: readonly Entry[];
}

export function lookingBack(log: LedgerLog, clock: Clock): LookingBack {
  const answers = new Map<CustomerId, Answer>();
  return {
    ask: async (policy, customer, at) => {
      const since = lookBackOf(policy, at);
      const askedAt = clock.now();
      if (since === undefined || isEnough(answers.get(customer), since, askedAt)) return;
      answers.set(customer, { since, askedAt, entries: await log.readAbout(customer, since) });
    },
    entries: () => [...answers.values()].flatMap(({ entries }) => entries),
  };
}

/** A clock that was set back in between makes nothing fresh. */
function isEnough(answer: Answer | undefined, since: Instant, now: Instant): boolean {
  return answer !== undefined && answer.since <= since && answer.askedAt <= now && now < answer.askedAt + DAY_MS;
}
