import type { AgentId } from '../../src/domain/ids';
import type { AgentNames } from '../../src/ports/agent-names';

/** A team of which these are known by name. */
export function agentNamesIn(names: ReadonlyMap<AgentId, string> = new Map()): AgentNames {
  return {
    namesOf: async (agents) => new Map([...names].filter(([agent]) => agents.includes(agent))),
  };
}
