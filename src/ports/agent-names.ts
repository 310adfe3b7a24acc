import type { AgentId } from '../domain/ids';

/** What the people of the team are called. */
export interface AgentNames {
  /** The names of up to a hundred agents; whom the helpdesk does not know, or not any more, has none. Throws `HelpdeskFailure`. */
  namesOf(agents: readonly AgentId[]): Promise<ReadonlyMap<AgentId, string>>;
}
