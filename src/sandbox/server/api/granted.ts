import type { Sandbox } from '../sandbox';
import type { User } from '../state';
import { forbidden } from './api-error';
import { agentOf, type ApiContext } from './viewer';

/** What an admin may do, and an agent only where a role of the account's own says so. */
type Permission =
  | 'end_user_profile_access'
  | 'manage_groups'
  | 'manage_group_memberships'
  | 'manage_organization_fields'
  | 'manage_ticket_fields'
  | 'manage_user_fields'
  | 'organization_editing';

export function grantedOf(c: ApiContext, sandbox: Sandbox, permission: Permission): User {
  const agent = agentOf(c);
  if (agent.role !== 'admin' && !isGranted(agent, permission, sandbox)) throw forbidden();
  return agent;
}

export function isGranted(agent: User, permission: Permission, { world }: Sandbox): boolean {
  const role = world.state.custom_roles.find(({ id }) => id === agent.custom_role_id);
  const granted = role?.configuration[permission];
  return granted === true || granted === 'full';
}
