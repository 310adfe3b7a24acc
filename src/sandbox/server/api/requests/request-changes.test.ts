import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

const REQUEST = { subject: 'Help!', comment: { body: 'My printer is on fire!', public: false } };

test('a customer asks, and it is a ticket of theirs with a public comment', async () => {
  const { ask, world } = aHelpdesk();

  const { status, at, headers } = await ask('POST', '/api/v2/requests', { as: 'cora', body: { request: REQUEST } });

  expect([status, headers.get('location')]).toEqual([201, 'http://localhost:4600/api/v2/requests/4.json']);
  expect(at('request')).toMatchObject({
    id: 4,
    subject: 'Help!',
    description: 'My printer is on fire!',
    status: 'new',
    requester_id: 50,
    organization_id: 70,
  });
  expect(world.tickets.find(4)).toMatchObject({ requester_id: 50, submitter_id: 50, is_public: true });
  expect(world.comments.where('ticket', 4)).toMatchObject([{ author_id: 50, public: true }]);
});

test('who is not signed in says who they are', async () => {
  const { ask, world } = aHelpdesk();
  const asked = (requester: object | undefined) =>
    ask('POST', '/api/v2/requests', { body: { request: { ...REQUEST, ...(requester && { requester }) } } });

  expect((await asked(undefined)).status).toBe(401);
  expect((await asked({ name: 'Edna', email: 'edna@example.com' })).at('request.requester_id')).toBe(
    world.users.where('email', 'edna@example.com')[0]?.id,
  );
  expect((await asked({ name: 'C', email: 'Cora@example.com' })).at('request.requester_id')).toBe(50);
});

test('a customer answers, and solves what an agent works on', async () => {
  const { ask, world } = aHelpdesk();
  const put = (request: object, as = 'cora') => ask('PUT', '/api/v2/requests/1', { as, body: { request } });

  expect((await put({ comment: { body: 'Thanks' } })).at('request.status')).toBe('open');
  expect(world.comments.where('ticket', 1).at(-1)).toMatchObject({ author_id: 50, body: 'Thanks', public: true });
  expect((await put({ solved: true })).json).toMatchObject({ error: 'RecordInvalid', details: { solved: [{}] } });
  world.tickets.put(aTicket(1, { assignee_id: 11 }));
  expect((await put({ solved: 'true' })).at('request')).toMatchObject({ status: 'solved', solved: true });
  expect((await put({ comment: { body: 'It burns again' } })).at('request.status')).toBe('open');
  expect((await put({ comment: { body: 'x' } }, 'dora')).status).toBe(404);
});

test.each([
  [{}, 400],
  [{ request: { subject: 'No words' } }, 422],
  [{ request: { ...REQUEST, priority: 'asap' } }, 422],
])('%j is refused', async (body, status) => {
  expect((await aHelpdesk().ask('POST', '/api/v2/requests', { as: 'cora', body })).status).toBe(status);
});
