import { Hono } from 'hono';
import { readStaticFile, type StaticFile } from './static-file';

/** Where Zendesk serves its SDK; what is served here in its place comes from npm. */
const SDK_ADDRESSES = [
  'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js',
  'https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js',
];
const LOCAL_SDK = '/zaf_sdk.js';

export interface AppFilesParts {
  readonly appId: () => number;
  /** The app as built, e.g. `dist`. */
  readonly appFolder: string;
  /** Where the SDK was built to. */
  readonly sdkFolder: string;
}

/** Serves the built app, unchanged but for the address of the SDK, on an origin of its own. */
export function createAppFiles({ appId, appFolder, sdkFolder }: AppFilesParts): Hono {
  const files = new Hono();

  files.get(LOCAL_SDK, async () => answer(await readStaticFile(sdkFolder, LOCAL_SDK)));
  // Pages of the package are opened by GET, or by POST where they are signed.
  files.on(['GET', 'POST'], '/:appId/*', async (c) => {
    const prefix = `/${appId()}/`;
    const { pathname } = new URL(c.req.url);
    if (!pathname.startsWith(prefix)) return c.notFound();
    return answer(await readStaticFile(appFolder, pathname.slice(prefix.length)));
  });
  files.notFound((c) => c.text('Not found', 404));
  return files;
}

function answer(file: StaticFile | undefined): Response {
  if (file === undefined) return new Response('Not found', { status: 404 });
  const body = file.contentType.startsWith('text/html') ? withLocalSdk(file.body.toString('utf8')) : file.body;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': file.contentType, 'cache-control': 'no-store' },
  });
}

function withLocalSdk(html: string): string {
  return SDK_ADDRESSES.reduce((text, address) => text.replaceAll(address, LOCAL_SDK), html);
}
