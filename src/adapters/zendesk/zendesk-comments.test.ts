import { customerId, ticketId } from '../../domain/ids';
import { instant, instantOf, later, MINUTE_MS } from '../../domain/time';
import { zendeskComments } from './zendesk-comments';

const AT = '2026-03-02T09:05:00Z';
const comment = (changes: Record<string, unknown>) => ({
  ...{ id: 1, type: 'Comment', author_id: 20, body: '**Hello**', plain_body: 'Hello', public: true, created_at: AT },
  ...{ via: { channel: 'email' } },
  ...changes,
});

/** Other tickets of the customer 20, in a helpdesk that answers with this. */
function comments(status: number, body: unknown) {
  const paths: string[] = [];
  let now = instant(0);
  const past = zendeskComments(
    async ({ path }) => {
      paths.push(path);
      return { status, body };
    },
    () => now,
  );
  const pass = (ms: number) => void (now = later(now, ms));
  return { paths, pass, saidOn: () => past.saidOn(ticketId(9), customerId(20)) };
}

test('the latest public words are asked for, and handed out oldest first', async () => {
  const { paths, saidOn } = comments(200, {
    comments: [
      comment({ author_id: 11, plain_body: 'Our answer' }),
      comment({ public: false, plain_body: 'A note' }),
      comment({ author_id: 30, plain_body: 'Somebody in copy' }),
      comment({ author_id: -1, plain_body: 'The system' }),
      comment({ plain_body: null, via: { channel: 'native_messaging' } }),
    ],
    users: [
      { id: 11, role: 'agent' },
      { id: 20, role: 'end-user' },
      { id: 30, role: 'end-user' },
    ],
  });

  expect(await saidOn()).toEqual({
    hasBeginning: true,
    turns: [
      { by: 'customer', isPublic: true, channel: 'messaging', at: instantOf(AT), text: '**Hello**' },
      { by: 'other', isPublic: true, channel: 'email', at: instantOf(AT), text: 'The system' },
      { by: 'other', isPublic: true, channel: 'email', at: instantOf(AT), text: 'Somebody in copy' },
      { by: 'us', isPublic: true, channel: 'email', at: instantOf(AT), text: 'Our answer' },
    ],
  });
  expect(paths).toEqual([
    '/api/v2/tickets/9/comments.json?sort=-created_at&page[size]=31&include=users&include_inline_images=true',
  ]);
});

test.each([
  ['is all read up to 30 comments', 30, true, true],
  ['is read without its beginning where there are more', 31, true, false],
  ['begins with nothing that the customer reads where a note opens it', 3, false, false],
])('a ticket %s', async (_, count, isFirstPublic, hasBeginning) => {
  const all = Array.from({ length: count }, (_, at) => comment({ public: isFirstPublic || at < count - 1 }));
  const said = await comments(200, { comments: all, users: [] }).saidOn();

  expect(said.hasBeginning).toBe(hasBeginning);
  expect(said.turns).toHaveLength(isFirstPublic ? 30 : 2);
});

test('within a minute nothing is asked again', async () => {
  const { paths, pass, saidOn } = comments(200, { comments: [], users: [] });

  await Promise.all([saidOn(), saidOn()]);
  pass(MINUTE_MS - 1);
  await saidOn();
  expect(paths).toHaveLength(1);
  pass(1);
  await saidOn();
  expect(paths).toHaveLength(2);
});

test('what was refused is asked again', async () => {
  const { paths, saidOn } = comments(403, { error: 'Forbidden' });

  await expect(saidOn()).rejects.toMatchObject({ name: 'HelpdeskFailure', reason: 'forbidden' });
  await expect(saidOn()).rejects.toMatchObject({ reason: 'forbidden' });
  expect(paths).toHaveLength(2);
});
