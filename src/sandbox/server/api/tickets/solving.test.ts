import { aHelpdesk } from '../../test-helpdesk';
import { aTicketField } from '../../test-ticket-field';

/** Solving needs a priority, an answer to field 5 and a ticked field 6; field 7 is on another form. */
function aHelpdeskWithNeeds() {
  const helpdesk = aHelpdesk();
  const { ticket_fields, ticket_forms } = helpdesk.world.state;
  const priority = ticket_fields.find(({ type }) => type === 'priority');
  if (priority) priority.required = true;
  const needed = { required: true };
  ticket_fields.push(
    aTicketField(5, 'integer', needed),
    aTicketField(6, 'checkbox', needed),
    aTicketField(7, 'text', needed),
  );
  const [form] = ticket_forms;
  form?.ticket_field_ids.push(5, 6);
  if (form) ticket_forms.push({ ...form, id: 2, default: false, ticket_field_ids: [7] });
  return helpdesk;
}

const missing = (title: string, ticket_field_id: number, ticket_field_type: string) => ({
  description: `${title}: is required when solving a ticket`,
  error: null,
  ticket_field_id,
  ticket_field_type,
});

test('a ticket is not solved while a required field of its form is empty, and every such field is named', async () => {
  const { ask, world } = aHelpdeskWithNeeds();
  const put = (ticket: object) => ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket } });

  const refused = await put({ status: 'solved', comment: { body: 'Done' }, custom_fields: [{ id: 6, value: false }] });
  const comments = world.state.comments.length;
  const solved = await put({
    status: 'solved',
    priority: 'low',
    custom_fields: [
      { id: 5, value: 3 },
      { id: 6, value: true },
    ],
  });

  expect(refused.status).toBe(422);
  expect(refused.json).toEqual({
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: {
      base: [
        missing('Priority', 34_005, 'FieldPriority'),
        missing('Field 5', 5, 'FieldInteger'),
        missing('Field 6', 6, 'FieldCheckbox'),
      ],
    },
  });
  expect(comments).toBe(2);
  expect([solved.status, solved.at('ticket.status')]).toEqual([200, 'solved']);
});

test('what is solved already is not asked again, and a new ticket is asked like any other', async () => {
  const { ask } = aHelpdeskWithNeeds();

  const kept = await ask('PUT', '/api/v2/tickets/2', { as: 'anna', body: { ticket: { tags: ['x'] } } });
  const ticket = { status: 'solved', ticket_form_id: 2, priority: 'low', comment: { body: 'x' } };
  const made = await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket } });

  expect([kept.status, made.status]).toEqual([200, 422]);
  expect(made.at('details.base')).toEqual([missing('Field 7', 7, 'FieldText')]);
});
