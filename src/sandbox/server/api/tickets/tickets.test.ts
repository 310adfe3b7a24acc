import { aHelpdesk } from '../../test-helpdesk';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const put = ({ ask }: Helpdesk, ticket: object, as = 'anna', id = 1) =>
  ask('PUT', `/api/v2/tickets/${id}.json`, { as, body: { ticket } });

test('an update changes the ticket, adds the comment and answers both with an audit', async () => {
  const helpdesk = aHelpdesk();

  const { status, at } = await put(helpdesk, {
    status: 'solved',
    tags: ['Care_Discount', 'first'],
    comment: { html_body: '<p>Hi <b onclick="x()">you</b><script>x()</script></p>', public: true },
    metadata: { reservation: 'r1' },
    unknown: 1,
  });

  expect(status).toBe(200);
  expect(at('ticket')).toMatchObject({
    id: 1,
    status: 'solved',
    assignee_id: 11,
    tags: ['care_discount', 'first'],
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect(at('audit')).toMatchObject({ ticket_id: 1, author_id: 11, metadata: { custom: { reservation: 'r1' } } });
  expect(at('audit.events')).toMatchObject([
    { type: 'Comment', body: 'Hi you', public: true },
    { type: 'Change', field_name: 'status', value: 'solved', previous_value: 'open' },
    { type: 'Change', field_name: 'tags', value: ['care_discount', 'first'], previous_value: ['first'] },
    { type: 'Change', field_name: 'assignee_id', value: 11, previous_value: null },
    { type: 'Change', field_name: 'custom_status_id', value: 34_205, previous_value: 34_202 },
  ]);
  expect(helpdesk.told).toEqual([{ name: 'ticket-updated', data: { ticketId: 1, userId: 11 } }]);
});

test('comments keep text and cleaned HTML, and can be read from either end', async () => {
  const helpdesk = aHelpdesk();
  await put(helpdesk, { comment: { html_body: '<p>Hi <b onclick="x()">you</b></p>' } });

  const { json, at } = await helpdesk.ask('GET', '/api/v2/tickets/1/comments?sort_order=desc&include=users', {
    as: 'anna',
  });
  const cursor = await helpdesk.ask('GET', '/api/v2/tickets/1/comments?page[size]=2&sort=created_at', { as: 'anna' });

  expect(at('comments.0')).toMatchObject({
    type: 'Comment',
    author_id: 11,
    body: 'Hi you',
    html_body: '<div class="zd-comment" dir="auto"><p>Hi <b>you</b></p></div>',
    plain_body: 'Hi you',
    public: true,
    attachments: [],
    metadata: { custom: {} },
  });
  expect(json).toMatchObject({ count: 3, users: [{ id: 11 }, { id: 50 }] });
  expect(cursor.each('comments', 'id')).toEqual([101, 102]);
  expect(cursor.at('meta.has_more')).toBe(true);
});

test('audits tell the whole history, and a comment knows its audit', async () => {
  const helpdesk = aHelpdesk();
  const updated = await put(helpdesk, { comment: { body: 'x', public: false }, metadata: { a: 1 } });

  const { at } = await helpdesk.ask('GET', '/api/v2/tickets/1/audits', { as: 'anna' });
  const said = await helpdesk.ask('GET', '/api/v2/tickets/1/comments', { as: 'anna' });

  expect(at('count')).toBe(3);
  expect(at('audits.0')).toMatchObject({ author_id: 50, events: [{ type: 'Comment', body: 'Hello' }] });
  expect(at('audits.2')).toMatchObject({ id: updated.at('audit.id'), metadata: { custom: { a: 1 } } });
  expect(said.at('comments.2')).toMatchObject({ audit_id: updated.at('audit.id'), public: false });
});

test.each([
  [{ status: 'happy' }, 'status'],
  [{ priority: 'asap' }, 'priority'],
  [{ subject: ' ' }, 'subject'],
  [{ tags: 7 }, 'tags'],
  [{ tags: [1] }, 'tags'],
  [{ assignee_id: 50 }, 'assignee'],
  [{ requester_id: 999 }, 'requester'],
  [{ group_id: 8 }, 'group'],
  [{ due_at: 'tomorrow' }, 'due_at'],
  [{ comment: { body: ' ' } }, 'base'],
  [{ comment: { html_body: '<script>x</script>' } }, 'base'],
  [{ comment: { public: 'yes' } }, 'comment'],
  [{ custom_fields: [{ id: 1 }] }, 'custom_fields'],
])('%j is refused, naming %s, and changes nothing', async (ticket, field) => {
  const helpdesk = aHelpdesk();
  const before = structuredClone(helpdesk.world.tickets.find(1));

  const { status, at, keysAt } = await put(helpdesk, { status: 'pending', ...ticket });

  expect([status, at('error'), keysAt('details')]).toEqual([422, 'RecordInvalid', [field]]);
  expect(helpdesk.world.tickets.find(1)).toEqual(before);
  expect(helpdesk.world.state.comments).toHaveLength(2);
});

test('a closed ticket cannot be updated', async () => {
  const { status, at } = await put(aHelpdesk(), { tags: [] }, 'anna', 3);

  expect([status, at('details')]).toEqual([
    422,
    { status: [{ description: 'Status: closed prevents ticket update' }] },
  ]);
});

test('a safe update is refused when somebody else was quicker', async () => {
  const helpdesk = aHelpdesk();
  const seen = { safe_update: true, updated_stamp: '2026-02-01T00:00:00Z' };

  const first = await put(helpdesk, { ...seen, status: 'pending' });
  const second = await put(helpdesk, { ...seen, status: 'solved' }, 'bert');
  const forced = await put(helpdesk, { status: 'solved' }, 'bert');

  expect([first.status, second.status, second.at('error'), forced.status]).toEqual([200, 409, 'UpdateConflict', 200]);
});

test('what is not said about a comment’s visibility is the ticket’s', async () => {
  const helpdesk = aHelpdesk();
  Object.assign(helpdesk.world.tickets.find(2) ?? {}, { is_public: false });

  const onPublic = await put(helpdesk, { comment: { body: 'x' } });
  const onPrivate = await put(helpdesk, { comment: { body: 'x' } }, 'anna', 2);

  expect([onPublic, onPrivate].map(({ at }) => at('audit.events.0.public'))).toEqual([true, false]);
});

test('a light agent may add a private comment and nothing else', async () => {
  const helpdesk = aHelpdesk();

  const said = await put(helpdesk, { comment: { body: 'x' } }, 'light');
  const loud = await put(helpdesk, { comment: { body: 'x', public: true } }, 'light');
  const meddling = await put(helpdesk, { status: 'solved' }, 'light');
  const tagging = await helpdesk.ask('PUT', '/api/v2/tickets/1/tags', { as: 'light', body: { tags: ['x'] } });

  expect(said.at('audit.events.0.public')).toBe(false);
  expect([loud.status, meddling.status, tagging.status]).toEqual([403, 403, 403]);
});

test('tags alone are added, replaced and taken away', async () => {
  const { ask } = aHelpdesk();
  const tags = async (method: string, body?: object) =>
    (await ask(method, '/api/v2/tickets/1/tags', { as: 'anna', body })).at('tags');

  expect(await tags('GET')).toEqual(['first']);
  expect(await tags('PUT', { tags: ['second'] })).toEqual(['first', 'second']);
  expect(await tags('DELETE', { tags: ['first'] })).toEqual(['second']);
  expect(await tags('POST', { tags: ['third'] })).toEqual(['third']);
});

test('a ticket is created with its first comment, by whoever asks', async () => {
  const { ask } = aHelpdesk();
  const ticket = {
    subject: 'Call back',
    requester_id: '51',
    type: 'task',
    comment: { body: 'Line 1\n\nLine <2>', public: false },
  };

  const { status, headers, at } = await ask('POST', '/api/v2/tickets', { as: 'bert', body: { ticket } });

  expect([status, headers.get('location')]).toEqual([201, 'http://localhost:4600/api/v2/tickets/4.json']);
  expect(at('ticket')).toMatchObject({
    id: 4,
    status: 'new',
    requester_id: 51,
    submitter_id: 12,
    is_public: false,
    created_at: '2026-03-02T09:00:00Z',
    description: 'Line 1\n\nLine <2>',
  });
  expect(at('audit.events.0.html_body')).toContain('<p>Line 1</p><p>Line &lt;2&gt;</p>');
});

test('a ticket without words is refused', async () => {
  const { status, at } = await aHelpdesk().ask('POST', '/api/v2/tickets', {
    as: 'anna',
    body: { ticket: { subject: 'x' } },
  });

  expect([status, at('details.base.0.description')]).toEqual([422, 'Description: cannot be blank']);
});

test('a follow-up inherits tags and requester, and only a closed ticket has one', async () => {
  const { ask, world } = aHelpdesk();
  const followUp = (id: number) =>
    ask('POST', '/api/v2/tickets', {
      as: 'anna',
      body: { ticket: { via_followup_source_id: id, comment: { body: 'x' } } },
    });

  const made = await followUp(3);

  expect(made.at('ticket')).toMatchObject({ requester_id: 51, tags: ['first'], via: { source: { rel: 'follow_up' } } });
  expect(world.tickets.find(3)?.followup_ids).toEqual([4]);
  expect((await followUp(1)).at('ticket.via_followup_source_id')).toBeNull();
});

test('an agent’s recent tickets are those last seen in the helpdesk’s own page', async () => {
  const { ask } = aHelpdesk();
  const headers = { 'x-sandbox-source': 'page' };
  for (const id of [1, 2, 3, 1]) await ask('GET', `/api/v2/tickets/${id}`, { as: 'anna', headers });
  await ask('GET', '/api/v2/tickets/2', { as: 'anna' });

  const recent = async (as: string) => (await ask('GET', '/api/v2/tickets/recent', { as })).each('tickets', 'id');

  expect([await recent('anna'), await recent('bert')]).toEqual([[1, 3, 2], []]);
});

test.each([
  ['page', 'web'],
  ['app:background', 'api'],
  [undefined, 'api'],
])('what comes from %s came through %s: ticket, comments and audits', async (source, channel) => {
  const { ask } = aHelpdesk();
  const headers: Record<string, string> = source === undefined ? {} : { 'x-sandbox-source': source };
  const asked = { as: 'anna', headers };

  const made = await ask('POST', '/api/v2/tickets', { ...asked, body: { ticket: { comment: { body: 'x' } } } });
  const changed = await ask('PUT', '/api/v2/tickets/4', { ...asked, body: { ticket: { priority: 'high' } } });

  const vias = [made.at('ticket'), made.at('audit'), made.at('audit.events.0'), changed.at('audit')];
  expect(vias).toMatchObject(vias.map(() => ({ via: { channel } })));
});

test('tags change only if nobody was quicker, where that is asked for', async () => {
  const { ask } = aHelpdesk();
  const body = { tags: ['x'], safe_update: 'true', updated_stamp: '2020-01-01T00:00:00Z' };

  expect((await ask('PUT', '/api/v2/tickets/1/tags', { as: 'anna', body })).status).toBe(409);
});

test('tags to take away may stand in the address', async () => {
  const { json } = await aHelpdesk().ask('DELETE', '/api/v2/tickets/1/tags?tags=first,none', { as: 'anna' });

  expect(json).toEqual({ tags: [] });
});

test('agents go on with the ticket of a customer who was deleted, which nobody new can be given to', async () => {
  const { ask, world } = aHelpdesk();
  Object.assign(world.users.find(50) ?? {}, { active: false });
  const put = async (ticket: object) => ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket } });

  expect((await put({ comment: { body: 'A note', public: false } })).status).toBe(200);
  expect((await put({ organization_id: 70 })).status).toBe(200);
  expect((await put({ requester_id: 15 })).status).toBe(422);
});
