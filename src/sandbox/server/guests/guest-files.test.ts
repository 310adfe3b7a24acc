import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createGuestFiles } from './guest-files';
import { guestSource } from './guest-source';
import { anUpstream, closeUpstreams } from './test-upstream';

afterEach(closeUpstreams);

async function filesOf(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const sdkFolder = mkdtempSync(path.join(tmpdir(), 'sandbox-sdk-'));
  writeFileSync(path.join(sdkFolder, 'zaf_sdk.js'), 'let zaf;');
  const upstream = await anUpstream(answer);
  const files = createGuestFiles(guestSource(`${upstream}/app.json`, 'http://localhost:4601'), sdkFolder);
  return { files, upstream };
}

test.each([
  'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js',
  'https://static.zdassets.com/zendesk_app_framework_sdk/2.1/zaf_sdk.min.js',
  'http://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.js',
  '//assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js',
  'https://assets.zendesk.com/apps/sdk/latest/zaf_sdk.js',
])('a page with the SDK at %s gets the local one, and every other byte stays', async (address) => {
  const page = (sdk: string) =>
    Buffer.concat([Buffer.from(`<script src="${sdk}"></script>https://static.zdassets.com/a.js`), Buffer.from([0xe9])]);
  const { files } = await filesOf((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', etag: '"a"' }).end(page(address));
  });

  const response = await files.request('/0/assets/iframe.html');

  expect(Buffer.from(await response.arrayBuffer())).toEqual(page('/zaf_sdk.js'));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=iso-8859-1',
    etag: '"a"',
  });
});

test('method, query, headers and body travel there, status, headers and body back', async () => {
  const heard: unknown[] = [];
  const { files } = await filesOf((request, response) => {
    if (request.url === '/app.json') {
      response.end('{"apps":[],"installations":[]}');
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method, url, headers } = request;
      heard.push({ method, url, body, cookie: headers.cookie, type: headers['content-type'] });
      response.writeHead(201, 'Made', { 'set-cookie': ['a=1', 'b=2'], 'content-type': 'text/plain', location: '/x' });
      response.end('made');
    });
  });

  const headers = { cookie: 'c=3', 'content-type': 'application/x-www-form-urlencoded' };
  const response = await files.request('/0/signed?a=b', { method: 'POST', headers, body: 'token=abc' });

  const type = headers['content-type'];
  expect(heard).toEqual([{ method: 'POST', url: '/0/signed?a=b', body: 'token=abc', cookie: 'c=3', type }]);
  expect([response.status, response.statusText, await response.text()]).toEqual([201, 'Made', 'made']);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.headers.get('location')).toBe('/x');
});

test('a signed page that a server of files alone turns away is asked without its token', async () => {
  const { files } = await filesOf((request, response) => {
    response.writeHead(request.method === 'GET' ? 200 : 404, { 'content-type': 'text/html' }).end(request.method);
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const posted = async (body: string) =>
    (await files.request('/0/assets/a.html', { method: 'POST', headers, body })).text();

  expect(await posted('token=abc.def.ghi')).toBe('GET');
  expect(await posted('name=Ada&token=abc')).toBe('POST');
});

test('ranges, what is not modified and what is packed come as the server says', async () => {
  const { files } = await filesOf((request, response) => {
    const { range, 'if-none-match': known } = request.headers;
    if (known !== undefined) response.writeHead(304, { etag: known }).end();
    else if (range === undefined) {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/css' }).end(gzipSync('a { }'));
    } else {
      response.writeHead(206, { 'content-range': 'bytes 0-3/9', 'content-type': 'text/html', 'content-length': 4 });
      response.end('//st');
    }
  });

  const part = await files.request('/0/assets/a.html', { headers: { range: 'bytes=0-3' } });
  const same = await files.request('/0/assets/a.html', { headers: { 'if-none-match': '"a"' } });
  const packed = await files.request('/0/assets/a.css');

  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 0-3/9', '//st']);
  expect([same.status, same.headers.get('etag')]).toEqual([304, '"a"']);
  expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual([null, 'a { }']);
});

test('each app is asked of its own server, and the SDK of nobody', async () => {
  const other = await anUpstream((request, response) => response.end(`other ${request.url}`));
  const { files } = await filesOf((request, response) => {
    const apps = [{ id: 'far', asset_url_prefix: `${other}/far/assets/`, locations: {} }, { id: 'near' }];
    const installations = apps.map(({ id }) => ({ id, app_id: id }));
    response.end(request.url === '/app.json' ? JSON.stringify({ apps, installations }) : `own ${request.url}`);
  });

  const texts = ['/far/assets/a.txt', '/near/assets/b.txt?c', '/zaf_sdk.js'].map(async (address) =>
    (await files.request(address)).text(),
  );

  expect(await Promise.all(texts)).toEqual(['other /far/assets/a.txt', 'own /near/assets/b.txt?c', 'let zaf;']);
});

test('a redirect within the server of the app stays within the sandbox, one to elsewhere leads there', async () => {
  const { files } = await filesOf((request, response) => {
    const own = `http://${request.headers.host ?? ''}/start?a=b#c`;
    response
      .writeHead(302, { location: request.url === '/0/assets/own' ? own : 'https://elsewhere.example/start' })
      .end();
  });
  const locationOf = async (address: string) => (await files.request(address)).headers.get('location');

  expect(await locationOf('/0/assets/own')).toBe('/start?a=b#c');
  expect(await locationOf('/0/assets/far')).toBe('https://elsewhere.example/start');
});

test('what belongs to no package is asked of the one server that all apps have', async () => {
  const other = await anUpstream((request, response) => response.end(`other ${request.url}`));
  const { files } = await filesOf((_, response) => {
    const apps = [{ id: 'far', asset_url_prefix: `${other}/far/assets/`, locations: {} }];
    response.end(JSON.stringify({ apps, installations: [{ id: 1, app_id: 'far' }] }));
  });

  expect(await (await files.request('/start')).text()).toBe('other /start');
});

test('a server that is away is named', async () => {
  const { files, upstream } = await filesOf(() => undefined);
  await closeUpstreams();

  const response = await files.request('/0/assets/iframe.html');

  expect(response.status).toBe(502);
  expect(await response.text()).toContain(`${upstream}/0/assets/iframe.html does not answer`);
});
