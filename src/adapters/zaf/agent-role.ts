import { isAnsweringRole } from '../../domain/conversation/answering-role';
import type { Agent } from '../../ports/workspace';

/** Zendesk's framework names its own roles and numbers an account's. */
export const agentRole = (role: unknown): Agent['role'] => (isAnsweringRole(role) ? role : 'custom');
