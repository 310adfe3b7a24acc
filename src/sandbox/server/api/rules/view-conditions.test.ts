import type { ViewCondition } from '../../rows/view';
import type { Ticket } from '../../state';
import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';
import { isInView } from './view-conditions';

const ticket = aTicket(9, {
  subject: 'Broken kettle',
  description: 'It leaks, badly',
  status: 'pending',
  priority: 'high',
  type: 'problem',
  assignee_id: 11,
  tags: ['vip', 'kettle'],
  custom_fields: [{ id: 5, value: 'EX-1' }],
  updated_at: '2026-03-01T21:00:00Z',
  due_at: '2026-03-02T14:00:00Z',
});

function isIn(condition: ViewCondition, changes: Partial<Ticket> = {}, { world, sandbox } = aHelpdesk()) {
  const viewer = world.state.users.find(({ id }) => id === 11);
  if (viewer === undefined) throw new Error('Nobody looks');
  return isInView({ ...ticket, ...changes }, { all: [condition], any: [] }, { viewer, sandbox });
}

test.each([
  ['status', 'is', 'pending'],
  ['status', 'is_not', 'open'],
  ['status', 'less_than', 'solved'],
  ['status', 'greater_than', 'open'],
  ['priority', 'greater_than', 'normal'],
  ['priority', 'less_than', 'urgent'],
  ['type', 'is', 'problem'],
  ['group_id', 'is', '7'],
  ['group_id', 'is', 'current_groups'],
  ['group_id', 'is_not', ''],
  ['assignee_id', 'is', 'current_user'],
  ['assignee_id', 'is_not', 'requester_id'],
  ['requester_id', 'is', '50'],
  ['organization_id', 'is', '70'],
  ['brand_id', 'is', '1'],
  ['current_tags', 'includes', 'other vip'],
  ['current_tags', 'not_includes', 'other'],
  ['subject_includes_word', 'includes', 'kettle toaster'],
  ['description_includes_word', 'is', 'leaks, b'],
  ['description_includes_word', 'not_includes', 'leak'],
  ['custom_fields_5', 'is', 'EX-1'],
  ['custom_fields_5', 'present', null],
  ['custom_fields_6', 'not_present', null],
  ['updated_at', 'is', '12'],
  ['updated_at', 'greater_than', '11'],
  ['updated_at', 'less_than_business_hours', '13'],
  ['NEW', 'greater_than', '1000'],
  ['PENDING', 'greater_than', '1'],
  ['until_due_date', 'less_than', '5'],
])('%s %s %j holds', (field, operator, value) => {
  expect(isIn({ field, operator, value })).toBe(true);
});

test.each([
  ['status', 'is', 'open'],
  ['status', 'less_than', 'pending'],
  ['priority', 'is', ''],
  ['assignee_id', 'is', ''],
  ['assignee_id', 'is', '12'],
  ['group_id', 'is', '8'],
  ['current_tags', 'includes', 'vi'],
  ['subject_includes_word', 'includes', 'kett'],
  ['custom_fields_5', 'is_not', 'EX-1'],
  ['OPEN', 'greater_than', '0'],
  ['SOLVED', 'less_than', '1000000'],
  ['due_date', 'greater_than', '0'],
  ['status', 'resembles', 'open'],
  ['colour', 'is', 'red'],
])('%s %s %j does not hold', (field, operator, value) => {
  expect(isIn({ field, operator, value })).toBe(false);
});

test('nobody and nothing are an empty value', () => {
  const nobody = { assignee_id: null, group_id: null, organization_id: null, priority: null } as const;

  for (const field of ['assignee_id', 'group_id', 'organization_id', 'priority']) {
    expect(isIn({ field, operator: 'is', value: '' }, nobody)).toBe(true);
  }
  expect(isIn({ field: 'priority', operator: 'less_than', value: 'low' }, nobody)).toBe(true);
});

test('business hours are those of the account’s schedule', () => {
  const helpdesk = aHelpdesk();
  const monday = 24 * 60;
  const intervals = [{ start_time: monday + 7 * 60, end_time: monday + 11 * 60 }];
  const stamps = { created_at: '2024-01-01T00:00:00Z', updated_at: '2024-01-01T00:00:00Z' };
  helpdesk.world.state.schedules.push({ id: 4, name: 'M', time_zone: 'UTC', intervals, holidays: [], ...stamps });
  const isMet = (field: string, value: string) => isIn({ field, operator: 'is_business_hours', value }, {}, helpdesk);

  expect(isMet('updated_at', '2')).toBe(true);
  expect(isMet('until_due_date', '1')).toBe(true);
});
