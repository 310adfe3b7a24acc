import { aCustomRole } from '../../test-custom-role';
import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/ticket_fields';
const SYSTEM = ['subject', 'description', 'status', 'tickettype', 'priority', 'group', 'assignee', 'custom_status'];
const REASON = {
  title: 'Reason',
  type: 'tagger',
  custom_field_options: [
    { name: 'Delivery', value: 'reason_delivery' },
    { name: 'Return', value: 'reason_return' },
  ],
};

function aDesk() {
  const helpdesk = aHelpdesk();
  const post = (ticket_field: object, as = 'admin') => helpdesk.ask('POST', PATH, { as, body: { ticket_field } });
  return { ...helpdesk, post };
}

test('every account has the system’s fields, in their order, with their choices', async () => {
  const { each, at } = await aHelpdesk().ask('GET', `${PATH}.json`, { as: 'light' });

  expect(each('ticket_fields', 'type')).toEqual(SYSTEM);
  expect(at('ticket_fields.4')).toEqual({
    id: 34_005,
    url: `http://localhost:4600${PATH}/34005.json`,
    type: 'priority',
    title: 'Priority',
    raw_title: 'Priority',
    title_in_portal: 'Priority',
    raw_title_in_portal: 'Priority',
    description: 'Request priority',
    raw_description: 'Request priority',
    agent_description: null,
    key: null,
    active: true,
    required: false,
    required_in_portal: false,
    visible_in_portal: false,
    editable_in_portal: false,
    collapsed_for_agents: false,
    agent_can_edit: true,
    position: 5,
    tag: null,
    regexp_for_validation: null,
    removable: false,
    sub_type_id: 0,
    system_field_options: [
      { name: 'Low', value: 'low' },
      { name: 'Normal', value: 'normal' },
      { name: 'High', value: 'high' },
      { name: 'Urgent', value: 'urgent' },
    ],
    created_at: '2019-01-02T09:00:00Z',
    updated_at: '2019-01-02T09:00:00Z',
  });
  expect(each('ticket_fields.7.custom_statuses', 'status_category')).toEqual([
    'new',
    'open',
    'pending',
    'hold',
    'solved',
  ]);
});

test('customers see the fields of the help centre', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('GET', PATH, { as: 'cora' })).each('ticket_fields', 'type')).toEqual(['subject', 'description']);
  expect((await ask('GET', PATH)).status).toBe(401);
});

test('fields come in pages, too', async () => {
  const { ask } = aHelpdesk();

  const { each, at } = await ask('GET', `${PATH}?page[size]=3`, { as: 'anna' });

  expect(each('ticket_fields', 'type')).toEqual(SYSTEM.slice(0, 3));
  expect(at('meta.has_more')).toBe(true);
  expect((await ask('GET', `${PATH}/count`, { as: 'anna' })).at('count.value')).toBe(8);
  const several = await ask('GET', `${PATH}/show_many?ids=34001,34005,1`, { as: 'anna' });
  expect(several.each('ticket_fields', 'type')).toEqual(['subject', 'priority']);
});

test('an admin makes a drop-down and changes its options', async () => {
  const { ask, post } = aDesk();

  const made = await post(REASON);
  const id = String(made.at('ticket_field.id'));
  const custom_field_options = [
    { id: made.at('ticket_field.custom_field_options.1.id'), name: 'Sent back', value: 'reason_return' },
    { name: 'Other', value: 'reason_other' },
  ];
  const body = { ticket_field: { title: 'Why', custom_field_options } };
  const changed = await ask('PUT', `${PATH}/${id}`, { as: 'admin', body });

  expect(made.status).toBe(201);
  expect(made.headers.get('location')).toBe(`http://localhost:4600${PATH}/${id}.json`);
  expect(made.at('ticket_field')).toMatchObject({ type: 'tagger', position: 9999, removable: true });
  expect(made.at('ticket_field.custom_field_options')).toMatchObject([
    { name: 'Delivery', raw_name: 'Delivery', value: 'reason_delivery', default: false },
    { name: 'Return' },
  ]);
  expect(changed.at('ticket_field')).toMatchObject({ title: 'Why', custom_field_options });
  const options = await ask('GET', `${PATH}/${id}/options`, { as: 'anna' });
  expect(options.each('custom_field_options', 'name')).toEqual(['Sent back', 'Other']);
  expect((await ask('GET', `${PATH}/${id}`, { as: 'anna' })).json).toEqual(changed.json);
});

test.each([
  [{ type: 'text' }, 'title'],
  [{ title: 'X', type: 'subject' }, 'type'],
  [{ title: 'X', type: 'tagger' }, 'custom_field_options'],
  [{ title: 'X', type: 'regexp' }, 'regexp_for_validation'],
  [
    { ...REASON, custom_field_options: [...REASON.custom_field_options, ...REASON.custom_field_options] },
    'custom_field_options',
  ],
])('the field %j is refused', async (field, wrong) => {
  const { post, world } = aDesk();

  const { status, keysAt } = await post(field);

  expect([status, keysAt('details')]).toEqual([422, [wrong]]);
  expect(world.state.ticket_fields).toHaveLength(SYSTEM.length);
});

test('a field is deleted, but none of the system’s', async () => {
  const { ask, post } = aDesk();
  const made = await post({ title: 'Order number' });
  const id = String(made.at('ticket_field.id'));

  expect(made.at('ticket_field.type')).toBe('text');
  expect((await ask('DELETE', `${PATH}/${id}`, { as: 'admin' })).status).toBe(204);
  expect((await ask('GET', `${PATH}/${id}`, { as: 'anna' })).status).toBe(404);
  expect((await ask('DELETE', `${PATH}/34001`, { as: 'admin' })).status).toBe(403);
});

test('agents make none, unless their role says so', async () => {
  const { post, world } = aDesk();
  world.state.custom_roles.push(aCustomRole(9, 'Staff', { manage_ticket_fields: true }));
  Object.assign(world.state.users.find(({ id }) => id === 12) ?? {}, { custom_role_id: 9, role_type: 0 });

  expect((await post({ title: 'X' }, 'anna')).status).toBe(403);
  expect((await post({ title: 'X' }, 'bert')).status).toBe(201);
});
