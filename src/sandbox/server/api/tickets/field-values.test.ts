import { aHelpdesk } from '../../test-helpdesk';
import { aTicketField } from '../../test-ticket-field';
import { aTicket } from '../../test-state';

/** Ticket 9 says `rush` in the drop-down, `mail` in the list and yes in the checkbox. */
function aHelpdeskWithFields() {
  const helpdesk = aHelpdesk();
  helpdesk.world.state.ticket_fields.push(
    aTicketField(5),
    aTicketField(6, 'tagger', { options: ['rush', 'calm'] }),
    aTicketField(7, 'multiselect', { options: ['mail', 'phone', 'shop'] }),
    aTicketField(8, 'checkbox', { tag: 'gift' }),
    aTicketField(9, 'checkbox', { active: false, tag: 'old' }),
  );
  const values = [
    { id: 6, value: 'rush' },
    { id: 7, value: ['mail'] },
    { id: 8, value: true },
  ];
  helpdesk.world.tickets.put(aTicket(9, { custom_fields: values, tags: ['vip', 'rush', 'mail', 'gift'] }));
  const put = (ticket: object) => helpdesk.ask('PUT', '/api/v2/tickets/9', { as: 'anna', body: { ticket } });
  return { ...helpdesk, put };
}

test('a new ticket is of the usual form and status, and lists every active field of the account’s own', async () => {
  const { ask } = aHelpdeskWithFields();
  const ticket = { comment: { body: 'x' }, custom_fields: [{ id: 5, value: 'EX-1' }] };

  const { at } = await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket } });

  expect(at('ticket')).toMatchObject({ ticket_form_id: 34_101, status: 'new', custom_status_id: 34_201 });
  expect(at('ticket.custom_fields')).toEqual([
    { id: 5, value: 'EX-1' },
    { id: 6, value: null },
    { id: 7, value: null },
    { id: 8, value: null },
  ]);
  expect(at('ticket.fields')).toEqual(at('ticket.custom_fields'));
});

test('what an export has in fields that it does not list is shown, too', async () => {
  const { ask, world } = aHelpdesk();
  world.tickets.put(aTicket(9, { custom_fields: [{ id: 77, value: 'kept' }] }));

  expect((await ask('GET', '/api/v2/search?query=kept', { as: 'anna' })).at('results.0.custom_fields')).toEqual([
    { id: 77, value: 'kept' },
  ]);
});

test('fields that the account does not have, or no longer uses, are passed over', async () => {
  const { put, world } = aHelpdeskWithFields();

  const { status, at } = await put({ custom_fields: [34_001, 9, 77].map((id) => ({ id, value: 'x' })) });

  expect([status, at('audit.events')]).toEqual([200, []]);
  expect(world.tickets.find(9)?.custom_fields.map(({ id }) => id)).toEqual([6, 7, 8]);
});

test.each([
  ['text', 3, '3'],
  ['text', '', null],
  ['checkbox', 'true', true],
  ['checkbox', 'yes', true],
  ['checkbox', 0, false],
  ['date', '2026-02-28T23:00:00Z', '2026-02-28'],
  ['integer', -12, '-12'],
  ['decimal', '1.50', '1.50'],
  ['regexp', 'EX-1', 'EX-1'],
  ['partialcreditcard', '4111 1111 1111 1234', 'XXXXXXXXXXXX1234'],
  ['tagger', ['calm'], 'calm'],
  ['multiselect', 'calm', ['calm']],
  ['multiselect', ['rush', 'calm', 'rush'], ['rush', 'calm']],
  ['multiselect', [], null],
  ['lookup', 50, '50'],
] as const)('a %s field takes %j and keeps %j', async (type, value, kept) => {
  const { ask, world } = aHelpdesk();
  world.state.ticket_fields.push(
    aTicketField(5, type, { options: ['rush', 'calm'], regexp_for_validation: '\\AEX-\\d\\z' }),
  );

  const ticket = { custom_fields: [{ id: 5, value }] };
  const { at } = await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket } });

  expect(at('ticket.custom_fields')).toEqual([{ id: 5, value: kept }]);
});

test.each([
  ['text', ['x']],
  ['checkbox', 'maybe'],
  ['date', '2026-02-30'],
  ['date', 'soon'],
  ['integer', '1.5'],
  ['decimal', '1,5'],
  ['regexp', 'EX-12'],
  ['partialcreditcard', '12'],
  ['tagger', 'late'],
  ['tagger', ['rush', 'calm']],
  ['multiselect', ['rush', 'late']],
] as const)('a %s field refuses %j, and nothing of the update is done', async (type, value) => {
  const { ask, world } = aHelpdesk();
  world.state.ticket_fields.push(
    aTicketField(5, type, { options: ['rush', 'calm'], regexp_for_validation: '\\AEX-\\d\\z' }),
  );

  const ticket = { subject: 'Another', custom_fields: [{ id: 5, value }] };
  const { status, json } = await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket } });

  expect(status).toBe(422);
  expect(json).toEqual({
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: {
      base: [
        {
          description: 'Field 5: is not valid',
          error: 'InvalidValue',
          ticket_field_id: 5,
          ticket_field_type: expect.stringMatching(new RegExp(`^Field${type}$`, 'i')),
        },
      ],
    },
  });
  expect(world.tickets.find(1)?.subject).toBe('Subject 1');
});

test.each([
  [{ custom_fields: [{ id: 6, value: 'calm' }] }, ['calm', ['mail'], true], ['vip', 'mail', 'gift', 'calm']],
  [{ custom_fields: [{ id: 6, value: null }] }, [null, ['mail'], true], ['vip', 'mail', 'gift']],
  [
    { custom_fields: [{ id: 7, value: ['shop', 'mail'] }] },
    ['rush', ['shop', 'mail'], true],
    ['vip', 'rush', 'mail', 'gift', 'shop'],
  ],
  [{ custom_fields: [{ id: 8, value: false }] }, ['rush', ['mail'], false], ['vip', 'rush', 'mail']],
  [{ tags: ['vip', 'calm', 'phone'] }, ['calm', ['phone'], false], ['vip', 'calm', 'phone']],
  [
    { additional_tags: ['phone'], remove_tags: ['rush'] },
    [null, ['mail', 'phone'], true],
    ['vip', 'mail', 'gift', 'phone'],
  ],
  [{ tags: [], custom_fields: [{ id: 6, value: 'calm' }] }, ['calm', null, false], ['calm']],
])('values and tags go together: %j', async (ticket, values, tags) => {
  const { at, each } = await aHelpdeskWithFields().put(ticket);

  expect(each('ticket.custom_fields', 'value')).toEqual([null, ...values]);
  expect(at('ticket.tags')).toEqual(tags);
});

test('the tag route changes the fields whose options come and go', async () => {
  const { ask, world } = aHelpdeskWithFields();

  await ask('DELETE', '/api/v2/tickets/9/tags', { as: 'anna', body: { tags: ['rush', 'gift'] } });

  expect(world.tickets.find(9)?.custom_fields).toEqual([
    { id: 6, value: null },
    { id: 7, value: ['mail'] },
    { id: 8, value: false },
  ]);
});
