import { ticketId } from '../../domain/ids';
import { instantOf } from '../../domain/time';
import { zendeskTickets } from './zendesk-tickets';

const since = instantOf('2026-03-02T09:00:00.900Z');
const users = [
  { id: 11, role: 'agent' },
  { id: 14, role: 'admin' },
  { id: 20, role: 'end-user' },
];

/** A ticket whose only comment is this, by an agent and with a card unless something else is said. */
function aTicketWith(changes: Record<string, unknown>) {
  const comment = {
    ...{ id: 1, author_id: 11, html_body: '<p>Use SORRY10.</p>', public: true, created_at: '2026-03-02T09:05:00Z' },
    attachments: [{ id: 2, content_type: 'image/png', inline: true }],
    ...changes,
  };
  const sent = zendeskTickets(async () => ({ status: 200, body: { comments: [comment], users } })).sentOn(ticketId(9));
  return async () => ({
    picture: await sent.sentPicture(since, 'hearts.jpg'),
    words: await sent.wasSent('SORRY10', since),
  });
}

test.each([
  ['what an agent has sent', {}],
  ['what an admin has sent', { author_id: 14 }],
  ['what was sent in the same second', { created_at: '2026-03-02T09:00:00Z' }],
])('%s was sent', async (_, changes) => {
  expect(await aTicketWith(changes)()).toEqual({ picture: true, words: true });
});

test.each([
  ["a customer's screenshot and quotation", { author_id: 20 }],
  ['what the system wrote', { author_id: -1 }],
  ['a comment without an author', { author_id: null }],
  ['an internal note', { public: false }],
  ['what was sent before that', { created_at: '2026-03-02T08:59:59Z' }],
])('%s is nothing that we sent since', async (_, changes) => {
  expect(await aTicketWith(changes)()).toEqual({ picture: false, words: false });
});

test.each([
  ['no file', []],
  ['another file', [{ content_type: 'application/pdf' }]],
  ['a file of no kind', [{ content_type: null }]],
])('%s is no picture', async (_, attachments) => {
  expect(await aTicketWith({ attachments })()).toEqual({ picture: false, words: true });
});

test("a card's artwork from the admin's own place is a picture that was sent, and a logo is none", async () => {
  const showing = (file: string) =>
    aTicketWith({ attachments: [], html_body: `<img src="https://art.example/${file}">` })();

  expect(await showing('hearts.jpg')).toMatchObject({ picture: true });
  expect(await showing('logo.jpg')).toMatchObject({ picture: false });
});

test('a code that begins as another one does is not that one', async () => {
  expect(await aTicketWith({ html_body: '<p>Use SORRY100.</p>' })()).toMatchObject({ words: false });
});
