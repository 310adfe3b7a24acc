import { createServer } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import { aHelpdesk } from '../test-helpdesk';
import { valueAt } from '../test-answer';

async function aHelpdeskWith(...faults: readonly unknown[]) {
  const helpdesk = aHelpdesk();
  const { status } = await helpdesk.ask('PUT', '/sandbox/faults', { body: { faults } });
  expect(status).toBe(204);
  return helpdesk;
}

test('a fault may answer what is not JSON, with a content type of its own', async () => {
  const { ask, world } = await aHelpdeskWith(
    { path: '/users', garbage: '{"half', contentType: 'application/json', times: 1 },
    { path: '/users', garbage: '<h1>Bad gateway</h1>', status: 502 },
  );

  const first = await ask('GET', '/api/v2/users', { as: 'anna' });
  const second = await ask('POST', '/api/v2/users', { as: 'admin', body: { user: { name: 'New' } } });

  expect([first.status, first.headers.get('content-type'), first.text]).toEqual([200, 'application/json', '{"half']);
  expect([second.status, second.headers.get('content-type'), second.text]).toEqual([
    502,
    'text/html',
    '<h1>Bad gateway</h1>',
  ]);
  expect(world.state.users.some(({ name }) => name === 'New')).toBe(false);
});

test('a fault may be for one source alone: the page, any app, an app in one place, or other clients', async () => {
  const { ask } = await aHelpdeskWith(
    { path: '.', source: 'background', method: 'PUT', status: 501 },
    { path: '.', source: 'app', status: 502 },
    { path: '.', source: 'page', status: 503 },
    { path: '.', source: 'api', status: 504 },
  );
  const asked = async (method: string, source?: string) => {
    const headers = source === undefined ? {} : { headers: { 'x-sandbox-source': source } };
    return (await ask(method, '/api/v2/locales', headers)).status;
  };

  expect(await asked('PUT', 'app:background')).toBe(501);
  expect(await asked('GET', 'app:background')).toBe(502);
  expect(await asked('PUT', 'app:ticket_sidebar')).toBe(502);
  expect(await asked('GET', 'page')).toBe(503);
  expect(await asked('GET')).toBe(504);
});

test('a 429 says when to come back', async () => {
  const { ask } = await aHelpdeskWith(
    { path: '.', status: 429, times: 1 },
    { path: '.', status: 429, retryAfterSeconds: 30 },
  );
  const retryAfter = async () => (await ask('GET', '/api/v2/locales')).headers.get('retry-after');

  expect([await retryAfter(), await retryAfter()]).toEqual(['1', '30']);
});

test('a dropped connection ends without an answer, and is logged with status 0', async () => {
  const { app, ask } = await aHelpdeskWith({ path: '/locales', drop: true, times: 1 });
  const server = createServer((request, response) => void getRequestListener(app.fetch)(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${String(valueAt(server.address(), 'port'))}/api/v2/locales`;

  await expect(fetch(address)).rejects.toThrow('fetch failed');
  expect((await fetch(address)).status).toBe(200);

  expect((await ask('GET', '/sandbox/requests')).each('requests', 'status')).toEqual([0, 200]);
  server.closeAllConnections();
  server.close();
});

test('the faults that are set can be seen, with how often each is still to come', async () => {
  const { ask } = await aHelpdeskWith({ method: 'get', path: '/locales', status: 500, times: 2 });
  await ask('POST', '/sandbox/faults', { body: { fault: 'late2000:/tickets' } });
  await ask('GET', '/api/v2/locales');

  expect((await ask('GET', '/sandbox/faults')).json).toEqual({
    faults: [
      { method: 'GET', path: '/locales', status: 500, times: 2, left: 1 },
      { path: '/tickets', delayMs: 2000, left: null },
    ],
  });
  await ask('DELETE', '/sandbox/faults');
  expect((await ask('GET', '/sandbox/faults')).json).toEqual({ faults: [] });
});

test.each([
  [{ path: '(' }, 'faults.0.path: must be a regular expression'],
  [{ status: 500 }, 'faults.0.path: is missing, or not a fault'],
  [{ path: '.', status: '500' }, 'faults.0.status: must be a number'],
  [{ path: '.', status: 99 }, 'faults.0.status: must be from 200 to 599'],
  [
    { path: '.', source: 'moon' },
    expect.stringContaining('faults.0.source: must be one of page, api, app, ticket_sidebar'),
  ],
  [{ path: '.', delay: 5 }, 'faults.0.delay: is not a key of a fault'],
  [{ path: '.', times: 0 }, 'faults.0.times: must be 1 or more'],
  [{ path: '.', body: {}, garbage: 'x' }, 'faults.0.garbage: cannot be together with body'],
])('a wrong fault is refused with its key: %j', async (fault, error) => {
  const { ask } = await aHelpdeskWith({ path: '/locales', status: 500 });

  const refused = await ask('PUT', '/sandbox/faults', { body: { faults: [fault] } });

  expect([refused.status, refused.json]).toEqual([400, { error }]);
  expect((await ask('GET', '/api/v2/locales')).status).toBe(500);
});

test.each([
  ['PUT', {}, 'faults: is missing'],
  ['PUT', { faults: {} }, 'faults: must be a list'],
  ['PUT', 'not JSON', 'body: is missing'],
  ['POST', { fault: 'teapot' }, /^fault: "teapot" is none\. Some that are: 500:\/api\/v2\/users, /],
  ['POST', {}, 'fault: is missing'],
] as const)('%s with %j is refused', async (method, body, error) => {
  const { status, textAt } = await aHelpdesk().ask(method, '/sandbox/faults', { body });

  expect(status).toBe(400);
  expect(textAt('error')).toMatch(error);
});

test('a fault may come after the request was carried out', async () => {
  const { ask, world } = await aHelpdeskWith({ path: '/users', method: 'POST', status: 500, after: true });

  const { status } = await ask('POST', '/api/v2/users', { as: 'admin', body: { user: { name: 'New' } } });

  expect(status).toBe(500);
  expect(world.state.users.some(({ name }) => name === 'New')).toBe(true);
});
