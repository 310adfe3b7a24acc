import { aHelpdesk } from '../../test-helpdesk';

const ALL = '/api/v2/tickets/1/side_conversations';
const MESSAGE = {
  subject: 'Where is it?',
  body: 'Order 12 has\nnot come',
  to: [{ email: 'depot@example.com', name: 'Depot' }],
};
const ANNA = { user_id: 11, name: 'anna', email: 'anna@example.com' };
const AT = '2026-03-02T09:00:00Z';

async function aConversation(message: object = MESSAGE) {
  const helpdesk = aHelpdesk();
  const made = await helpdesk.ask('POST', `${ALL}?include=events`, {
    as: 'anna',
    body: { message, external_ids: { order: '12' } },
  });
  return { ...helpdesk, made, one: `${ALL}/${made.textAt('side_conversation.id')}` };
}

test('a side conversation is started with a message', async () => {
  const { made, one } = await aConversation();

  expect(made.status).toBe(201);
  expect(made.at('side_conversation')).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    url: `http://localhost:4600${one}`,
    ticket_id: 1,
    subject: 'Where is it?',
    preview_text: 'Order 12 has\nnot come',
    state: 'open',
    participants: [ANNA, { email: 'depot@example.com', name: 'Depot' }],
    created_at: AT,
    updated_at: AT,
    message_added_at: AT,
    state_updated_at: AT,
    external_ids: { order: '12' },
  });
  expect(made.at('events')).toMatchObject([
    {
      type: 'create',
      actor: ANNA,
      message: { from: ANNA, to: MESSAGE.to, body: MESSAGE.body, html_body: expect.stringContaining('12 has<br>not') },
    },
  ]);
});

test('it is listed and shown, replied to and closed, and its events tell all of it', async () => {
  const { ask, pass, made, one } = await aConversation();
  pass(60_000);

  const replied = await ask('POST', `${one}/reply`, {
    as: 'bert',
    body: { message: { html_body: '<p>Any news?</p>', to: [{ user_id: 11 }] } },
  });
  const closed = await ask('PUT', one, { as: 'bert', body: { side_conversation: { state: 'closed' } } });
  const listed = await ask('GET', ALL, { as: 'anna' });
  const events = await ask('GET', `${one}/events`, { as: 'anna' });

  expect([replied.status, replied.at('side_conversation.message_added_at')]).toEqual([201, '2026-03-02T09:01:00Z']);
  expect(replied.at('side_conversation.participants')).toHaveLength(4);
  expect(closed.at('side_conversation')).toMatchObject({
    state: 'closed',
    state_updated_at: '2026-03-02T09:01:00Z',
    preview_text: 'Any news?',
  });
  expect(listed.json).toMatchObject({
    side_conversations: [closed.at('side_conversation')],
    count: 1,
    next_page: null,
  });
  expect((await ask('GET', one, { as: 'anna' })).json).toEqual({ side_conversation: closed.at('side_conversation') });
  expect(events.each('events', 'type')).toEqual(['create', 'reply', 'update']);
  expect(events.at('events.1.message')).toMatchObject({ subject: 'Where is it?', body: 'Any news?' });
  expect(events.at('events.2')).toMatchObject({ message: null, updates: { state: 'closed' } });
  expect(made.at('side_conversation.id')).toBe(closed.at('side_conversation.id'));
});

test.each([
  [{ ...MESSAGE, to: [] }, 'message'],
  [{ subject: 'x', body: 'x' }, 'message'],
  [{ ...MESSAGE, body: ' ' }, 'body'],
])('a message like %j is refused', async (message, field) => {
  const { made } = await aConversation(message);

  expect([made.status, made.at('error'), made.keysAt('details')]).toEqual([422, 'RecordInvalid', [field]]);
});

test('it belongs to its ticket, and to agents', async () => {
  const { ask, one } = await aConversation();

  expect((await ask('GET', one.replace('tickets/1', 'tickets/2'), { as: 'anna' })).status).toBe(404);
  expect((await ask('GET', `${ALL}/nothing`, { as: 'anna' })).status).toBe(404);
  expect((await ask('PUT', one, { as: 'anna', body: { side_conversation: { state: 'gone' } } })).status).toBe(422);
  expect((await ask('POST', ALL, { as: 'light', body: { message: MESSAGE } })).status).toBe(403);
  expect((await ask('GET', ALL, { as: 'cora' })).status).toBe(403);
});
