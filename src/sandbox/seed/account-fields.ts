import type { ProfileField } from '../server/rows/profile-field';
import type { TicketField } from '../server/rows/ticket-field';
import { systemTicketFields } from '../server/standard-fields';
import { daysAgo } from './times';

const ORDER_FIELD = 35_001;
const REASON_FIELD = 35_002;
const GIFT_FIELD = 35_003;
export const EXTRA_MINUTES_FIELD = 35_004;
const FIRST_REASON_ID = 35_101;
const FIRST_USER_FIELD = 35_201;
const FIRST_ORGANIZATION_FIELD = 35_301;

const REASONS = ['Delivery', 'Return or exchange', 'Invoice', 'Product advice'];

/** The system's fields, then the shop's own, the last of which Extra Mile's Set up has made. */
export function ticketFields(now: Date): TicketField[] {
  const at = daysAgo(now, 1900, '11:40');
  const system = systemTicketFields();
  const shared = {
    agent_description: null,
    active: true,
    required: false,
    required_in_portal: false,
    visible_in_portal: true,
    editable_in_portal: true,
    collapsed_for_agents: false,
    tag: null,
    regexp_for_validation: null,
    removable: true,
    created_at: at,
    updated_at: at,
  };
  const titled = (title: string, description: string, position: number) => ({
    title,
    title_in_portal: title,
    description,
    position: system.length + position,
  });
  const reasons = REASONS.map((name, index) => ({ id: FIRST_REASON_ID + index, name, value: valueOf(name) }));
  return [
    ...system,
    { id: ORDER_FIELD, type: 'text', ...shared, ...titled('Order number', 'Such as EX-58214', 1) },
    {
      id: REASON_FIELD,
      type: 'tagger',
      ...shared,
      ...titled('Reason for contact', '', 2),
      custom_field_options: reasons,
    },
    { id: GIFT_FIELD, type: 'checkbox', ...shared, ...titled('Gift wrapped', '', 3), tag: 'gift_wrapped' },
    {
      id: EXTRA_MINUTES_FIELD,
      type: 'integer',
      ...shared,
      ...titled('Extra minutes', '', 4),
      visible_in_portal: false,
      editable_in_portal: false,
    },
  ];
}

function valueOf(reason: string): string {
  return `reason_${reason.toLowerCase().replaceAll(' ', '_')}`;
}

/** A ticket's values for the shop's fields. */
export function ticketFieldValues(order: string | undefined) {
  return [
    { id: ORDER_FIELD, value: order ?? null },
    { id: REASON_FIELD, value: null },
    { id: GIFT_FIELD, value: null },
    { id: EXTRA_MINUTES_FIELD, value: null },
  ];
}

export function userFields(now: Date): ProfileField[] {
  return [
    field(FIRST_USER_FIELD, ['customer_since', 'Customer since', 'The day of the first order'], now),
    field(FIRST_USER_FIELD + 1, ['plan', 'Plan', ''], now),
    field(FIRST_USER_FIELD + 2, ['delivery_note', 'Delivery note', 'For the driver'], now),
    field(FIRST_USER_FIELD + 3, ['care_calls', 'Courtesy calls', 'What they said about being called'], now),
    field(FIRST_USER_FIELD + 4, ['care_time_zone', 'Time zone, as they told us', 'Such as Europe/London'], now),
  ];
}

export function organizationFields(now: Date): ProfileField[] {
  return [
    field(FIRST_ORGANIZATION_FIELD, ['account_manager', 'Account manager', ''], now),
    field(FIRST_ORGANIZATION_FIELD + 1, ['payment_terms', 'Payment terms', ''], now),
    field(FIRST_ORGANIZATION_FIELD + 2, ['contract', 'Contract', ''], now),
  ];
}

function field(id: number, [key, title, description]: readonly [string, string, string], now: Date): ProfileField {
  const at = daysAgo(now, 1900, '11:45');
  return {
    id,
    key,
    type: 'text',
    title,
    description,
    active: true,
    position: id,
    regexp_for_validation: null,
    tag: null,
    created_at: at,
    updated_at: at,
  };
}
