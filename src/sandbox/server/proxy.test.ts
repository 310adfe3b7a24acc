import { createServer, type Server } from 'node:http';
import { jsonIn, valueAt } from './test-answer';
import { aHelpdesk } from './test-helpdesk';

let provider: Server;
let origin: string;

beforeAll(async () => {
  provider = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const { authorization } = request.headers;
      response.writeHead(201, { 'content-type': 'application/json', 'x-seen': 'yes' });
      response.end(JSON.stringify({ method: request.method, url: request.url, authorization, body }));
    });
  });
  await new Promise<void>((resolve) => provider.listen(0, 'localhost', resolve));
  origin = `http://localhost:${String(valueAt(provider.address(), 'port'))}`;
});

afterAll(() => {
  provider.close();
});

async function proxied(options: object) {
  const { ask, sandbox } = aHelpdesk();
  const { token, csrfToken } = sandbox.sessions.open(11);
  const headers = { 'x-sandbox-session': token, 'x-csrf-token': csrfToken, 'content-type': 'application/json' };
  const answer = await ask('POST', '/sandbox/proxy', { headers, body: { options, source: 'app:ticket_sidebar' } });
  return { answer: answer.json, status: answer.at('status'), body: answer.textAt('body') };
}

test('a request is sent on and its answer comes back', async () => {
  const { answer, body } = await proxied({
    url: `${origin}/codes`,
    type: 'POST',
    data: '{"a":1}',
    contentType: 'application/json',
  });

  expect(answer).toMatchObject({ status: 201, statusText: 'Created', headers: { 'x-seen': 'yes' } });
  expect(jsonIn(body)).toEqual({ method: 'POST', url: '/codes', body: '{"a":1}' });
});

test('secure settings are put in on the server, where their scopes let them stand', async () => {
  const bearer = { authorization: 'Bearer {{setting.provider_key}}' };

  const inHeader = await proxied({ url: `${origin}/{{setting.discount_code}}`, headers: bearer, secure: true });
  const inBody = await proxied({ url: origin, type: 'POST', data: '{{setting.provider_key}}', secure: true });
  const insecure = await proxied({ url: origin, headers: bearer });

  expect(jsonIn(inHeader.body)).toMatchObject({ url: '/SORRY10', authorization: 'Bearer top-secret' });
  expect(inBody.status).toBe(400);
  expect(inBody.body).toContain('may not be used in the body');
  expect(valueAt(jsonIn(insecure.body), 'authorization')).toBe('Bearer {{setting.provider_key}}');
});

test('an object is a query for GET and a form otherwise', async () => {
  const read = await proxied({ url: origin, data: { a: 'b c' } });
  const written = await proxied({ url: origin, method: 'PUT', data: { a: 'b c' } });

  expect(jsonIn(read.body)).toMatchObject({ method: 'GET', url: '/?a=b+c' });
  expect(jsonIn(written.body)).toMatchObject({ method: 'PUT', body: 'a=b+c' });
});

test('an unknown placeholder, another machine and a domain that is not whitelisted are refused', async () => {
  expect((await proxied({ url: `${origin}/{{setting.unknown}}`, secure: true })).status).toBe(400);
  expect((await proxied({ url: 'https://shop.example/codes' })).status).toBe(403);
  expect((await proxied({ url: origin.replace('localhost', '127.0.0.1'), secure: true })).status).toBe(403);
  expect((await proxied({ url: '/relative' })).status).toBe(400);
});

test('a provider that does not answer is a bad gateway', async () => {
  expect((await proxied({ url: 'http://localhost:1/' })).status).toBe(502);
});

test('only pages of the sandbox may use it', async () => {
  const { ask, sandbox } = aHelpdesk();
  const headers = { 'x-sandbox-session': sandbox.sessions.open(11).token };

  expect((await ask('POST', '/sandbox/proxy', { body: {} })).status).toBe(401);
  expect((await ask('POST', '/sandbox/proxy', { headers, body: {} })).status).toBe(403);
});
