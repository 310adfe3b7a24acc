import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/tickets/side_conversations/attachments.json';
const MESSAGE = { subject: 'The lid', body: 'See the picture', to: [{ email: 'depot@example.com' }] };

function aHelpdeskWithFiles() {
  const helpdesk = aHelpdesk();
  const upload = async (as: string, form = aForm()) => {
    const headers = { authorization: `Basic ${btoa(`${as}@example.com/token:x`)}` };
    const request = { method: 'POST', headers, body: form };
    const response = await helpdesk.app.request(`http://localhost:4600${PATH}`, request);
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
  const say = (attachment_ids: unknown) =>
    helpdesk.ask('POST', '/api/v2/tickets/1/side_conversations?include=events', {
      as: 'anna',
      body: { message: { ...MESSAGE, attachment_ids } },
    });
  return { ...helpdesk, upload, say };
}

function aForm(name = 'file') {
  const form = new FormData();
  form.set(name, new File(['a lid'], 'lid.txt', { type: 'text/plain' }));
  return form;
}

test('a file is uploaded, sent with a message, and read under its address', async () => {
  const { app, upload, say, world } = aHelpdeskWithFiles();

  const { status, body } = await upload('anna');
  const id = world.state.side_conversation_attachments?.[0]?.id;
  const made = await say([id]);
  const again = await say([id]);

  const plain = { id, name: 'lid.txt', content_type: 'text/plain', size: 5, width: null, height: null };
  expect([status, body]).toEqual([201, plain]);
  expect(id).toMatch(/^s3-[\da-f-]{36}$/);
  expect(made.at('events.0.message.attachments')).toEqual([
    { ...plain, file_name: 'lid.txt', content_url: expect.any(String), inline: false },
  ]);
  const content = await app.request(made.textAt('events.0.message.attachments.0.content_url'));
  expect([content.status, await content.text()]).toEqual([200, 'a lid']);
  expect([again.status, again.keysAt('details')]).toEqual([422, ['attachment_ids']]);
});

test('a message without words keeps the files waiting', async () => {
  const { ask, upload, world } = aHelpdeskWithFiles();
  await upload('anna');
  const attachment_ids = world.state.side_conversation_attachments?.map(({ id }) => id);

  const body = { message: { ...MESSAGE, body: ' ', attachment_ids } };
  const refused = await ask('POST', '/api/v2/tickets/1/side_conversations', { as: 'anna', body });

  expect(refused.status).toBe(422);
  expect(world.state.side_conversation_attachments).toHaveLength(1);
});

test.each([
  ['light', undefined, 403],
  ['cora', undefined, 403],
  ['anna', 'photo', 422],
])('an upload by %s of a part called %s is answered with %s', async (as, part, status) => {
  expect((await aHelpdeskWithFiles().upload(as, aForm(part))).status).toBe(status);
});

test('what is no form is refused', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('POST', PATH, { as: 'anna', body: {} })).keysAt('details')).toEqual(['file']);
  expect((await ask('POST', PATH)).status).toBe(401);
});
