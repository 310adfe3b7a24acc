import type { CustomRole } from '../../rows/custom-role';
import type { User } from '../../state';
import { type ApiContext, originOf } from '../viewer';

export function customRoleJson(c: ApiContext, role: CustomRole, users: readonly User[]) {
  return {
    ...role,
    url: `${originOf(c)}/api/v2/custom_roles/${role.id}.json`,
    team_member_count: users.filter(({ active, custom_role_id }) => active && custom_role_id === role.id).length,
  };
}
