import { lightAgentRole } from '../server/light-agent-role';
import type { CustomRole } from '../server/rows/custom-role';
import type { PermissionPolicy } from '../server/rows/custom-object';
import { daysAgo } from './times';

export const WHOLESALE_ROLE = 33_002;
const YES = { allowed: true, rule_id: null };
const NO = { allowed: false, rule_id: null };

/** Wholesale agents work like other agents and keep organizations besides. */
export function customRoles(now: Date): CustomRole[] {
  const at = daysAgo(now, 900, '10:20');
  return [
    lightAgentRole(),
    {
      id: WHOLESALE_ROLE,
      name: 'Wholesale agent',
      description: 'Solves tickets and keeps the organizations of trade customers.',
      role_type: 0,
      configuration: {
        assign_tickets_to_any_group: true,
        chat_access: true,
        end_user_list_access: 'full',
        end_user_profile_access: 'edit',
        explore_access: 'readonly',
        group_access: true,
        light_agent: false,
        macro_access: 'manage-personal',
        manage_business_rules: false,
        manage_groups: false,
        manage_group_memberships: false,
        manage_organization_fields: false,
        manage_ticket_fields: false,
        manage_user_fields: false,
        organization_editing: true,
        organization_notes_editing: true,
        side_conversation_create: true,
        ticket_access: 'all',
        ticket_comment_access: 'public',
        ticket_deletion: false,
        ticket_editing: true,
        ticket_merge: true,
        ticket_tag_editing: true,
        user_view_access: 'readonly',
        view_access: 'manage-personal',
        voice_access: true,
      },
      created_at: at,
      updated_at: at,
    },
  ];
}

/** What *Set up Extra Mile* has granted for the ledger. */
export function ledgerPolicies(objectKey: string): PermissionPolicy[] {
  const policy = { custom_object_key: objectKey, id: `custom-role-${WHOLESALE_ROLE}`, role_name: 'Wholesale agent' };
  const nobody = { create: NO, read: NO, update: NO, delete: NO };
  return [
    { ...policy, records: { ...nobody, create: YES, read: YES } },
    { ...policy, id: 'end-user', role_name: 'End User', records: nobody },
  ];
}
