import type { Policy } from '../../../domain/policy/policy';
import type { Agent } from '../../../ports/workspace';

/** Whether the policy makes this agent a lead; admins are. */
export function isLead({ role, groups }: Agent, policy: Pick<Policy, 'leadGroups'> | undefined): boolean {
  if (role === 'admin') return true;
  const { leadGroups = [] } = policy ?? {};
  return groups.some(({ id, name }) => leadGroups.includes(name) || leadGroups.includes(String(id)));
}
