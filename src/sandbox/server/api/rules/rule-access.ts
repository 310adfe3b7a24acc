import type { Restriction } from '../../rows/restriction';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { forbidden } from '../api-error';
import { type ApiContext, fullAgentOf } from '../viewer';
import { groupsOf } from './restriction';

interface Rule {
  readonly id: number;
  readonly restriction: Restriction | null;
}

/**
 * Admins keep every rule, other agents what their role says under `access`: all (`full`), those of their groups, or only
 * their own, as agents without such a role do. UNVERIFIED: that everything else is a 403.
 */
export function ruleKeeper(access: 'macro_access' | 'view_access', sandbox: Sandbox) {
  const check = (c: ApiContext, ...rules: readonly Rule[]) => {
    const agent = fullAgentOf(c);
    if (agent.role === 'admin') return;
    const mayKeep = keptBy(agent, accessOf(agent, access, sandbox), sandbox);
    if (!rules.every(({ restriction }) => mayKeep(restriction))) throw forbidden();
  };
  /** The rules that remain without those with the ids. */
  const without = <Row extends Rule>(c: ApiContext, rules: readonly Row[], ids: readonly number[]): Row[] => {
    check(c, ...rules.filter(({ id }) => ids.includes(id)));
    return rules.filter(({ id }) => !ids.includes(id));
  };
  return { check, without };
}

const PERSONAL = 'manage-personal';
const KEEPING: readonly unknown[] = ['full', 'manage-group', PERSONAL];

function accessOf({ custom_role_id }: User, access: string, { world }: Sandbox): unknown {
  const role = world.state.custom_roles.find(({ id }) => id === custom_role_id);
  return role?.configuration[access] ?? PERSONAL;
}

function keptBy(agent: User, granted: unknown, { world }: Sandbox): (restriction: Restriction | null) => boolean {
  const groups = groupsOf(agent, world.state);
  return (restriction) => {
    if (restriction?.type === 'User') return restriction.id === agent.id && KEEPING.includes(granted);
    const isTheirGroups = restriction?.ids.every((id) => groups.includes(id)) === true;
    return granted === 'full' || (granted === 'manage-group' && isTheirGroups);
  };
}
