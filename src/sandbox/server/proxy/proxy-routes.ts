import { Hono } from 'hono';
import * as v from 'valibot';
import { parseRequestOptions, type RequestOptions } from '../../app-request/request-options';
import { wireRequest, type WireRequest } from '../../app-request/wire-request';
import { GuestsError } from '../guests/app-json';
import { installedApp, type InstalledApp } from '../guests/installed-app';
import type { Sandbox } from '../sandbox';
import { askProvider } from './ask-provider';
import { resolveByDns, type Resolve } from './checked-lookup';
import { deliver } from './deliver';
import { checkDestination, checkWhitelist, destinationOf, type Account } from './destination';
import { ProxyRefusal } from './refusal';
import { secureRequest } from './secure-request';
import type { ProxyAnswer } from './send-once';

/** Which app asks, and for what. */
const BODY = v.fallback(v.object({ installation: v.exactOptional(v.string()), options: v.unknown() }), {
  options: undefined,
});

/** Sends an app's request from the server, as Zendesk does for addresses that are not its own. */
export function proxyRoutes(sandbox: Sandbox, resolve: Resolve = resolveByDns): Hono {
  const routes = new Hono();
  routes.post('/proxy', async (c) => {
    const session = c.req.header('x-sandbox-session') ?? '';
    if (sandbox.sessions.userIdOf(session) === undefined) return c.text('No such session', 401);
    if (!sandbox.sessions.isCsrfToken(session, c.req.header('x-csrf-token') ?? '')) return c.text('Forbidden', 403);

    const { options: wanted, installation } = v.parse(BODY, await c.req.json<unknown>().catch(() => undefined));
    const options = parseRequestOptions(wanted);
    if (options === undefined) return c.json({ error: 'options with a url are expected' }, 400);
    const source = c.req.header('x-sandbox-source') ?? 'api';
    const account = { origin: new URL(c.req.url).origin, subdomain: sandbox.world.state.account.subdomain };
    return c.json(await answerTo(options, account, { sandbox, resolve, installation, source }));
  });
  return routes;
}

interface Proxy {
  readonly sandbox: Sandbox;
  readonly resolve: Resolve;
  /** Of the app that asks. */
  readonly installation: string | undefined;
  /** As the log of requests has it. */
  readonly source: string;
}

async function answerTo(options: RequestOptions, account: Account, proxy: Proxy): Promise<ProxyAnswer> {
  try {
    return await send(options, account, proxy);
  } catch (error) {
    if (error instanceof ProxyRefusal) return refused(error);
    throw error;
  }
}

async function send(options: RequestOptions, account: Account, proxy: Proxy): Promise<ProxyAnswer> {
  const { sandbox, source } = proxy;
  const isSecure = options.secure === true;
  const { settings, parameters, domainWhitelist } = await askingApp(proxy);
  const vault = { settings, parameters, tokens: {} };
  const request = isSecure ? await secureRequest(options, vault, sandbox.world.now()) : wireRequest(options);
  const url = destinationOf(request.url, account).href;
  const check = (target: URL) => {
    checkDestination(target);
    if (isSecure) checkWhitelist(target, account, { domainWhitelist, vault });
  };
  const here = (sent: WireRequest) => {
    // Apps that are hosted here mean the services of the world.
    if (sandbox.guests) return undefined;
    const provider = sandbox.providers.at(new URL(sent.url));
    return provider && askProvider(provider, sent, source, sandbox);
  };
  return deliver({ ...request, url }, { resolve: proxy.resolve, here, check });
}

/** Whose settings and whitelist hold. */
async function askingApp({ sandbox, installation }: Proxy): Promise<InstalledApp> {
  try {
    return await installedApp(sandbox, installation);
  } catch (error) {
    if (error instanceof GuestsError) throw new ProxyRefusal(502, error.message);
    throw error;
  }
}

/** UNVERIFIED what Zendesk's proxy answers when it refuses; only its 403 for other accounts is known. */
function refused({ status, message }: ProxyRefusal): ProxyAnswer {
  const body = JSON.stringify({ error: { title: 'Proxy', message } });
  return { status, statusText: message, headers: { 'content-type': 'application/json' }, body };
}
