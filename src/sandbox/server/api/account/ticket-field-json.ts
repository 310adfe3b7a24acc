import type { SystemFieldType, TicketField } from '../../rows/ticket-field';
import type { FullState } from '../../with-account-lists';
import { optionsJson } from './field-options';
import { type ApiContext, originOf } from '../viewer';

const CHOICES: Partial<Record<TicketField['type'], readonly (readonly [string, string])[]>> = {
  status: [
    ['Open', 'open'],
    ['Pending', 'pending'],
    ['On-hold', 'hold'],
    ['Solved', 'solved'],
  ],
  tickettype: [
    ['Question', 'question'],
    ['Incident', 'incident'],
    ['Problem', 'problem'],
    ['Task', 'task'],
  ],
  priority: [
    ['Low', 'low'],
    ['Normal', 'normal'],
    ['High', 'high'],
    ['Urgent', 'urgent'],
  ],
};
const WITH_SUB_TYPE: readonly TicketField['type'][] = ['status', 'priority'] satisfies SystemFieldType[];

/** A field with the choices of its type: the system's, the account's statuses, or an admin's options. */
export function ticketFieldJson(c: ApiContext, field: TicketField, { custom_statuses }: FullState) {
  const { custom_field_options, ...row } = field;
  const choices = CHOICES[field.type];
  return {
    ...row,
    url: `${originOf(c)}/api/v2/ticket_fields/${field.id}.json`,
    raw_title: field.title,
    raw_title_in_portal: field.title_in_portal,
    raw_description: field.description,
    key: null,
    agent_can_edit: true,
    ...(WITH_SUB_TYPE.includes(field.type) && { sub_type_id: 0 }),
    ...(choices !== undefined && { system_field_options: choices.map(([name, value]) => ({ name, value })) }),
    ...(field.type === 'custom_status' && {
      custom_statuses: custom_statuses.map((status) => ({
        id: status.id,
        status_category: status.status_category,
        agent_label: status.agent_label,
        end_user_label: status.end_user_label,
        description: status.description,
        end_user_description: status.end_user_description,
        active: status.active,
        default: status.default,
        url: `${originOf(c)}/api/v2/custom_statuses/${status.id}.json`,
        created_at: status.created_at,
        updated_at: status.updated_at,
      })),
    }),
    ...(custom_field_options !== undefined && { custom_field_options: optionsJson(custom_field_options) }),
  };
}
