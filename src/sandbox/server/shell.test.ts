import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jsonIn, valueAt } from './test-answer';
import { aHelpdesk, MANIFEST } from './test-helpdesk';

const bootIn = (html: string): unknown =>
  jsonIn(/<script id="boot" type="application\/json">([^<]*)<\/script>/.exec(html)?.[1] ?? '');

test('the first address leads to the ticket list', async () => {
  const { status, headers } = await aHelpdesk().ask('GET', '/');

  expect([status, headers.get('location')]).toEqual([302, '/agent/tickets']);
});

test('the page is told who it is for, and its session works', async () => {
  const { ask } = aHelpdesk();

  const { text, headers } = await ask('GET', '/agent/tickets/1?as=bert@example.com');
  const boot = bootIn(text);

  expect(headers.get('set-cookie')).toContain('sandbox_as=bert%40example.com');
  expect(boot).toMatchObject({
    user: { id: 12, name: 'bert' },
    appOrigin: 'http://localhost:4601',
    appId: 1001,
    installationId: 2001,
    manifest: MANIFEST,
    translations: { app: { name: 'An app' } },
    account: { subdomain: 'sandbox' },
    users: [{ id: 11 }, { id: 12 }, { id: 13 }, { id: 14, role: 'admin' }],
  });
  const me = await ask('GET', '/api/v2/users/me', {
    headers: { 'x-sandbox-session': String(valueAt(boot, 'session')) },
  });
  expect(me.at('user.id')).toBe(12);
});

test("the page is told when apps' frames may do no more than run", async () => {
  const { ask, sandbox } = aHelpdesk();
  Object.assign(sandbox, { isStrictFrame: true });

  const { text } = await ask('GET', '/agent/tickets');

  expect(bootIn(text)).toMatchObject({ isStrictFrame: true });
});

test('secure settings are not in the page', async () => {
  const { text } = await aHelpdesk().ask('GET', '/agent/tickets?as=anna@example.com');

  expect(text).not.toContain('top-secret');
});

test('names cannot break out of the page', async () => {
  const { ask, world } = aHelpdesk();
  Object.assign(world.state.users[0] ?? {}, { name: '</script><script>alert(1)</script>' });

  const { text } = await ask('GET', '/agent/tickets?as=anna@example.com');

  expect(text).not.toContain('<script>alert');
  expect(valueAt(bootIn(text), 'user.name')).toBe('</script><script>alert(1)</script>');
});

test('the cookie chooses for windows that do not say; nobody else can be chosen', async () => {
  const { ask } = aHelpdesk();

  const remembered = await ask('GET', '/agent/tickets', { headers: { cookie: 'sandbox_as=bert%40example.com' } });
  const customer = await ask('GET', '/agent/tickets?as=cora@example.com');

  expect(valueAt(bootIn(remembered.text), 'user.name')).toBe('bert');
  expect(customer.status).toBe(404);
  expect(customer.text).toContain('anna@example.com, bert@example.com');
});

test('the bundle is served, the server’s own files are not', async () => {
  const pageFolder = mkdtempSync(path.join(tmpdir(), 'sandbox-page-'));
  writeFileSync(path.join(pageFolder, 'page.js'), 'let page;');
  writeFileSync(path.join(pageFolder, 'server.cjs'), 'let server;');
  const { ask } = aHelpdesk({ pageFolder });

  expect((await ask('GET', '/sandbox/page.js')).text).toBe('let page;');
  expect((await ask('GET', '/sandbox/server.cjs')).status).toBe(404);
  expect((await ask('GET', '/sandbox/nothing.js')).status).toBe(404);
});
