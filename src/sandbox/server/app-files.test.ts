import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAppFiles } from './app-files';

function filesOf(content: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'sandbox-files-'));
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const parts = { appFolder: path.join(root, 'dist'), sdkFolder: path.join(root, 'build') };
  return createAppFiles({ appId: () => 1001, ...parts });
}

test('the SDK’s addresses in HTML become the local one, and nothing else changes', async () => {
  const html = (sdk: string) => `<script src="${sdk}"></script><p>https://static.zdassets.com/other.js</p>`;
  const files = filesOf({
    'dist/assets/a.html': html('https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js'),
    'dist/assets/b.html': html('https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js'),
  });

  const a = await files.request('/1001/assets/a.html?origin=x');
  const b = await files.request('/1001/assets/b.html');

  expect(await a.text()).toBe(html('/zaf_sdk.js'));
  expect(await b.text()).toBe(html('/zaf_sdk.js'));
  expect(a.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(a.headers.get('cache-control')).toBe('no-store');
});

test('files have their content type, and the SDK is served beside them', async () => {
  const files = filesOf({
    'dist/assets/main.js': 'let a;',
    'build/zaf_sdk.js': 'let zaf;',
    'dist/manifest.json': '{}',
  });

  expect((await files.request('/1001/assets/main.js')).headers.get('content-type')).toContain('text/javascript');
  expect((await files.request('/1001/manifest.json')).headers.get('content-type')).toContain('application/json');
  expect(await (await files.request('/zaf_sdk.js')).text()).toBe('let zaf;');
});

test.each([
  '/1001/../secret.txt',
  '/1001/%2e%2e/secret.txt',
  '/1001/..%2fsecret.txt',
  '/1001/assets/..%5c..%5csecret.txt',
  '/1001//etc/passwd',
  '/1001/%00',
  '/1001/%ff',
  '/1001/assets',
  '/2/assets/main.js',
  '/',
])('%s leads nowhere', async (address) => {
  const files = filesOf({ 'secret.txt': 'secret', 'dist/assets/main.js': 'let a;' });

  const response = await files.request(address);

  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('secret');
});
