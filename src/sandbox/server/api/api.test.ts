import { aHelpdesk } from '../test-helpdesk';

test('whoever is not signed in is sent away, but may see who they are and which languages there are', async () => {
  const { ask } = aHelpdesk();

  expect(await ask('GET', '/api/v2/tickets')).toMatchObject({
    status: 401,
    json: { error: "Couldn't authenticate you" },
  });
  expect(await ask('GET', '/api/v2/users/me')).toMatchObject({
    status: 200,
    json: { user: { id: null, name: 'Anonymous user', role: 'end-user' } },
  });
  expect((await ask('GET', '/api/v2/locales')).status).toBe(200);
});

test.each(['nobody', 'gone'])('%s cannot sign in', async (as) => {
  expect((await aHelpdesk().ask('GET', '/api/v2/users/me', { as })).status).toBe(401);
});

test.each(['Bearer x', 'Basic', 'Basic !!!', `Basic ${Buffer.from('anna@example.com:password').toString('base64')}`])(
  'the authorization %j is refused',
  async (authorization) => {
    expect((await aHelpdesk().ask('GET', '/api/v2/users/me', { headers: { authorization } })).status).toBe(401);
  },
);

test('a customer may not ask what agents may', async () => {
  const { status, at } = await aHelpdesk().ask('GET', '/api/v2/tickets/1', { as: 'cora' });

  expect([status, at('error.title')]).toEqual([403, 'Forbidden']);
});

test('a page reads with its session and writes with its CSRF token, too', async () => {
  const { ask, sandbox } = aHelpdesk();
  const { token, csrfToken } = sandbox.sessions.open(11);
  const session = { 'x-sandbox-session': token };
  const body = { ticket: { status: 'pending' } };

  expect((await ask('GET', '/api/v2/tickets/1', { headers: session })).status).toBe(200);
  const refused = await ask('PUT', '/api/v2/tickets/1', { headers: session, body });
  expect([refused.status, refused.at('error.title')]).toEqual([403, 'Forbidden']);
  const headers = { ...session, 'x-csrf-token': csrfToken };
  expect((await ask('PUT', '/api/v2/tickets/1', { headers, body })).status).toBe(200);
  expect((await ask('GET', '/api/v2/users/me', { headers: { 'x-sandbox-session': 'forged' } })).status).toBe(401);
});

test('the CSRF token can be had from users/me', async () => {
  const { ask, sandbox } = aHelpdesk();
  const { token, csrfToken } = sandbox.sessions.open(11);

  const { at } = await ask('GET', '/api/v2/users/me.json', { headers: { 'x-sandbox-session': token } });

  expect(at('user.authenticity_token')).toBe(csrfToken);
});

test.each(['/api/v2/nothing', '/api/v2/tickets/1/nothing', '/api/v2', '/api/other', '/api/v2/%zz'])(
  '%s is no endpoint',
  async (path) => {
    const { status, json } = await aHelpdesk().ask('GET', path, { as: 'anna' });

    expect([status, json]).toEqual([404, { error: 'InvalidEndpoint', description: 'Not found' }]);
  },
);

test.each(['/api/v2/tickets/99', '/api/v2/tickets/abc', '/api/v2/users/99', '/api/v2/custom_objects/none/records/X'])(
  '%s is not found',
  async (path) => {
    const { status, json } = await aHelpdesk().ask('GET', path, { as: 'anna' });

    expect([status, json]).toEqual([404, { error: 'RecordNotFound', description: 'Not found' }]);
  },
);

test.each(['{', 'ticket=1', '\u0000'])('the body %j is not JSON', async (body) => {
  const { status, json } = await aHelpdesk().ask('PUT', '/api/v2/tickets/1', { as: 'anna', body });

  expect([status, json]).toEqual([400, { error: 'BadRequest', description: 'Server could not parse JSON' }]);
});

test.each(['', '[]', 'null', '1', '{}', '{"ticket":null}', '{"ticket":[]}', '{"ticket":"x"}'])(
  'the body %j lacks the ticket',
  async (body) => {
    const { status, at } = await aHelpdesk().ask('PUT', '/api/v2/tickets/1', { as: 'anna', body });

    expect([status, at('error.title')]).toEqual([400, 'Invalid attribute']);
  },
);

test('a body over one megabyte is refused', async () => {
  const body = { ticket: { comment: { body: 'x'.repeat(1024 * 1024) } } };

  const { status, at } = await aHelpdesk().ask('PUT', '/api/v2/tickets/1', { as: 'anna', body });

  expect([status, at('error.title')]).toEqual([413, 'Payload Too Large']);
});

test('answers are counted against the account’s limit until the minute is over', async () => {
  const { ask, pass } = aHelpdesk({ rateLimit: 2 });
  pass(20_000);

  const first = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const second = await ask('GET', '/api/v2/tickets/1', { as: 'bert' });
  const third = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });
  const fromPage = await ask('GET', '/api/v2/tickets/1', { as: 'anna', headers: { 'x-sandbox-source': 'page' } });
  pass(40_000);
  const later = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });

  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-rate-limit': '2',
    'x-rate-limit-remaining': '1',
    'ratelimit-limit': '2',
    'ratelimit-remaining': '1',
    'ratelimit-reset': '40',
  });
  expect([second.status, third.status, fromPage.status, later.status]).toEqual([200, 429, 200, 200]);
  expect(third.headers.get('retry-after')).toBe('40');
  expect(third.at('error')).toBe('APIRateLimitExceeded');
});

test('answers are held back as long as the latency', async () => {
  const { ask, slept } = aHelpdesk({ latencyMs: 50 });

  await ask('GET', '/api/v2/locales');

  expect(slept).toEqual([50]);
});

test('what nobody foresaw is an answer, not a crash', async () => {
  const { ask, world } = aHelpdesk();
  const silent = jest.spyOn(console, 'error').mockReturnValue(undefined);
  jest.spyOn(world.tickets, 'find').mockImplementation(() => {
    throw new Error('broken');
  });

  const { status, at } = await ask('GET', '/api/v2/tickets/1', { as: 'anna' });

  expect([status, at('error.title')]).toEqual([500, 'Internal Server Error']);
  silent.mockRestore();
});

test('an object that jQuery made a form of is read as what it was', async () => {
  const { app, world } = aHelpdesk();
  const send = (body: string) =>
    app.request('http://localhost:4600/api/v2/tickets/1', {
      method: 'PUT',
      headers: {
        authorization: `Basic ${btoa('anna@example.com/token:x')}`,
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      },
      body,
    });

  const form = await send(
    'ticket[priority]=high&ticket[assignee_id]=11&ticket[tags][]=one&ticket[tags][]=two&ticket[comment][body]=Gr%C3%BC%C3%9Fe&ticket[comment][public]=false',
  );
  const json = await send('{"ticket":{"subject":"As JSON"}}');

  expect([form.status, json.status]).toEqual([200, 200]);
  expect(world.tickets.find(1)).toMatchObject({
    priority: 'high',
    assignee_id: 11,
    tags: ['one', 'two'],
    subject: 'As JSON',
  });
  expect(world.comments.where('ticket', 1).at(-1)).toMatchObject({ body: 'Grüße', public: false });
});

test.each(['tickets/1/', 'tickets/1.json/', 'users/50/?include=groups', 'users/me.json'])(
  '%s is answered',
  async (path) => {
    expect((await aHelpdesk().ask('GET', `/api/v2/${path}`, { as: 'anna' })).status).toBe(200);
  },
);

test.each(['tickets/1.xml', 'users.xml'])('%s is not there: the API is JSON', async (path) => {
  const { status, json } = await aHelpdesk().ask('GET', `/api/v2/${path}`, { as: 'anna' });

  expect([status, json]).toEqual([404, { error: 'InvalidEndpoint', description: 'Not found' }]);
});

test('a client that asks what it may send is told, whoever it is', async () => {
  const { status, headers } = await aHelpdesk().ask('OPTIONS', '/api/v2/tickets');

  expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS']);
  const foreign = { headers: { origin: 'https://example.com' } };
  expect((await aHelpdesk().ask('OPTIONS', '/api/v2/tickets', foreign)).status).toBe(403);
});
