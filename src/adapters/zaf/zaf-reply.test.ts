import { fakeZaf } from '../../../test/support/fake-zaf';
import { instantOf } from '../../domain/time';
import { zafReply } from './zaf-reply';

const since = instantOf('2026-03-02T09:00:00Z');

function aMessage(changes: Record<string, unknown> = {}) {
  return {
    author: { id: 11, name: 'Anna', role: 'agent', avatar: null },
    channel: { name: 'email' },
    message: { content: '<p>Your code is SORRY10.</p>', contentType: 'text/html' },
    timestamp: '2026-03-02T09:05:00Z',
    attachments: [],
    ...changes,
  };
}

const wasSent = (...messages: readonly unknown[]) =>
  zafReply(fakeZaf({ 'ticket.conversation': messages }).client).wasSent('SORRY10', since);

/** A composer whose draft is this, and what it is after doing something. */
async function draftAfter(draft: string, act: (reply: ReturnType<typeof zafReply>) => Promise<unknown>) {
  const { client, values } = fakeZaf({ 'comment.text': draft });
  await act(zafReply(client));
  return values.get('comment.text');
}

test('what is inserted stays text, line by line', async () => {
  const { client, invoked } = fakeZaf();

  await zafReply(client).insert('10 % < "all" & <script>alert(1)</script>\nIt\'s yours');

  expect(invoked).toEqual([
    ['ticket.editor.insert', '10 % &lt; &quot;all&quot; &amp; &lt;script&gt;alert(1)&lt;/script&gt;<br>It&#39;s yours'],
  ]);
});

test('a paragraph of its own is a paragraph, and what stands in it stays text', async () => {
  const { client, invoked } = fakeZaf();

  await zafReply(client).insertParagraph('10 % off.\nYour code: <img src=x onerror="alert(1)"> & \'more\'</p>');

  expect(invoked).toEqual([
    [
      'ticket.editor.insert',
      '<p>10 % off.<br>Your code: &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;&lt;/p&gt;</p>',
    ],
  ]);
});

test('inserting fails when the composer is gone', async () => {
  const { client } = fakeZaf();
  const gone = { ...client, invoke: () => Promise.reject(new Error('No composer')) };

  await expect(zafReply(gone).insert('Hello')).rejects.toThrow('No composer');
});

test.each([
  ['<p>Your code is SORRY10.</p>', true],
  ['SORRY10', true],
  ['<p>Hello</p>', false],
  ['', false],
  [null, false],
])('the draft %p holds the code: %p', async (draft, holds) => {
  const { client } = fakeZaf({ 'comment.text': draft });

  expect(await zafReply(client).holds('SORRY10')).toBe(holds);
});

test('a draft that cannot be read holds nothing', async () => {
  expect(await zafReply(fakeZaf().client).holds('SORRY10')).toBe(false);
});

test.each([
  ['an ampersand', 'A&B', '<p>A&amp;B</p>'],
  ['an angle', 'A<B', '<p>A&lt;B</p>'],
  // A composer's HTML has quotation marks as they are.
  ['an apostrophe', "MUM'S10", "<p>MUM'S10</p>"],
  ['quotation marks', 'the "10"', '<p>the "10"</p>'],
])('a text with %s is found in the draft and taken out', async (_, text, html) => {
  const { client } = fakeZaf({ 'comment.text': html });

  expect(await zafReply(client).holds(text)).toBe(true);
  expect(await draftAfter(`<p>Dear Cora</p>${html}`, (reply) => reply.remove(text))).not.toContain('10');
});

test('a card that was put into the draft is taken out of it', async () => {
  const art = '<p><img src="https://art.example/hearts.jpg" alt="Thank you"></p><p>Thank you<br>Anna</p>';

  expect(await draftAfter(`<p>Dear Cora</p>${art}`, (reply) => reply.removeCard('hearts.jpg'))).toBe(
    '<p>Dear Cora</p>',
  );
});

test('a text that is taken out leaves the rest as it was', async () => {
  const draft = '<p>Dear Cora,</p><p>your code is <b>SORRY10</b>.</p><ul><li>one</li></ul><p>Anna</p>';

  expect(await draftAfter(draft, (reply) => reply.remove('SORRY10'))).toBe(
    '<p>Dear Cora,</p><ul><li>one</li></ul><p>Anna</p>',
  );
});

test('a text that is not there leaves the draft untouched', async () => {
  const { client } = fakeZaf({ 'comment.text': '<p>Hello</p>' });
  const set = jest.spyOn(client, 'set');

  await zafReply(client).remove('SORRY10');

  expect(set).not.toHaveBeenCalled();
});

test.each(['agent', 'admin'])('what an %s has sent since then was sent', async (role) => {
  expect(await wasSent(aMessage({ author: { role } }))).toBe(true);
});

test.each(['email', 'web', 'chat', 'messaging', 'native_messaging', 'api'])(
  'what was sent over %s was sent',
  async (name) => {
    expect(await wasSent(aMessage({ channel: { name } }))).toBe(true);
  },
);

test('an internal note was not sent', async () => {
  expect(await wasSent(aMessage({ channel: { name: 'internal' } }))).toBe(false);
});

test.each(['end-user', 'system', 'trigger', '', null])('the words of a %p are not ours', async (role) => {
  expect(await wasSent(aMessage({ author: { id: 50, role } }))).toBe(false);
});

test('what was sent before that is another time', async () => {
  expect(await wasSent(aMessage({ timestamp: '2026-03-02T08:59:58Z' }))).toBe(false);
});

test('what was sent in the same second counts, whatever stands behind the point', async () => {
  const reply = zafReply(fakeZaf({ 'ticket.conversation': [aMessage({ timestamp: '2026-03-02T09:00:00Z' })] }).client);

  expect(await reply.wasSent('SORRY10', instantOf('2026-03-02T09:00:00.900Z'))).toBe(true);
});

test('a message without a time may have been sent since', async () => {
  expect(await wasSent(aMessage({ timestamp: null }))).toBe(true);
});

test('among many messages one is enough, and none is none', async () => {
  const hello = aMessage({ message: { content: 'Hello' } });

  expect(await wasSent(hello, aMessage({ author: null }), aMessage(), hello)).toBe(true);
  expect(await wasSent(hello, aMessage({ message: { content: null } }))).toBe(false);
  expect(await wasSent()).toBe(false);
});

const PASTED = 'https://acme.zendesk.com/attachments/token/abc/?name=image.png';

test.each([
  ['an image as a file', { attachments: [{ contentType: 'image/png' }] }, true],
  [
    'an image that was pasted',
    { message: { content: `<p><img style="width: 9px" src="${PASTED}" alt=""></p>` } },
    true,
  ],
  ['another file', { attachments: [{ contentType: 'text/plain' }] }, false],
  ['the logo of a signature', { message: { content: '<img src="https://acme.example/logo.png">' } }, false],
  ["a card's artwork", { message: { content: '<img src="https://art.example/hearts.jpg" alt="Hi">' } }, true],
  ['a link to a picture', { message: { content: `<img alt="x"><a href="${PASTED}">see</a>` } }, false],
])('%s of ours is a picture that was sent: %p', async (_, changes, isPicture) => {
  const { client } = fakeZaf({ 'ticket.conversation': [aMessage(changes)] });

  expect(await zafReply(client).sentPicture(since, 'hearts.jpg')).toBe(isPicture);
});

test("a customer's picture is not one that we sent", async () => {
  const theirs = aMessage({ author: { role: 'end-user' }, attachments: [{ contentType: 'image/png' }] });

  expect(await zafReply(fakeZaf({ 'ticket.conversation': [theirs] }).client).sentPicture(since, 'hearts.jpg')).toBe(
    false,
  );
});

test('a conversation that cannot be read is not an empty one', async () => {
  await expect(zafReply(fakeZaf().client).wasSent('SORRY10', since)).rejects.toThrow();
});
