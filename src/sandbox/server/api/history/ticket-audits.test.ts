import { aHelpdesk } from '../../test-helpdesk';
import { aTicketField } from '../../test-ticket-field';

async function aHelpdeskWithUpdates() {
  const helpdesk = aHelpdesk();
  await helpdesk.ask('PUT', '/api/v2/tickets/1', {
    as: 'anna',
    body: { ticket: { status: 'pending', comment: { body: 'Done', public: true }, metadata: { time_spent: '3m' } } },
  });
  return helpdesk;
}

test('an audit is shown by its number, with everything that happened in it', async () => {
  const { ask, world } = await aHelpdeskWithUpdates();
  const id = world.state.audits?.[0]?.id;

  const { json } = await ask('GET', `/api/v2/tickets/1/audits/${id}`, { as: 'anna' });

  const change = { id: expect.any(Number), type: 'Change' };
  expect(json).toEqual({
    audit: {
      id,
      ticket_id: 1,
      created_at: '2026-03-02T09:00:00Z',
      author_id: 11,
      metadata: { system: {}, custom: { time_spent: '3m' } },
      events: [
        expect.objectContaining({ type: 'Comment', body: 'Done', public: true, audit_id: id, attachments: [] }),
        { ...change, field_name: 'status', value: 'pending', previous_value: 'open' },
        { ...change, field_name: 'custom_status_id', value: 34_203, previous_value: 34_202 },
      ],
      via: { channel: 'api' },
    },
  });
});

test('audits are counted, filtered by what happened, and come with the people and the ticket', async () => {
  const { ask } = await aHelpdeskWithUpdates();
  const query = 'filter_events[]=Change&include=users,tickets&page[size]=1&sort=-created_at';

  const count = await ask('GET', '/api/v2/tickets/1/audits/count', { as: 'anna' });
  const { at, each } = await ask('GET', `/api/v2/tickets/1/audits?${query}`, { as: 'anna' });

  expect(count.at('count.value')).toBe(3);
  expect(each('audits.0.events', 'type')).toEqual(['Change', 'Change']);
  expect([each('users', 'id'), each('tickets', 'id')]).toEqual([[11], [1]]);
  expect(at('meta.has_more')).toBe(true);
});

test('an admin reads the audits of all tickets in cursor pages, with the older names of the links', async () => {
  const { ask } = await aHelpdeskWithUpdates();

  const first = await ask('GET', '/api/v2/ticket_audits?page[size]=2', { as: 'admin' });
  const second = await ask('GET', first.textAt('links.next').replace('http://localhost:4600', ''), { as: 'admin' });

  expect([first.each('audits', 'id'), second.each('audits', 'ticket_id')]).toEqual([[101, 102], [1]]);
  expect([first.at('after_cursor'), first.at('after_url')]).toEqual([
    first.at('meta.after_cursor'),
    first.at('links.next'),
  ]);
  expect(second.at('after_url')).toBeNull();
  expect((await ask('GET', '/api/v2/ticket_audits', { as: 'anna' })).status).toBe(403);
});

test('the audit of another ticket is not found', async () => {
  expect((await aHelpdesk().ask('GET', '/api/v2/tickets/2/audits/101', { as: 'anna' })).status).toBe(404);
});

test('a ticket’s first audit tells what it was created with', async () => {
  const { ask, world } = aHelpdesk();
  world.state.ticket_fields.push(aTicketField(5));
  const ticket = {
    subject: 'New',
    requester_id: 51,
    tags: ['a'],
    custom_fields: [{ id: 5, value: 'x' }],
    comment: { body: 'x' },
  };

  const { at } = await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket } });

  const id = expect.any(Number);
  expect(at('audit.events')).toEqual([
    expect.objectContaining({ type: 'Comment', body: 'x' }),
    { id, type: 'Create', field_name: 'subject', value: 'New' },
    { id, type: 'Create', field_name: 'status', value: 'new' },
    { id, type: 'Create', field_name: 'tags', value: ['a'] },
    { id, type: 'Create', field_name: 'requester_id', value: 51 },
    { id, type: 'Create', field_name: 'brand_id', value: 1 },
    { id, type: 'Create', field_name: 'ticket_form_id', value: 34_101 },
    { id, type: 'Create', field_name: 'custom_status_id', value: 34_201 },
    { id, type: 'Create', field_name: '5', value: 'x' },
  ]);
});

test('audits tell of another brand, address, form, custom status and sharing', async () => {
  const { ask, world } = aHelpdesk();
  const [brand, form] = [world.state.brands[0], world.state.ticket_forms[0]];
  if (brand) world.state.brands.push({ ...brand, id: 2, default: false });
  if (form) world.state.ticket_forms.push({ ...form, id: 2, default: false });
  const sent = { brand_id: 2, recipient: 'shop@example.com', ticket_form_id: 2, custom_status_id: 34_204 };

  const ticket = { ...sent, sharing_agreement_ids: [3] };
  const { at } = await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket } });

  const change = { id: expect.any(Number), type: 'Change', previous_value: null };
  expect(at('audit.events')).toEqual([
    { ...change, field_name: 'status', value: 'hold', previous_value: 'open' },
    { ...change, field_name: 'brand_id', value: 2, previous_value: 1 },
    { ...change, field_name: 'recipient', value: 'shop@example.com' },
    { ...change, field_name: 'ticket_form_id', value: 2, previous_value: 34_101 },
    { ...change, field_name: 'custom_status_id', value: 34_204, previous_value: 34_202 },
    { ...change, field_name: 'sharing_agreement_ids', value: [3], previous_value: [] },
  ]);
});
