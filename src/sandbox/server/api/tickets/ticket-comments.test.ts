import { aHelpdesk } from '../../test-helpdesk';

test('the comments of a ticket are counted', async () => {
  const { json } = await aHelpdesk().ask('GET', '/api/v2/tickets/1/comments/count', { as: 'anna' });

  expect(json).toEqual({ count: { value: 2, refreshed_at: '2026-03-02T09:00:00Z' } });
});

test('words are covered for good, in the text, the HTML and the description', async () => {
  const { ask, told } = aHelpdesk();

  const { status, at } = await ask('PUT', '/api/v2/tickets/1/comments/101/redact', {
    as: 'anna',
    body: { text: 'ell' },
  });

  const ticket = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const audits = await ask('GET', '/api/v2/tickets/1/audits', { as: 'anna' });
  expect([status, at('comment.plain_body'), at('comment.html_body')]).toEqual([200, 'H▇▇▇o', '<p>H▇▇▇o</p>']);
  expect(ticket.at('ticket.description')).toBe('H▇▇▇o');
  expect(audits.at('audits.2.events')).toEqual([
    { id: expect.any(Number), type: 'CommentRedactionEvent', comment_id: 101 },
  ]);
  expect(told).toHaveLength(1);
});

test('a comment is made private by its own number or its audit’s, and the ticket with its last public one', async () => {
  const { ask } = aHelpdesk();

  const first = await ask('PUT', '/api/v2/tickets/1/comments/101/make_private', { as: 'anna' });
  const between = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const second = await ask('PUT', '/api/v2/tickets/1/audits/102/make_private', { as: 'anna' });

  const comments = await ask('GET', '/api/v2/tickets/1/comments', { as: 'anna' });
  const after = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  expect([first.status, first.text, second.status]).toEqual([200, '', 200]);
  expect(comments.each('comments', 'public')).toEqual([false, false]);
  expect([between.at('ticket.is_public'), after.at('ticket.is_public')]).toEqual([true, false]);
});

test.each([
  ['anna', 1, 'comments/101/redact', {}, 422],
  ['anna', 1, 'comments/101/redact', { text: '' }, 422],
  ['anna', 1, 'comments/999/redact', { text: 'x' }, 404],
  ['anna', 2, 'comments/101/make_private', {}, 404],
  ['anna', 1, 'audits/999/make_private', {}, 404],
  ['light', 1, 'comments/101/make_private', {}, 403],
])('%s cannot change ticket %d by %s with %j', async (as, id, path, body, status) => {
  expect((await aHelpdesk().ask('PUT', `/api/v2/tickets/${id}/${path}`, { as, body })).status).toBe(status);
});

test('nothing is taken back on a closed ticket', async () => {
  const { ask, world } = aHelpdesk();
  Object.assign(world.tickets.find(1) ?? {}, { status: 'closed' });

  const { status, at } = await ask('PUT', '/api/v2/tickets/1/comments/101/redact', { as: 'anna', body: { text: 'H' } });

  expect([status, at('details.status.0.description')]).toEqual([422, 'Status: closed prevents ticket update']);
});
