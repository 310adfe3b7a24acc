import { createVerify } from 'node:crypto';
import { jsonIn, valueAt } from '../test-answer';
import { aHelpdesk } from '../test-helpdesk';
import { guestSource } from './guest-source';
import { anUpstream, closeUpstreams } from './test-upstream';

afterEach(closeUpstreams);

const APP = {
  ...{ id: '0', name: 'Weather', locations: { support: { ticket_sidebar: 'assets/a.html' } } },
  parameters: [{ name: 'key', secure: true, scopes: ['header'] }, { name: 'city' }],
};
const INSTALLATION = { id: 'b6e1', app_id: '0', settings: [{ key: 'a secret' }, { city: 'Oslo' }] };

async function aHelpdeskWithGuest() {
  const upstream = await anUpstream((request, response) => {
    const appJson = { apps: [APP], installations: [INSTALLATION] };
    response.end(request.url === '/app.json' ? JSON.stringify(appJson) : `key ${String(request.headers['x-key'])}`);
  });
  const helpdesk = aHelpdesk({ guests: guestSource(`${upstream}/app.json`, 'http://localhost:4601') });
  const { token, csrfToken } = helpdesk.sandbox.sessions.open(11);
  return { ...helpdesk, upstream, session: { 'x-sandbox-session': token, 'x-csrf-token': csrfToken } };
}

test('the page is told of the guests, and of no secret', async () => {
  const { ask, upstream } = await aHelpdeskWithGuest();

  const { text } = await ask('GET', '/agent/tickets?as=anna@example.com');

  const boot = jsonIn(/<script id="boot" type="application\/json">([^<]*)<\/script>/.exec(text)?.[1] ?? '');
  expect(valueAt(boot, 'guests')).toMatchObject({
    address: `${upstream}/app.json`,
    apps: [{ appId: '0', installationId: 'b6e1', settings: { city: 'Oslo' } }],
  });
  expect(text).not.toContain('a secret');
});

test('while the server of the apps is away the page names it, and asks again', async () => {
  const { ask, upstream } = await aHelpdeskWithGuest();
  await closeUpstreams();

  const { status, text, headers } = await ask('GET', '/agent/tickets');

  expect([status, headers.get('refresh')]).toEqual([503, '3']);
  expect(text).toContain(`${upstream}/app.json does not answer`);
});

test('a guest’s request is sent with its own settings, where their scopes let them stand', async () => {
  const { ask, upstream, session } = await aHelpdeskWithGuest();
  const sent = (options: object, installation = 'b6e1') =>
    ask('POST', '/sandbox/proxy', { headers: session, body: { installation, options: { secure: true, ...options } } });

  const header = await sent({ url: `${upstream}/weather`, headers: { 'x-key': '{{setting.key}}' } });
  const inUrl = await sent({ url: `${upstream}/weather?{{setting.key}}` });

  expect(header.textAt('body')).toBe('key a secret');
  expect(inUrl.textAt('body')).toContain('may not be used in the url');
});

test('a request for a guest that nobody can tell about any more is refused with its address', async () => {
  const { ask, upstream, session } = await aHelpdeskWithGuest();
  await closeUpstreams();

  const { textAt } = await ask('POST', '/sandbox/proxy', {
    headers: session,
    body: { installation: 'b6e1', options: { url: `${upstream}/weather` } },
  });

  expect(textAt('statusText')).toContain(`${upstream}/app.json does not answer`);
});

test('a signed page is opened with a token that the app’s public key fits', async () => {
  const { ask, session } = await aHelpdeskWithGuest();
  const context = { product: 'support', location: 'ticket_sidebar', ticketId: 1 };

  const answer = await ask('POST', '/sandbox/signed-token', {
    headers: session,
    body: { installationId: 'b6e1', context },
  });
  const key = await ask('GET', '/api/v2/apps/0/public_key', { as: 'anna' });

  const [header = '', claims = '', signature = ''] = answer.textAt('token').split('.');
  const read = (part: string) => jsonIn(Buffer.from(part, 'base64url').toString());
  expect(read(header)).toEqual({ typ: 'JWT', alg: 'RS256' });
  expect(read(claims)).toEqual({
    iss: 'sandbox.zendesk.com',
    aud: 'https://sandbox.zendesk.com/api/v2/apps/installations/b6e1.json',
    sub: 'https://sandbox.zendesk.com/api/v2/users/11.json',
    iat: 1772442000,
    exp: 1772442300,
    context,
  });
  const verify = createVerify('RSA-SHA256').update(`${header}.${claims}`);
  expect(verify.verify(key.text, Buffer.from(signature, 'base64url'))).toBe(true);
});

test('nobody gets a token or a key who may not have it', async () => {
  const { ask } = await aHelpdeskWithGuest();

  const token = await ask('POST', '/sandbox/signed-token', { body: { installationId: 'b6e1', context: {} } });
  const ofNobody = await ask('GET', '/api/v2/apps/0/public_key');
  const ofCustomer = await ask('GET', '/api/v2/apps/0/public_key', { as: 'cora' });
  const unknown = await ask('GET', '/api/v2/apps/9/public_key', { as: 'anna' });

  expect([token.status, ofNobody.status, ofCustomer.status, unknown.status]).toEqual([401, 401, 403, 404]);
});

test('a notification reaches a guest by the id that its server gave it', async () => {
  const { ask, told } = await aHelpdeskWithGuest();

  const { status } = await ask('POST', '/api/v2/apps/notify', { as: 'anna', body: { app_id: '0', event: 'rain' } });

  expect(status).toBe(200);
  expect(told).toMatchObject([{ name: 'api-notification', data: { appId: '0', event: 'rain' } }]);
});
