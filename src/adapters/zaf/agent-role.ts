import type { Agent } from '../../ports/workspace';

/** Zendesk's framework names its own roles and numbers an account's. */
export function agentRole(role: unknown): Agent['role'] {
  return role === 'admin' || role === 'agent' ? role : 'custom';
}
