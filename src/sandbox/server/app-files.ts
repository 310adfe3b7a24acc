import { Hono } from 'hono';
import { LOCAL_SDK, withLocalSdk } from './local-sdk';
import { readStaticFile, type StaticFile } from './static-file';

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
  const body = file.contentType.startsWith('text/html') ? withLocalSdk(file.body) : file.body;
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': file.contentType, 'cache-control': 'no-store' },
  });
}
