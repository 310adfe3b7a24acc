import type { BusinessRule } from '../server/rows/business-rule';
import { daysAgo } from './times';

const FIRST_TRIGGER_ID = 39_001;
const FIRST_AUTOMATION_ID = 39_501;

type Told = Pick<BusinessRule, 'title' | 'actions'> & { readonly all: BusinessRule['conditions']['all'] };

const NOT_SOLVED = { field: 'status', operator: 'is_not', value: 'solved' };
const SOLVED = { field: 'status', operator: 'is', value: 'solved' };
const PUBLIC = { field: 'ticket_is_public', operator: 'is', value: 'public' };
const CREATED = { field: 'update_type', operator: 'is', value: 'Create' };

/** Zendesk's usual trigger, one that tells colleagues, and one of the shop's own that writes about every solved ticket. */
export const triggers = (now: Date): BusinessRule[] =>
  rules(now, FIRST_TRIGGER_ID, [
    {
      title: 'Notify requester and CCs of received request',
      all: [CREATED, NOT_SOLVED, PUBLIC],
      actions: [mail('requester_and_ccs', '[Request received]', 'We have received your request ({{ticket.id}}).')],
    },
    {
      title: 'Notify assignee of assignment',
      all: [{ field: 'assignee_id', operator: 'changed', value: null }],
      actions: [mail('assignee_id', '[Assigned] {{ticket.title}}', 'This ticket is yours now.')],
    },
    {
      title: 'Say thank you when it is solved',
      all: [{ field: 'status', operator: 'value', value: 'solved' }],
      actions: [mail('requester_id', 'All done', 'Thank you for your patience, {{ticket.requester.first_name}}.')],
    },
  ]);

export const automations = (now: Date): BusinessRule[] =>
  rules(now, FIRST_AUTOMATION_ID, [
    {
      title: 'Request customer satisfaction rating',
      all: [
        SOLVED,
        { field: 'SOLVED', operator: 'is', value: '24' },
        { field: 'satisfaction_score', operator: 'is', value: 'unoffered' },
      ],
      actions: [
        { field: 'satisfaction_score', value: 'offered' },
        mail('requester_id', 'How did we do?', 'Please tell us: {{satisfaction.rating_section}}'),
      ],
    },
    {
      title: 'Close ticket 28 days after it is solved',
      all: [SOLVED, { field: 'SOLVED', operator: 'greater_than', value: '672' }],
      actions: [{ field: 'status', value: 'closed' }],
    },
  ]);

function mail(to: string, subject: string, body: string) {
  return { field: 'notification_user', value: [to, subject, body] };
}

function rules(now: Date, firstId: number, told: readonly Told[]): BusinessRule[] {
  const at = daysAgo(now, 1700, '10:20');
  return told.map(({ title, actions, all }, index) => ({
    id: firstId + index,
    title,
    description: null,
    active: true,
    position: index + 1,
    conditions: { all, any: [] },
    actions,
    category_id: null,
    restriction: null,
    created_at: at,
    updated_at: at,
  }));
}
