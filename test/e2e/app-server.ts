import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import * as v from 'valibot';

const APPS = path.resolve(import.meta.dirname, 'apps');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml' };
const placement = v.union([v.string(), v.looseObject({})]);
const manifests = v.looseObject({
  name: v.string(),
  location: v.object({ support: v.record(v.string(), placement) }),
});
type Locations = v.InferOutput<typeof manifests>['location']['support'];

/** One of the apps in `apps`, as its developer runs it. */
interface ServedApp {
  readonly folder: string;
  readonly id?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Serves apps as `zcli apps:server` does, so that any host can take them from its app.json. */
export interface AppServer {
  readonly origin: string;
  serve(...apps: readonly ServedApp[]): void;
  stop(): Promise<void>;
}

export async function startAppServer(): Promise<AppServer> {
  let apps: readonly Required<ServedApp>[] = [];
  const server = createServer((request, response) => {
    void answer(request, apps).then(
      ({ body, type }) =>
        response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body),
      () => notFound(response),
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://localhost:${String(port)}`,
    serve: (...served) => {
      apps = served.map(({ folder, id = folder, settings = {} }) => ({ folder, id, settings }));
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly body: string;
  readonly type: string;
}

async function answer(request: IncomingMessage, apps: readonly Required<ServedApp>[]): Promise<Answer> {
  const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
  if (pathname === '/app.json') return { body: JSON.stringify(await appJson(apps, origin)), type: 'application/json' };
  const [, id, assets, file = ''] = pathname.split('/');
  const app = apps.find((each) => each.id === id);
  if (app === undefined || assets !== 'assets') throw new Error(`${pathname} is not here`);
  const body = await readFile(path.join(APPS, app.folder, 'assets', file), 'utf8');
  const posted = request.method === 'POST' ? await textOf(request) : '';
  return { body: body.replace('<!--posted-->', posted), type: TYPES[path.extname(file)] ?? 'text/plain' };
}

async function appJson(apps: readonly Required<ServedApp>[], origin: string) {
  const entries = apps.map(async ({ folder, id, settings }) => {
    const manifest = v.parse(manifests, JSON.parse(await readFile(path.join(APPS, folder, 'manifest.json'), 'utf8')));
    const { name, location, version, signedUrls } = manifest;
    const assets = await readdir(path.join(APPS, folder, 'assets'));
    return {
      app: {
        ...{
          name,
          id,
          version,
          locations: { support: withIcons(location.support, assets) },
          signed_urls: signedUrls,
          framework_version: '2.0',
        },
        ...{ default_locale: 'en', asset_url_prefix: `${origin}/${id}/assets/` },
      },
      installation: {
        ...{ app_id: id, id: `installation-of-${id}`, name, enabled: true, collapsible: true, requirements: [] },
        settings: Object.entries({ title: name, ...settings }).map(([key, value]) => ({ [key]: value })),
      },
    };
  });
  const all = await Promise.all(entries);
  return { apps: all.map(({ app }) => app), installations: all.map(({ installation }) => installation) };
}

function withIcons(locations: Locations, assets: readonly string[]) {
  return Object.fromEntries(
    Object.entries(locations).map(([location, placed]) => {
      const svg = `icon_${location}.svg`;
      if (!assets.includes(svg)) return [location, placed];
      return [location, typeof placed === 'string' ? { url: placed, svg } : { ...placed, svg }];
    }),
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end('Not found');
}
