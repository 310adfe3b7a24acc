import { A_CATALOGUE } from '../api/test-catalogue';
import { FakeHelpdesk, MAYA, aTicket } from '../api/test-helpdesk';
import { fieldEdit, fieldText } from './field-values';
import { TicketWorkspace } from './ticket-workspace';

const aField = (name: string, type: string) => ({
  ...{ name, type, label: name, isRequired: false, requiredOnStatuses: [], optionValues: [], optionGroups: [] },
});

test.each([
  ['assignee', 'assignee', '12:3', { group_id: 12, assignee_id: 3 }, '12:3'],
  ['priority', 'priority', 'high', { priority: 'high' }, 'high'],
  ['type', 'tickettype', '', { type: null }, ''],
  ['brand', 'brand', '2', { brand_id: 2 }, '2'],
  ['form', 'form', '', { ticket_form_id: null }, ''],
  ['due_date', 'due_date', '2026-12-24', { due_at: '2026-12-24T12:00:00Z' }, '2026-12-24'],
  ['custom_field_5', 'text', 'EX-1', { customFields: { 5: 'EX-1' } }, 'EX-1'],
  ['custom_field_6', 'checkbox', 'true', { customFields: { 6: true } }, 'true'],
  ['custom_field_7', 'integer', '3', { customFields: { 7: 3 } }, '3'],
  ['custom_field_8', 'multiselect', 'a b', { customFields: { 8: ['a', 'b'] } }, 'a b'],
])('%s (%s) written as "%s" is an edit, and is shown again', async (name, type, text, edit, shown) => {
  const helpdesk = new FakeHelpdesk();
  helpdesk.account = A_CATALOGUE;
  helpdesk.stored = aTicket({ type: 'task', ticket_form_id: 40 });
  const workspace = new TicketWorkspace({ id: 7, helpdesk, me: MAYA });
  await workspace.load();

  workspace.edit(fieldEdit(workspace, aField(name, type), text));

  expect(workspace.edits.get()).toEqual(edit);
  const ticket = workspace.ticket();
  expect(ticket && fieldText(ticket, name)).toBe(shown);
});
