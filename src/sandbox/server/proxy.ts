import { Hono } from 'hono';
import * as v from 'valibot';
import { isObject } from './api/request-body';
import { installedApp, type InstalledApp } from './guests/installed-app';
import { isLocalHost } from './local-only';
import { filled, PlaceholderError, type Scope } from './placeholders';
import type { Sandbox } from './sandbox';

const TIMEOUT_MS = 10_000;
/** What a body is when the app does not say, as with jQuery. */
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

const proxyBody = v.object({
  /** Of the app that asks. */
  installation: v.exactOptional(v.string()),
  options: v.object({
    url: v.string(),
    type: v.exactOptional(v.string()),
    method: v.exactOptional(v.string()),
    headers: v.optional(v.record(v.string(), v.string()), {}),
    data: v.optional(v.unknown()),
    contentType: v.optional(v.unknown()),
    secure: v.optional(v.boolean(), false),
  }),
});
type Options = v.InferOutput<typeof proxyBody>['options'];

interface ProxyAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Sends an app's request from the server, as Zendesk does for addresses that are not its own, but only to this machine. */
export function proxyRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.post('/proxy', async (c) => {
    const session = c.req.header('x-sandbox-session') ?? '';
    if (sandbox.sessions.userIdOf(session) === undefined) return c.text('No such session', 401);
    if (!sandbox.sessions.isCsrfToken(session, c.req.header('x-csrf-token') ?? '')) return c.text('Forbidden', 403);

    const parsed = v.safeParse(proxyBody, await c.req.json<unknown>().catch(() => undefined));
    if (!parsed.success) return c.json({ error: v.summarize(parsed.issues) }, 400);
    const { options, installation } = parsed.output;
    return c.json(await send(options, () => installedApp(sandbox, installation)));
  });
  return routes;
}

async function send(options: Options, asking: () => Promise<InstalledApp>): Promise<ProxyAnswer> {
  try {
    const app = await asking();
    const request = options.secure ? withSettings(options, app) : plain(options);
    return refusalFor(request.url, options, app) ?? (await fetched(request));
  } catch (error) {
    if (error instanceof PlaceholderError) return refusal(400, error.message);
    return refusal(502, error instanceof Error ? error.message : 'The request failed');
  }
}

function refusalFor(url: string, { secure }: Options, { domainWhitelist }: InstalledApp): ProxyAnswer | undefined {
  if (!URL.canParse(url)) return refusal(400, 'The url is not an absolute address');
  const { hostname } = new URL(url);
  if (!isLocalHost(hostname))
    return refusal(403, `${hostname} is not proxyable: the sandbox reaches this machine only`);
  if (!secure || domainWhitelist === undefined || isAllowed(hostname, domainWhitelist)) return undefined;
  return refusal(403, `${hostname} is not in the manifest's domainWhitelist`);
}

interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

function plain(options: Options): OutgoingRequest {
  const { url, data, headers } = options;
  const method = (options.type ?? options.method ?? 'GET').toUpperCase();
  if (method === 'GET' || method === 'HEAD') {
    return { url: isObject(data) ? withQuery(url, data) : url, method, headers, body: undefined };
  }
  const contentType = typeof options.contentType === 'string' ? options.contentType : FORM;
  return { url, method, headers: { 'content-type': contentType, ...headers }, body: bodyOf(data) };
}

function bodyOf(data: unknown): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (isObject(data)) return formOf(data).toString();
  return typeof data === 'string' ? data : JSON.stringify(data);
}

function withQuery(url: string, data: Record<string, unknown>): string {
  return `${url}${url.includes('?') ? '&' : '?'}${formOf(data).toString()}`;
}

function formOf(data: Record<string, unknown>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

function withSettings(options: Options, { settings, parameters }: InstalledApp): OutgoingRequest {
  const { url, method, headers, body } = plain(options);
  const fill = (text: string, scope: Scope) => filled(text, scope, settings, parameters);
  return {
    url: fill(url, 'url'),
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, 'header')])),
    body: body === undefined ? undefined : fill(body, 'body'),
  };
}

function isAllowed(hostname: string, whitelist: readonly string[]): boolean {
  return whitelist.some(
    (domain) => hostname === domain || (domain.startsWith('*.') && hostname.endsWith(domain.slice(1))),
  );
}

async function fetched({ url, method, headers, body }: OutgoingRequest): Promise<ProxyAnswer> {
  const response = await fetch(url, {
    method,
    headers,
    body: body ?? null,
    // A redirect could lead off this machine.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

function refusal(status: number, message: string): ProxyAnswer {
  const body = JSON.stringify({ error: { title: 'Proxy', message } });
  return { status, statusText: message, headers: { 'content-type': 'application/json' }, body };
}
