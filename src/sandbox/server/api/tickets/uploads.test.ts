import { aHelpdesk } from '../../test-helpdesk';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const upload = ({ ask }: Helpdesk, query: string, body = 'some words', as = 'cora') =>
  ask('POST', `/api/v2/uploads.json?${query}`, { as, body, headers: { 'content-type': 'text/plain' } });
const comment = ({ ask }: Helpdesk, uploads: unknown) =>
  ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: { comment: { body: 'See file', uploads } } } });
const contentAt = ({ ask }: Helpdesk, address: string) => ask('GET', address.replace('http://localhost:4600', ''));

test('a file is uploaded, shown, and served as it came', async () => {
  const helpdesk = aHelpdesk();

  const { status, json, textAt, at } = await upload(helpdesk, 'filename=a%20file.txt');

  expect(status).toBe(201);
  const attachment = {
    id: expect.any(Number),
    url: `http://localhost:4600/api/v2/attachments/${textAt('upload.attachment.id')}.json`,
    file_name: 'a file.txt',
    content_url: expect.stringMatching(/^http:\/\/localhost:4600\/attachments\/token\/[\w-]+\/\?name=a%20file.txt$/),
    mapped_content_url: at('upload.attachment.content_url'),
    content_type: 'text/plain',
    size: 10,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    thumbnails: [],
  };
  expect(json).toEqual({ upload: { token: expect.any(String), attachment, attachments: [attachment] } });
  const shown = await helpdesk.ask('GET', `/api/v2/attachments/${textAt('upload.attachment.id')}`, { as: 'anna' });
  expect(shown.json).toEqual({ attachment });
  const content = await contentAt(helpdesk, textAt('upload.attachment.content_url'));
  expect([content.text, content.headers.get('content-type')]).toEqual(['some words', 'text/plain']);
  expect(content.headers.get('content-security-policy')).toBe('sandbox');
});

test('files under one token come with the comment that names it, and the token is used up', async () => {
  const helpdesk = aHelpdesk();
  const first = await upload(helpdesk, 'filename=one.txt');
  const token = first.textAt('upload.token');
  const second = await upload(helpdesk, `filename=two.txt&token=${token}`, 'more');
  expect([second.at('upload.token'), second.each('upload.attachments', 'file_name')]).toEqual([
    token,
    ['one.txt', 'two.txt'],
  ]);

  const said = await comment(helpdesk, [token]);
  const { at } = await helpdesk.ask('GET', '/api/v2/tickets/1/comments?sort_order=desc', { as: 'anna' });

  expect(said.status).toBe(200);
  expect(said.at('audit.events.0.attachments')).toEqual(second.at('upload.attachments'));
  expect(at('comments.0.attachments')).toEqual(second.at('upload.attachments'));
  expect((await contentAt(helpdesk, first.textAt('upload.attachment.content_url'))).text).toBe('some words');
  expect((await comment(helpdesk, [token])).status).toBe(404);
  const made = await helpdesk.ask('GET', `/api/v2/attachments/${first.textAt('upload.attachment.id')}`, { as: 'anna' });
  expect(made.status).toBe(200);
});

test('an upload is deleted, and forgotten after an hour', async () => {
  const helpdesk = aHelpdesk();
  const made = await upload(helpdesk, 'filename=one.txt');
  const remove = (token: string) => helpdesk.ask('DELETE', `/api/v2/uploads/${token}`, { as: 'cora' });

  expect((await remove(made.textAt('upload.token'))).status).toBe(204);
  expect((await remove(made.textAt('upload.token'))).status).toBe(404);
  expect((await contentAt(helpdesk, made.textAt('upload.attachment.content_url'))).status).toBe(404);
  const late = await upload(helpdesk, 'filename=two.txt');
  helpdesk.pass(60 * 60_000 + 1000);
  expect((await comment(helpdesk, [late.textAt('upload.token')])).status).toBe(404);
});

test('a file may be larger than other bodies, up to 50 MB, and needs a name and somebody', async () => {
  const helpdesk = aHelpdesk();

  expect((await upload(helpdesk, 'filename=big', 'x'.repeat(2_000_000))).at('upload.attachment.size')).toBe(2_000_000);
  expect(await upload(helpdesk, 'filename=huge', 'x'.repeat(50 * 1024 * 1024 + 1))).toMatchObject({
    status: 413,
    json: { error: 'AttachmentTooBig' },
  });
  expect((await upload(helpdesk, 'filename=')).at('details.filename.0.error')).toBe('BlankValue');
  expect((await helpdesk.ask('POST', '/api/v2/uploads?filename=x', { body: 'x' })).status).toBe(401);
  expect((await helpdesk.ask('GET', '/api/v2/attachments/1', { as: 'anna' })).status).toBe(404);
  expect((await helpdesk.ask('GET', '/api/v2/attachments/1', { as: 'cora' })).status).toBe(403);
});

test('an address that was changed leads nowhere', async () => {
  const helpdesk = aHelpdesk();
  const made = await upload(helpdesk, 'filename=one.txt');

  const { status } = await contentAt(helpdesk, `/attachments/token/${made.textAt('upload.attachment.id')}-guessed/`);

  expect(status).toBe(404);
});
