import { Hono } from 'hono';
import { LOCAL_SDK, withLocalSdk } from '../local-sdk';
import { readStaticFile } from '../static-file';
import { GuestsError } from './app-json';
import type { GuestSource } from './guest-source';

/** These speak of one connection, or of a body as it was on the other side. */
const NOT_PASSED = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect'],
  ...['host', 'content-encoding', 'accept-encoding'],
]);
const BODILESS = new Set(['GET', 'HEAD']);

/** Passes everything on to the servers of the apps, and changes nothing but the address of the SDK in pages. */
export function createGuestFiles(guests: GuestSource, sdkFolder: string): Hono {
  const files = new Hono();
  files.get(LOCAL_SDK, async (c) => {
    const sdk = await readStaticFile(sdkFolder, LOCAL_SDK);
    return sdk === undefined
      ? c.notFound()
      : c.body(new Uint8Array(sdk.body), 200, { 'content-type': sdk.contentType, 'cache-control': 'no-store' });
  });
  files.all('*', async (c) => {
    const upstream = await upstreamFor(c.req.url, guests);
    return passed(c.req.raw, upstream).catch((error: unknown) => {
      const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      return c.text(`${upstream.href} does not answer: ${reason}`, 502);
    });
  });
  return files;
}

/**
 * By the app to whose package a path belongs; what belongs to none is asked of the server that all apps share, else of
 * that of the app.json.
 */
async function upstreamFor(address: string, guests: GuestSource): Promise<URL> {
  const { pathname, search } = new URL(address);
  const { apps } = await guests.last().catch((error: unknown) => {
    if (error instanceof GuestsError) return { apps: [] };
    throw error;
  });
  const owners = apps
    .map(({ packageUrl, upstream }) => ({ root: new URL(packageUrl).pathname, upstream }))
    .filter(({ root }) => pathname.startsWith(root))
    .sort((a, b) => b.root.length - a.root.length);
  return new URL(`${pathname}${search}`, owners[0]?.upstream ?? onlyUpstream(apps) ?? guests.address);
}

function onlyUpstream(apps: readonly { readonly upstream: string }[]): string | undefined {
  const [first, ...others] = new Set(apps.map(({ upstream }) => upstream));
  return others.length === 0 ? first : undefined;
}

async function passed(request: Request, upstream: URL): Promise<Response> {
  const response = await fetched(request, upstream);
  const { status, statusText } = response;
  const headers = atThisAddress(response.headers, upstream);
  if (isWholePage(response)) {
    const page = withLocalSdk(Buffer.from(await response.arrayBuffer()));
    const body = response.body === null ? null : new Uint8Array(page);
    return new Response(body, { status, statusText, headers: passedHeaders(headers, 'content-length') });
  }
  // Decoded on its way here after all: its length is another one now.
  const stale = headers.has('content-encoding') ? ['content-length'] : [];
  // Piped on, since Node cancels an untouched body once nobody holds the response that it came with.
  const body = response.body?.pipeThrough(new TransformStream()) ?? null;
  return new Response(body, { status, statusText, headers: passedHeaders(headers, ...stale) });
}

async function fetched(request: Request, upstream: URL): Promise<Response> {
  const { method } = request;
  // As it is, so that pages can be read and everything else keeps its length.
  const headers: HeadersInit = [...passedHeaders(request.headers, 'content-length'), ['accept-encoding', 'identity']];
  const body = BODILESS.has(method) ? null : await request.arrayBuffer();
  const response = await fetch(upstream, { method, headers, body, redirect: 'manual' });
  const isTurnedAway = response.status === 404 || response.status === 405;
  if (!isTurnedAway || body === null || !isSignedPage(request, body)) return response;
  // Servers of files alone, as zcli's, take no POST: the page is in the package, where nobody could look at the token.
  return fetch(upstream, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
}

function isSignedPage({ headers }: Request, body: ArrayBuffer): boolean {
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  return isForm && /^token=[^&]+$/.test(Buffer.from(body).toString('latin1'));
}

/** A redirect within the app's server stays within this one. */
function atThisAddress(headers: Headers, { origin }: URL): Headers {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location) || new URL(location).origin !== origin) return headers;
  const { pathname, search, hash } = new URL(location);
  const here = new Headers(headers);
  here.set('location', `${pathname}${search}${hash}`);
  return here;
}

/** A part of a page, as a range asks for it, could end within an address. */
function isWholePage({ status, headers }: Response): boolean {
  return status !== 206 && (headers.get('content-type') ?? '').toLowerCase().startsWith('text/html');
}

function passedHeaders(headers: Headers, ...stale: string[]): [string, string][] {
  return [...headers].filter(([name]) => !NOT_PASSED.has(name) && !stale.includes(name));
}
