import type { FieldOption } from './field-option';
import { PLAIN_FIELD_TYPES } from './plain-field-types';

export const CUSTOM_FIELD_TYPES = [
  ...PLAIN_FIELD_TYPES,
  'partialcreditcard',
  'multiselect',
  'tagger',
  'lookup',
] as const;

export const SYSTEM_FIELD_TYPES = [
  'subject',
  'description',
  'status',
  'tickettype',
  'priority',
  'basic_priority',
  'group',
  'assignee',
  'custom_status',
] as const;
export type SystemFieldType = (typeof SYSTEM_FIELD_TYPES)[number];

/** A field of tickets: one that every account has, or one that an admin made. */
export interface TicketField {
  readonly id: number;
  readonly type: SystemFieldType | (typeof CUSTOM_FIELD_TYPES)[number];
  title: string;
  title_in_portal: string;
  description: string;
  agent_description: string | null;
  active: boolean;
  required: boolean;
  required_in_portal: boolean;
  visible_in_portal: boolean;
  editable_in_portal: boolean;
  collapsed_for_agents: boolean;
  position: number;
  /** The tag that a checkbox sets. */
  tag: string | null;
  regexp_for_validation: string | null;
  /** False for the fields that every ticket has. */
  readonly removable: boolean;
  custom_field_options?: FieldOption[];
  readonly created_at: string;
  updated_at: string;
}

/** Whether an admin made it. */
export function isOwnField({ type }: TicketField): boolean {
  return CUSTOM_FIELD_TYPES.some((each) => each === type);
}
