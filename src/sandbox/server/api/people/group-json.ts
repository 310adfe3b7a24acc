import type { Group, GroupMembership } from '../../state';
import { ACCOUNT_MADE_AT } from '../../standard-fields';
import { type ApiContext, originOf } from '../viewer';

export function groupJson(c: ApiContext, group: Group) {
  return {
    description: '',
    is_public: true,
    default: false,
    deleted: false,
    created_at: ACCOUNT_MADE_AT,
    updated_at: ACCOUNT_MADE_AT,
    ...group,
    url: `${originOf(c)}/api/v2/groups/${group.id}.json`,
  };
}

export function groupMembershipJson(c: ApiContext, membership: GroupMembership) {
  return {
    created_at: ACCOUNT_MADE_AT,
    updated_at: ACCOUNT_MADE_AT,
    ...membership,
    url: `${originOf(c)}/api/v2/group_memberships/${membership.id}.json`,
  };
}
