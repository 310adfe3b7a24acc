import { aHelpdesk } from '../../test-helpdesk';

const HOUR_MS = 60 * 60_000;

function aHelpdeskWithKeys() {
  const helpdesk = aHelpdesk();
  const create = (key: string, subject: string) =>
    helpdesk.ask('POST', '/api/v2/tickets', {
      as: 'anna',
      body: { ticket: { subject, comment: { body: subject === '' ? '' : 'x' } } },
      headers: { 'idempotency-key': key },
    });
  return { ...helpdesk, create };
}

test('a repeated creation with the same key makes one ticket and is answered as the first was', async () => {
  const { create, world } = aHelpdeskWithKeys();

  const first = await create('k1', 'Once');
  const again = await create('k1', 'Once');
  const other = await create('k2', 'Once');

  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.json).toEqual(first.json);
  expect([first, again, other].map(({ headers }) => headers.get('x-idempotency-lookup'))).toEqual([
    'miss',
    'hit',
    'miss',
  ]);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect([other.at('ticket.id'), world.tickets.all().length]).toEqual([5, 5]);
});

test('another ticket with the same key is refused', async () => {
  const { create } = aHelpdeskWithKeys();
  await create('k1', 'Once');

  const { status, json } = await create('k1', 'Twice');

  expect([status, json]).toEqual([
    400,
    { error: 'IdempotentRequestError', description: "Request parameters don't match the given idempotency key" },
  ]);
});

test('a key is forgotten after two hours, and not kept for what was refused', async () => {
  const { create, pass } = aHelpdeskWithKeys();

  expect((await create('k1', '')).status).toBe(422);
  expect((await create('k1', 'Once')).at('ticket.id')).toBe(4);
  pass(2 * HOUR_MS);
  expect((await create('k1', 'Once')).at('ticket.id')).toBe(5);
});

test('a reset forgets the keys with the tickets', async () => {
  const { create, world } = aHelpdeskWithKeys();
  await create('k1', 'Once');
  world.reset();

  const { headers } = await create('k1', 'Once');

  expect([headers.get('x-idempotency-lookup'), world.tickets.find(4)?.subject]).toEqual(['miss', 'Once']);
});
