import { type CustomStatus, STATUS_CATEGORIES } from './rows/custom-status';
import type { SystemFieldType, TicketField } from './rows/ticket-field';
import type { TicketForm } from './rows/ticket-form';

export const ACCOUNT_MADE_AT = '2019-01-02T09:00:00Z';
const FIRST_FIELD_ID = 34_001;
const FORM_ID = 34_101;
const FIRST_STATUS_ID = 34_201;

const SYSTEM_FIELDS: readonly (readonly [SystemFieldType, string, string])[] = [
  ['subject', 'Subject', ''],
  [
    'description',
    'Description',
    'Please enter the details of your request. A member of our support staff will respond as soon as possible.',
  ],
  ['status', 'Status', 'Request status'],
  ['tickettype', 'Type', 'Request type'],
  ['priority', 'Priority', 'Request priority'],
  ['group', 'Group', 'Request group'],
  ['assignee', 'Assignee', 'Agent assigned to your request'],
  ['custom_status', 'Ticket status', 'Request ticket status'],
];
/** What customers see of a ticket in the help centre. */
const IN_PORTAL: readonly SystemFieldType[] = ['subject', 'description'];
const STAMPS = { created_at: ACCOUNT_MADE_AT, updated_at: ACCOUNT_MADE_AT };

/** The fields that every account has. */
export function systemTicketFields(): TicketField[] {
  return SYSTEM_FIELDS.map(([type, title, description], index) => ({
    id: FIRST_FIELD_ID + index,
    type,
    title,
    title_in_portal: title,
    description,
    agent_description: null,
    active: true,
    required: false,
    required_in_portal: IN_PORTAL.includes(type),
    visible_in_portal: IN_PORTAL.includes(type),
    editable_in_portal: IN_PORTAL.includes(type),
    collapsed_for_agents: false,
    position: index + 1,
    tag: null,
    regexp_for_validation: null,
    removable: false,
    ...STAMPS,
  }));
}

export function ticketForm(fields: readonly TicketField[]): TicketForm {
  return {
    id: FORM_ID,
    name: 'Default Ticket Form',
    display_name: 'Default Ticket Form',
    active: true,
    default: true,
    end_user_visible: true,
    position: 1,
    ticket_field_ids: fields.map(({ id }) => id),
    in_all_brands: true,
    restricted_brand_ids: [],
    ...STAMPS,
  };
}

const LABELS: Record<CustomStatus['status_category'], { agent: string; endUser: string; description: string }> = {
  new: { agent: 'New', endUser: 'Open', description: 'Ticket is awaiting assignment to an agent' },
  open: { agent: 'Open', endUser: 'Open', description: 'Staff is working on the ticket' },
  pending: { agent: 'Pending', endUser: 'Awaiting your reply', description: 'Staff is waiting for the requester' },
  hold: { agent: 'On-hold', endUser: 'Open', description: 'Staff is waiting for a third party' },
  solved: { agent: 'Solved', endUser: 'Solved', description: 'The ticket has been solved' },
};

/** One status for each category, as an account begins. */
export function customStatuses(): CustomStatus[] {
  return STATUS_CATEGORIES.map((status_category, index) => ({
    id: FIRST_STATUS_ID + index,
    status_category,
    agent_label: LABELS[status_category].agent,
    end_user_label: LABELS[status_category].endUser,
    description: LABELS[status_category].description,
    end_user_description: '',
    active: true,
    default: true,
    ...STAMPS,
  }));
}
