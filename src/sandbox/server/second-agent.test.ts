import { aHelpdesk } from './test-helpdesk';

test('a second agent adds a note and a tag by the same route as everybody, and pages hear of it', async () => {
  const { ask, sandbox, told, world } = aHelpdesk();
  const { token } = sandbox.sessions.open(11);

  const { status, at } = await ask('POST', '/sandbox/second-agent', {
    body: { ticket: 1 },
    headers: { 'x-sandbox-session': token },
  });

  const author = world.users.find(Number(at('audit.author_id')));
  expect([status, at('ticket.id')]).toEqual([200, 1]);
  expect(author?.id).not.toBe(11);
  expect(author?.id).not.toBe(world.tickets.find(1)?.assignee_id);
  expect(world.tickets.find(1)?.tags).toContain('second_agent');
  expect(world.comments.where('ticket', 1).at(-1)).toMatchObject({ body: 'Seen by a second agent.', public: false });
  expect(told).toEqual([{ name: 'ticket-updated', data: { ticketId: 1, userId: author?.id } }]);
  expect((await ask('GET', '/sandbox/requests')).each('requests', 'path')).toEqual(['/api/v2/tickets/1']);
});

test('who edits and what can be said, and a careful save after that is refused', async () => {
  const { ask, world, pass } = aHelpdesk();
  const updated_stamp = world.tickets.find(1)?.updated_at;
  pass(1000);

  await ask('POST', '/sandbox/second-agent', {
    body: { ticket: 1, agent: 'bert@example.com', note: 'Mine', tags: ['urgent'] },
  });
  const late = await ask('PUT', '/api/v2/tickets/1', {
    as: 'anna',
    body: { ticket: { status: 'solved', safe_update: true, updated_stamp } },
  });

  expect([late.status, late.at('error')]).toEqual([409, 'UpdateConflict']);
  expect(world.comments.where('ticket', 1).at(-1)).toMatchObject({ body: 'Mine', author_id: 12 });
  expect(world.tickets.find(1)?.tags).toContain('urgent');
});

test("the API's own refusals and wrong requests are answered", async () => {
  const { ask } = aHelpdesk();
  const post = async (body: unknown) => {
    const { status, json } = await ask('POST', '/sandbox/second-agent', { body });
    return [status, json];
  };

  expect(await post({ ticket: 99_999 })).toEqual([404, { error: 'RecordNotFound', description: 'Not found' }]);
  expect((await post({ ticket: 1, agent: 'nobody@example.com' }))[0]).toBe(401);
  expect(await post({ ticket: 'one' })).toEqual([400, { error: 'ticket: must be the id of a ticket' }]);
  expect(await post({ ticket: 1, tag: 'x' })).toEqual([400, { error: 'tag: is not a key of an edit' }]);
});
