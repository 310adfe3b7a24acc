import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { valueAt } from '../../src/sandbox/server/test-answer';
import { aTicket } from '../../src/sandbox/server/test-state';
import { aListeningHelpdesk, type ListeningHelpdesk } from '../support/node-zendesk';

let helpdesk: ListeningHelpdesk;
beforeEach(async () => {
  helpdesk = await aListeningHelpdesk();
});
afterEach(() => helpdesk.close());

test('node-zendesk searches, pages to the last result, counts and exports', async () => {
  const client = helpdesk.clientOf('anna');
  for (let id = 1000; id < 1150; id++) helpdesk.world.tickets.put(aTicket(id, { subject: 'A kettle' }));

  const found = await client.search.query('type:ticket kettle');
  const all = await client.search.queryAll('type:ticket kettle');
  const count = await client.search.showResultsCount('type:ticket kettle');
  const exported = await client.search.exportResults('kettle', 'ticket', 100);

  expect(valueAt(found, 'result.0.result_type')).toBe('ticket');
  expect(all).toHaveLength(150);
  expect(valueAt(count, 'result.count')).toBe(150);
  expect(exported).toHaveLength(150);
});

test('node-zendesk uploads a file and attaches it to a ticket', async () => {
  const client = helpdesk.clientOf('anna');

  const file = path.join(mkdtempSync(path.join(tmpdir(), 'extra-mile-upload-')), 'note.txt');
  writeFileSync(file, 'some words');
  // What it calls the file's data is taken as the file's name.
  const upload = await client.attachments.upload(Buffer.from(file), { filename: 'note.txt', binary: true });
  const token = String(valueAt(upload, 'upload.token'));
  await client.tickets.update(1, { ticket: { comment: { body: 'See file', uploads: [token] } } });

  expect(valueAt(helpdesk.world.comments.where('ticket', 1), '2.attachments.0')).toMatchObject({
    file_name: 'note.txt',
    size: 10,
  });
});

test('node-zendesk holds a side conversation', async () => {
  const client = helpdesk.clientOf('anna');
  const to = [{ email: 'depot@example.com' }];

  const made = await client.sideconversations.create(1, { message: { subject: 'Where?', body: 'Hello', to } });
  const id = String(valueAt(made, 'result.side_conversation.id'));
  await client.sideconversations.reply(1, id, { message: { body: 'Again', to } });

  expect(valueAt(await client.sideconversations.list(1), '0.preview_text')).toBe('Again');
});
