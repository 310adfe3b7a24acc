import * as v from 'valibot';
import { DAY_MS, type Instant } from '../../domain/time';
import type { Rights } from '../../ports/rights';
import { readAs, type Send } from './send';

const PATH = '/api/v2/users/me.json';

const me = v.object({ user: v.object({ role: v.string(), role_type: v.nullish(v.number()) }) });

/** Zendesk's types of agents who may not write to customers: light agents, and chat agents and contributors without a seat. */
const RESTRICTED: readonly number[] = [1, 2, 3];

interface Memory {
  readonly now: () => Instant;
  /** A text that was kept, by this browser's frames. */
  readonly load: () => string | undefined;
  readonly save: (text: string) => void;
}

/** What Zendesk says of the agent who is signed in, asked at most once a day. */
export function agentRights(send: Send, { now, load, save }: Memory): Rights {
  return {
    known: () => {
      const [, right, at] = /^(full|light) (\d+)$/.exec(load() ?? '') ?? [];
      const age = now() - Number(at);
      return age >= 0 && age < DAY_MS ? right === 'full' : undefined;
    },
    learn: async () => {
      const { user } = await readAs(send, PATH, me);
      const isFull = user.role !== 'end-user' && !RESTRICTED.includes(user.role_type ?? 0);
      save(`${isFull ? 'full' : 'light'} ${now()}`);
      return isFull;
    },
  };
}
