import { keptText } from '../../adapters/browser/kept-text';
import { agentRights } from '../../adapters/zendesk/agent-rights';
import type { Send } from '../../adapters/zendesk/send';
import type { Clock } from '../../ports/clock';
import type { Rights } from '../../ports/rights';

interface Around {
  readonly clock: Clock;
  /** Names account, installation and agent. */
  readonly owner: string;
  readonly report: (error: unknown) => void;
}

/** What the agent may do, learnt once a day by whichever frame of the browser asks first. */
export function rightsOf(send: Send, { clock, owner, report }: Around): Rights {
  return agentRights(send, { now: () => clock.now(), ...keptText(`extra-mile rights ${owner}`, report) });
}
