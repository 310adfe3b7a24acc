import * as v from 'valibot';
import type { AgentId } from '../../domain/ids';
import type { AgentNames } from '../../ports/agent-names';
import { readAs, type Send } from './send';

/** As many as Zendesk shows at once. */
const MOST = 100;

const people = v.object({ users: v.array(v.object({ id: v.number(), name: v.nullish(v.string(), '') })) });

/** Names by Zendesk's list of users, which leaves out who was deleted; what it has answered is not asked again. */
export function zendeskAgentNames(send: Send): AgentNames {
  // Without a name where Zendesk has told none.
  const told = new Map<AgentId, string>();
  const learn = async (agents: readonly AgentId[]): Promise<void> => {
    const { users } = await readAs(send, `/api/v2/users/show_many.json?ids=${agents.join(',')}`, people);
    for (const agent of agents) told.set(agent, users.find(({ id }) => id === Number(agent))?.name.trim() ?? '');
  };
  return {
    namesOf: async (agents) => {
      const unknown = [...new Set(agents)].filter((agent) => isUser(agent) && !told.has(agent));
      if (unknown.length > 0) await learn(unknown.slice(0, MOST));
      return new Map(
        agents.flatMap((agent) => {
          const name = told.get(agent);
          return name ? [[agent, name]] : [];
        }),
      );
    },
  };
}

/** The system itself writes with a number that is nobody's. */
const isUser = (agent: AgentId): boolean => agent > 0;
