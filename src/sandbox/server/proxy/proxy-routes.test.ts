import { generateKeyPairSync } from 'node:crypto';
import { Hono } from 'hono';
import { decodeJwt, jwtVerify } from 'jose';
import type { Manifest } from '../app-package';
import { jsonIn, testAnswer, valueAt } from '../test-answer';
import { aHelpdesk } from '../test-helpdesk';
import { proxyRoutes } from './proxy-routes';
import { aProvider } from './test-provider';

let provider: Awaited<ReturnType<typeof aProvider>>;
let origin: string;

beforeAll(async () => {
  provider = await aProvider();
  origin = provider.origin;
});
afterAll(() => provider.close());

const secure = (name: string, ...scopes: string[]) => ({ name, required: false, secure: true, scopes });

const MANIFEST: Manifest = {
  parameters: [
    { name: 'discount_code', required: true, secure: false },
    secure('provider_key', 'header'),
    secure('secret', 'jwt_secret_key', 'basic_auth_password'),
    secure('shop', 'url', 'jwt_claim', 'basic_auth_username'),
    { name: 'anywhere', required: false, secure: true },
  ],
  domainWhitelist: ['localhost', '*.{{setting.shop}}.example', 'public.example'],
};
const SETTINGS = { secret: 'a secret of a good length', shop: 'kettles', anywhere: 'free' };

/** Names of the world, as somebody's server for names could give them. */
const NAMES: Readonly<Record<string, string>> = {
  localhost: '127.0.0.1',
  'inside.example': '10.1.2.3',
  'bent.example': '127.0.0.1',
  'six.example': 'fd00::1',
};

async function proxied(options: object) {
  const { sandbox } = aHelpdesk();
  Object.assign(sandbox.world.state.installation.settings, SETTINGS);
  const { token, csrfToken } = sandbox.sessions.open(11);
  const resolve = async (hostname: string) => {
    const address = NAMES[hostname];
    if (address === undefined) throw Object.assign(new Error(`${hostname} is a secret`), { code: 'ENOTFOUND' });
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  };
  const appPackage = { ...sandbox.appPackage, manifest: () => MANIFEST };
  const app = new Hono().route('/sandbox', proxyRoutes({ ...sandbox, appPackage }, resolve));
  const answer = await testAnswer(
    await app.request('http://localhost:4600/sandbox/proxy', {
      method: 'POST',
      headers: { 'x-sandbox-session': token, 'x-csrf-token': csrfToken },
      body: JSON.stringify({ options, source: 'app:ticket_sidebar' }),
    }),
  );
  const body = jsonIn(answer.textAt('body'));
  return {
    ...{ answer: answer.json, status: answer.at('status'), body, currentDate: sandbox.world.now() },
    seen: (path: string) => valueAt(body, path),
  };
}

test('a request is sent on and its answer comes back', async () => {
  const { answer, body } = await proxied({
    ...{ url: `${origin}/codes`, type: 'POST', data: '{"a":1}', contentType: 'application/json' },
    headers: { 'x-count': 3, client_id: 'lost', Host: 'elsewhere.example' },
  });

  expect(answer).toMatchObject({ status: 201, statusText: 'Created', headers: { 'x-seen': 'yes' } });
  expect(body).toEqual({
    ...{ method: 'POST', url: '/codes', body: '{"a":1}' },
    headers: {
      ...{ accept: '*/*', 'accept-encoding': 'identity', connection: 'close', host: origin.replace('http://', '') },
      ...{ 'content-length': '7', 'content-type': 'application/json', 'x-count': '3' },
    },
  });
});

test('an object is a query for GET and a form otherwise, and a packed answer is unpacked', async () => {
  const read = await proxied({ url: origin, data: { a: 'b c', d: [1] } });
  const written = await proxied({ url: origin, method: 'PUT', data: { a: ['b', 'c'] }, traditional: true });
  const packed = await proxied({ url: `${origin}/packed` });

  expect(read.body).toMatchObject({ method: 'GET', url: '/?a=b+c&d%5B%5D=1' });
  expect(written.body).toMatchObject({ method: 'PUT', body: 'a=b&a=c' });
  expect(packed.body).toMatchObject({ url: '/packed' });
});

test('settings are put in on the server, in address, headers and body', async () => {
  const { body } = await proxied({
    ...{ url: `${origin}/{{setting.discount_code}}`, type: 'POST', secure: true },
    headers: { authorization: 'Bearer {{setting.provider_key}}' },
    data: { code: '{{setting.anywhere}}', text: 'Dear {{ticket.requester.name}}' },
  });

  expect(body).toMatchObject({
    ...{ url: '/SORRY10', headers: { authorization: 'Bearer top-secret' } },
    body: 'code=free&text=Dear+%7B%7Bticket.requester.name%7D%7D',
  });
});

test('without secure a placeholder is text like any other', async () => {
  const { seen } = await proxied({ url: origin, headers: { authorization: '{{setting.provider_key}}' } });

  expect(seen('headers.authorization')).toBe('{{setting.provider_key}}');
});

test('a JWT is signed with a setting and says when it ends', async () => {
  const { seen, currentDate } = await proxied({
    ...{ url: `${origin}/x`, secure: true, headers: { authorization: 'Bearer {{jwt.token}}' } },
    jwt: {
      algorithm: 'HS256',
      secret_key: '{{setting.secret}}',
      expiry: 60,
      claims: { sub: 7, shop: '{{setting.shop}}' },
    },
  });

  const token = String(seen('headers.authorization')).replace('Bearer ', '');
  await jwtVerify(token, Buffer.from(SETTINGS.secret), { currentDate });
  const { iat = 0, ...claims } = decodeJwt(token);
  expect(claims).toEqual({ sub: 7, shop: 'kettles', exp: iat + 60 });
});

test('a JWT is signed with a private key, too', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const secret_key = privateKey.export({ format: 'pem', type: 'pkcs8' });
  const { seen, currentDate } = await proxied({
    ...{ url: `${origin}/{{jwt.token}}`, secure: true },
    jwt: { algorithm: 'RS256', secret_key, claims: { iss: 'kettles' } },
  });

  const { payload } = await jwtVerify(String(seen('url')).slice(1), publicKey, { currentDate });
  expect(payload).toMatchObject({ iss: 'kettles' });
});

test('basic credentials are put together on the server', async () => {
  const { seen } = await proxied({
    ...{ url: origin, secure: true, headers: { authorization: 'Basic {{basic_auth.token}}' } },
    basic_auth: { username: '{{setting.shop}}', password: '{{setting.secret}}' },
  });

  expect(seen('headers.authorization')).toBe(`Basic ${btoa(`kettles:${SETTINGS.secret}`)}`);
});

test.each([
  ['an unknown setting', { url: '/{{setting.unknown}}' }, 'No setting for {{setting.unknown}}'],
  ['a header secret in the body', { type: 'POST', data: '{{setting.provider_key}}' }, 'may not be used in the body'],
  ['a header secret in a query', { data: { a: '{{setting.provider_key}}' } }, 'may not be used in the url'],
  ['a JWT secret in a header', { headers: { a: '{{setting.secret}}' } }, 'may not be used in the header'],
  ['a token that nothing makes', { headers: { a: '{{jwt.token}}' } }, 'how to make {{jwt.token}}'],
  ['an unknown algorithm', { jwt: { algorithm: 'none', secret_key: 'x' } }, 'does not fit none'],
  ['a key that is not one', { jwt: { algorithm: 'RS256', secret_key: 'x' } }, 'does not fit RS256'],
  ['a claim with another scope', { jwt: { secret_key: 'x', claims: { a: '{{setting.secret}}' } } }, 'in the jwt_claim'],
])('%s fails and says why', async (_, options, reason) => {
  const { status, seen } = await proxied({
    ...options,
    url: `${origin}${'url' in options ? options.url : ''}`,
    secure: true,
  });

  expect(status).toBe(400);
  expect(seen('error.message')).toContain(reason);
});

test.each([
  ['private IPv4', 'http://192.168.1.1/'],
  ['link-local', 'http://169.254.169.254/latest/meta-data'],
  ['a number that is private', 'http://167772161/'],
  ['hexadecimal', 'http://0xc0.0xa8.1.1/'],
  ['private IPv6', 'http://[fd00::1]/'],
  ['IPv4 within IPv6', 'http://[::ffff:10.0.0.1]/'],
  ['loopback within IPv6', 'http://[::ffff:127.0.0.1]/'],
  ['a name for a private address', 'http://inside.example/'],
  ['a name that is bent to this machine', 'http://bent.example/'],
  ['a name for a private IPv6 address', 'http://six.example/'],
  ['another account', 'https://other.zendesk.com/api/v2/users'],
  ['something else than the web', 'ftp://files.example/'],
])('%s is not a proxyable URI', async (_, url) => {
  const { status, seen } = await proxied({ url });

  expect([status, seen('error.message')]).toEqual([403, 'The address is not a proxyable URI']);
});

test.each([
  ['localhost', 201],
  ['127.0.0.1', 403],
])('a secure request goes to a listed domain only: %s', async (hostname, status) => {
  expect((await proxied({ url: origin.replace('localhost', hostname), secure: true })).status).toBe(status);
});

test('a name that nobody knows is a bad gateway, and its name stays on the server', async () => {
  const { status, seen } = await proxied({ url: 'http://api.{{setting.shop}}.example/', secure: true });

  expect([status, seen('error.message')]).toEqual([502, 'The request failed (ENOTFOUND)']);
});

test('a provider that does not answer is a bad gateway', async () => {
  expect((await proxied({ url: 'http://localhost:1/' })).status).toBe(502);
});

test('redirects are followed, and POST becomes GET where browsers do that', async () => {
  const kept = await proxied({ url: `${origin}/307?to=/new`, type: 'POST', data: 'a=1' });
  const changed = await proxied({ url: `${origin}/302?to=/new`, type: 'POST', data: 'a=1' });

  expect(kept.body).toMatchObject({ method: 'POST', url: '/new', body: 'a=1' });
  expect(changed.body).toMatchObject({ method: 'GET', url: '/new', body: '' });
});

test('another origin gets no credentials, and a redirect leads past no check', async () => {
  const otherName = origin.replace('localhost', '127.0.0.1');
  const moved = await proxied({ url: `${origin}/302?to=${otherName}`, headers: { Authorization: 'Basic x' } });
  const inside = await proxied({ url: `${origin}/302?to=http://10.0.0.1/` });
  const unlisted = await proxied({ url: `${origin}/302?to=${otherName}`, secure: true });
  const endless = await proxied({ url: `${origin}/302?to=?to=` });

  expect(moved.seen('headers.authorization')).toBeUndefined();
  expect([inside.status, unlisted.status, endless.status]).toEqual([403, 403, 502]);
});

test('only pages of the sandbox may use it', async () => {
  const { ask, sandbox } = aHelpdesk();
  const { token, csrfToken } = sandbox.sessions.open(11);
  const session = { 'x-sandbox-session': token };

  expect((await ask('POST', '/sandbox/proxy', { body: {} })).status).toBe(401);
  expect((await ask('POST', '/sandbox/proxy', { headers: session, body: {} })).status).toBe(403);
  const headers = { ...session, 'x-csrf-token': csrfToken };
  expect((await ask('POST', '/sandbox/proxy', { headers, body: { options: {} } })).status).toBe(400);
});
