import type { CustomRole } from './rows/custom-role';
import { ACCOUNT_MADE_AT } from './standard-fields';

/** The role that every account with light agents has. */
export function lightAgentRole(): CustomRole {
  return {
    id: 33_001,
    name: 'Light agent',
    description: 'Can view tickets, add private comments and run reports, but cannot be assigned tickets.',
    role_type: 1,
    configuration: {
      ticket_access: 'all',
      ticket_comment_access: 'none',
      ticket_editing: false,
      end_user_profile_access: 'readonly',
      user_view_access: 'none',
      light_agent: true,
    },
    created_at: ACCOUNT_MADE_AT,
    updated_at: ACCOUNT_MADE_AT,
  };
}
