import { aHelpdesk } from './test-helpdesk';

test('requests of the API are listed until cleared', async () => {
  const { ask, world } = aHelpdesk();
  const at = world.now().getTime();
  await ask('GET', '/api/v2/tickets/1.json?include=users', {
    as: 'anna',
    headers: { 'x-sandbox-source': 'app:background' },
  });
  await ask('GET', '/api/v2/nothing', { as: 'anna' });

  expect((await ask('GET', '/sandbox/requests')).json).toEqual({
    requests: [
      { method: 'GET', path: '/api/v2/tickets/1.json?include=users', status: 200, at, ms: 0, source: 'app:background' },
      { method: 'GET', path: '/api/v2/nothing', status: 404, at, ms: 0, source: 'api' },
    ],
  });
  await ask('DELETE', '/sandbox/requests');
  expect((await ask('GET', '/sandbox/requests')).json).toEqual({ requests: [] });
});

test('what a page has in front is taken as told, or the key is named', async () => {
  const { ask } = aHelpdesk();
  const look = { ticketId: 1, isEditing: false, isIdle: false };

  expect((await ask('PUT', '/sandbox/viewing', { body: look })).status).toBe(204);
  expect((await ask('PUT', '/sandbox/viewing', { body: { ...look, isIdle: 'no' } })).json).toEqual({
    error: 'isIdle: must be true or false',
  });
});

test('a fault answers in place of the API as often as it says', async () => {
  const { ask, slept } = aHelpdesk();
  const fault = { method: 'get', path: 'tickets/1$', status: 503, delayMs: 200, body: { error: 'down' }, times: 1 };
  await ask('PUT', '/sandbox/faults', { body: { faults: [fault] } });

  const first = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const second = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });

  expect([first.status, first.json, second.status]).toEqual([503, { error: 'down' }, 200]);
  expect(slept).toEqual([200]);
});

test('a fault without a status carries the request out and holds its answer back', async () => {
  const { ask, slept, world } = aHelpdesk({ latencyMs: 50 });
  await ask('PUT', '/sandbox/faults', { body: { faults: [{ path: '/tickets/1', delayMs: 11_000 }] } });

  await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: { status: 'pending' } } });

  expect(slept).toEqual([11_050]);
  expect(world.tickets.find(1)?.status).toBe('pending');
});

test('faults that make no sense are refused, and cleared ones are gone', async () => {
  const { ask } = aHelpdesk();

  expect((await ask('PUT', '/sandbox/faults', { body: { faults: [{ path: '(' }] } })).status).toBe(400);
  await ask('PUT', '/sandbox/faults', { body: { faults: [{ path: '.', status: 500 }] } });
  await ask('DELETE', '/sandbox/faults');
  expect((await ask('GET', '/api/v2/locales')).status).toBe(200);
});

test('reset brings the seed back', async () => {
  const { ask, world } = aHelpdesk();
  await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: { status: 'solved' } } });

  await ask('POST', '/sandbox/reset');

  expect(world.tickets.find(1)?.status).toBe('open');
});

test('other websites and other names are turned away', async () => {
  const { ask, app } = aHelpdesk();

  expect((await ask('POST', '/sandbox/reset', { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
  expect((await app.request('http://elsewhere.example/api/v2/locales')).status).toBe(403);
  expect((await ask('GET', '/api/v2/locales', { headers: { origin: 'http://localhost:4600' } })).status).toBe(200);
});

test('the event stream tells a page what happens, and notifications only to whom they are meant for', async () => {
  const { app, ask, sandbox } = aHelpdesk();
  const { token } = sandbox.sessions.open(11);
  const notify = (event: string, agent_id: number | null) =>
    ask('POST', '/api/v2/apps/notify', { as: 'bert', body: { app_id: 1001, event, body: 'b', agent_id } });

  const response = await app.request(`http://localhost:4600/sandbox/events?session=${token}`);
  const reader = response.body?.getReader();
  const heard = async () => new TextDecoder().decode((await reader?.read())?.value);

  expect(await heard()).toBe('event: ready\ndata: {}\n\n');
  await notify('for.bert', 12);
  await notify('for.anna', 11);
  expect(await heard()).toBe(
    'event: api-notification\ndata: {"appId":1001,"event":"for.anna","body":"b","agentId":11,"sender":12}\n\n',
  );
  await ask('PUT', '/api/v2/tickets/1', { as: 'bert', body: { ticket: { status: 'pending' } } });
  expect(await heard()).toBe('event: ticket-updated\ndata: {"ticketId":1,"userId":12}\n\n');
  await reader?.cancel();
});

test('without a session there are no events', async () => {
  expect((await aHelpdesk().ask('GET', '/sandbox/events?session=11.n.x')).status).toBe(401);
});

test('the whole state can be had, without the values of secure settings', async () => {
  const { ask, world } = aHelpdesk();

  const { json } = await ask('GET', '/sandbox/state');

  const settings = { name: 'An app', title: 'An app', discount_code: 'SORRY10' };
  expect(json).toEqual({ ...world.state, installation: { ...world.state.installation, settings } });
});
