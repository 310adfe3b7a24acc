import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';
import { aTicketField } from '../../test-ticket-field';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const put = ({ ask }: Helpdesk, ticket: object, id = 1) =>
  ask('PUT', `/api/v2/tickets/${id}`, { as: 'anna', body: { ticket } });
const post = ({ ask }: Helpdesk, ticket: object) =>
  ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket: { comment: { body: 'x' }, ...ticket } } });

test('custom fields are set one by one, by either name, each with an event of its own', async () => {
  const helpdesk = aHelpdesk();
  helpdesk.world.state.ticket_fields.push(aTicketField(5), aTicketField(6));
  await put(helpdesk, { custom_fields: [{ id: 5, value: 'EX-1' }] });

  const { at } = await put(helpdesk, { fields: [{ id: '6', value: 'b' }] });

  expect(at('ticket.custom_fields')).toEqual([
    { id: 5, value: 'EX-1' },
    { id: 6, value: 'b' },
  ]);
  expect(at('ticket.fields')).toEqual(at('ticket.custom_fields'));
  expect(at('audit.events')).toEqual([
    { id: expect.any(Number), type: 'Change', field_name: '6', value: 'b', previous_value: null },
  ]);
});

test('brand, address, form, custom status and sharing are stored as they are sent', async () => {
  const helpdesk = aHelpdesk();
  const fields = {
    ...{ brand_id: 1, recipient: 'shop@example.com', ticket_form_id: 34_101 },
    ...{ custom_status_id: 34_203, sharing_agreement_ids: [3] },
  };

  const changed = await put(helpdesk, fields);
  const made = await post(helpdesk, fields);

  expect([changed.at('ticket'), made.at('ticket')]).toMatchObject([fields, fields]);
  expect((await helpdesk.ask('GET', '/api/v2/tickets/1', { as: 'anna' })).at('ticket')).toMatchObject(fields);
});

test.each([
  ['brand', { brand_id: 77 }, 'Brand: 77 is not valid'],
  ['ticket_form', { ticket_form_id: 77 }, 'Ticket form: 77 is not valid'],
  ['custom_status', { custom_status_id: 77 }, 'Custom status: 77 is not valid'],
])('a %s that the account does not have is refused', async (field, fields, description) => {
  const helpdesk = aHelpdesk();
  const problem = {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [field]: [{ description, error: 'InvalidValue' }] },
  };

  const [changed, made] = [await put(helpdesk, fields), await post(helpdesk, fields)];

  expect([changed.status, changed.json, made.status, made.json]).toEqual([422, problem, 422, problem]);
});

test('a ticket is of the account’s default brand', async () => {
  const helpdesk = aHelpdesk();
  const [brand] = helpdesk.world.state.brands;
  if (brand) helpdesk.world.state.brands.splice(0, 1, { ...brand, default: false }, { ...brand, id: 6 });

  expect((await post(helpdesk, {})).at('ticket.brand_id')).toBe(6);
});

test('a custom status moves the ticket to its category, and another category brings its usual one', async () => {
  const helpdesk = aHelpdesk();

  const moved = await put(helpdesk, { custom_status_id: 34_203 });
  const kept = await put(helpdesk, { subject: 'Another' });
  const left = await put(helpdesk, { status: 'hold' });
  const solved = await put(helpdesk, { custom_status_id: 34_205 });
  const reopened = await put(helpdesk, { custom_status_id: 34_201 });

  const shown = [moved, kept, left, solved, reopened].map(({ at }) => [
    at('ticket.status'),
    at('ticket.custom_status_id'),
  ]);
  expect(shown).toEqual([
    ['pending', 34_203],
    ['pending', 34_203],
    ['hold', 34_204],
    ['solved', 34_205],
    ['open', 34_202],
  ]);
  expect(solved.at('ticket.assignee_id')).toBe(11);
});

test('tags are added and taken away beside those that are there', async () => {
  const { at } = await put(aHelpdesk(), { additional_tags: ['Second', 'third'], remove_tags: ['first'] });

  expect(at('ticket.tags')).toEqual(['second', 'third']);
});

test('a requester is found by the address or made, and brings the organization', async () => {
  const helpdesk = aHelpdesk();

  const known = await post(helpdesk, { requester: { name: 'Whoever', email: 'CORA@example.com' } });
  const unknown = await post(helpdesk, { requester: { name: 'Nele', email: 'nele@example.com' } });

  expect(known.at('ticket')).toMatchObject({ requester_id: 50, organization_id: 70, submitter_id: 11 });
  expect(helpdesk.world.state.users.at(-1)).toMatchObject({
    id: unknown.at('ticket.requester_id'),
    name: 'Nele',
    email: 'nele@example.com',
    role: 'end-user',
  });
});

test('a new requester without a name is refused, and nobody is made', async () => {
  const helpdesk = aHelpdesk();
  const before = helpdesk.world.state.users.length;

  const { status, at } = await post(helpdesk, { requester: { email: 'nele@example.com' } });

  expect([status, at('details.requester.0.description')]).toEqual([
    422,
    'Requester: Name: is too short (minimum is 1 characters)',
  ]);
  expect(helpdesk.world.state.users).toHaveLength(before);
});

test('people come into copy and leave it, by id and by address', async () => {
  const helpdesk = aHelpdesk();
  await put(helpdesk, {
    email_ccs: [{ user_id: 51 }, { user_email: 'new@example.com', user_name: 'New' }],
    followers: [{ user_email: 'bert@example.com', action: 'put' }],
  });

  const { at } = await put(helpdesk, { email_ccs: [{ user_id: '51', action: 'delete' }] });

  const newcomer = helpdesk.world.state.users.at(-1);
  expect(newcomer).toMatchObject({ name: 'New', email: 'new@example.com' });
  expect(at('ticket')).toMatchObject({
    email_cc_ids: [newcomer?.id],
    follower_ids: [12],
    collaborator_ids: [newcomer?.id, 12],
  });
});

test('collaborators are people in copy', async () => {
  const helpdesk = aHelpdesk();
  await put(helpdesk, { collaborators: [51, 'cora@example.com', { name: 'Nele', email: 'nele@example.com' }] });

  const { at } = await put(helpdesk, { additional_collaborators: ['mail@example.com'] });

  const [nele, mail] = helpdesk.world.state.users.slice(-2);
  expect(at('ticket.email_cc_ids')).toEqual([51, 50, nele?.id, mail?.id]);
  expect(mail?.name).toBe('mail');
});

test('an agent is assigned by address, which opens a new ticket and gives it the agent’s group', async () => {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(aTicket(9, { status: 'new', group_id: null }));

  const { at } = await put(helpdesk, { assignee_email: 'bert@example.com' }, 9);

  expect(at('ticket')).toMatchObject({ status: 'open', assignee_id: 12, group_id: 7 });
});

test('an incident tells its problem, as long as it belongs to it', async () => {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(aTicket(9, { type: 'problem' }));
  const hasIncidents = async () =>
    (await helpdesk.ask('GET', '/api/v2/tickets/9', { as: 'anna' })).at('ticket.has_incidents');

  const { at } = await put(helpdesk, { type: 'incident', problem_id: 9 });
  const during = await hasIncidents();
  await put(helpdesk, { problem_id: null });

  expect([at('ticket.problem_id'), during, await hasIncidents()]).toEqual([9, true, false]);
});

test('a ticket that is not new is never new again', async () => {
  expect((await put(aHelpdesk(), { status: 'new' })).at('ticket.status')).toBe('open');
});

test('what an agent writes down for the customer opens the ticket again', async () => {
  const helpdesk = aHelpdesk();

  const { at } = await put(helpdesk, { comment: { body: 'Still broken', author_id: 50 } }, 2);

  expect(at('ticket.status')).toBe('open');
  expect(at('audit.events.0')).toMatchObject({ type: 'Comment', author_id: 50 });
});

test.each([
  [{ problem_id: 2 }, 'problem'],
  [{ assignee_email: 'nobody@example.com' }, 'assignee'],
  [{ followers: [{ user_id: 50 }] }, 'followers'],
  [{ email_ccs: [{ user_id: 50, action: 'add' }] }, 'email_ccs'],
  [{ requester: { name: 'x', email: 'no address' } }, 'requester'],
  [{ collaborators: [{}] }, 'collaborators'],
  [{ comment: { body: 'x', author_id: 999 } }, 'author'],
  [{ fields: [{ id: 1, value: {} }] }, 'fields'],
])('%j is refused, naming %s', async (ticket, field) => {
  const { status, keysAt } = await put(aHelpdesk(), ticket);

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test('the number of a deleted ticket is not given again', async () => {
  const helpdesk = aHelpdesk();
  helpdesk.world.state.deleted_tickets = [{ id: 80, deleted_at: '2026-01-01T00:00:00Z', actor_id: 11, ticket: null }];

  expect((await post(helpdesk, {})).at('ticket.id')).toBe(81);
});

const LONG = 'x'.repeat(200);

test.each([
  [{ comment: { body: LONG } }, LONG.slice(0, 150)],
  [{ subject: ' ', comment: { body: 'Words' } }, 'Words'],
  [{ subject: null, description: 'Told', comment: { body: 'Words' } }, 'Words'],
  [{ subject: 'One', raw_subject: 'Other' }, 'Other'],
])('the subject of %j is known', async (ticket, subject) => {
  const { at } = await post(aHelpdesk(), ticket);

  expect([at('ticket.subject'), at('ticket.raw_subject')]).toEqual([subject, subject]);
});

test.each([
  [{ comment: { body: '\u00e9'.repeat(32_768) } }, 'Comment: is too long (maximum is 65535 characters)'],
  [{ comment: { html_body: `<p>${'x'.repeat(65_533)}` } }, 'Comment: is too long (maximum is 65535 characters)'],
  [{ subject: 'x'.repeat(151) }, 'Subject: is too long (maximum is 150 characters)'],
  [{ raw_subject: 'x'.repeat(151) }, 'Raw subject: is too long (maximum is 150 characters)'],
])('what is too long is refused', async (ticket, description) => {
  const helpdesk = aHelpdesk();

  for (const { status, at, keysAt } of [await put(helpdesk, ticket), await post(helpdesk, ticket)]) {
    const [field = ''] = keysAt('details');
    expect([status, at(`details.${field}.0.description`)]).toEqual([422, description]);
  }
});

test.each([
  ['2026-05-01', '2026-05-01T00:00:00Z'],
  ['2026-05-01T10:00', '2026-05-01T10:00:00Z'],
  ['2026-05-01T10:00:00.123+02:00', '2026-05-01T08:00:00Z'],
])('due on %s is kept as %s', async (due_at, kept) => {
  expect((await put(aHelpdesk(), { type: 'task', due_at })).at('ticket.due_at')).toBe(kept);
});

test('a number as external id is kept as text, and tags may come as one text', async () => {
  const { at } = await put(aHelpdesk(), { external_id: 4711, tags: 'One two' });

  expect(at('ticket')).toMatchObject({ external_id: '4711', tags: ['one', 'two'] });
});

test('e-mail addresses are kept in lower case, as identities of whoever is new', async () => {
  const helpdesk = aHelpdesk();
  const requester = { name: 'Nele', email: ' Nele@Example.COM' };

  const made = await post(helpdesk, { requester });
  const again = await post(helpdesk, { requester });
  const path = `/api/v2/users/${made.textAt('ticket.requester_id')}/identities`;

  const identities = await helpdesk.ask('GET', path, { as: 'anna' });
  expect(identities.at('identities')).toMatchObject([{ type: 'email', value: 'nele@example.com', primary: true }]);
  expect(again.at('ticket.requester_id')).toBe(made.at('ticket.requester_id'));
});

test('the submitter is the author of the first comment', async () => {
  const { at } = await post(aHelpdesk(), { submitter_id: 50, requester_id: 50 });

  expect([at('ticket.submitter_id'), at('audit.author_id'), at('audit.events.0.author_id')]).toEqual([50, 50, 50]);
});

test('a ticket may belong to any organization of its requester', async () => {
  const helpdesk = aHelpdesk();
  const [membership] = helpdesk.world.state.organization_memberships;
  if (membership) {
    helpdesk.world.state.organization_memberships.push({ ...membership, id: 9, organization_id: 71, default: false });
  }

  const changed = await put(helpdesk, { organization_id: 71 });
  const refused = await put(helpdesk, { organization_id: 72 });

  expect(changed.at('ticket.organization_id')).toBe(71);
  expect([refused.status, refused.keysAt('details')]).toEqual([422, ['organization']]);
});

test('an empty text empties a field', async () => {
  const helpdesk = aHelpdesk();
  const full = { priority: 'high', type: 'task', due_at: '2026-05-01', assignee_id: 11, external_id: 'A1' };
  await put(helpdesk, full);

  const empty = Object.fromEntries(Object.keys(full).map((name) => [name, '']));
  const { at } = await put(helpdesk, empty);

  expect(at('ticket')).toMatchObject(Object.fromEntries(Object.keys(full).map((name) => [name, null])));
});
