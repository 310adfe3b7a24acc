import { requestOutcome, type RequestOutcome, type WireAnswer } from './request-answer';
import { parseRequestOptions, type RequestOptions } from '../../app-request/request-options';
import { wireRequest, type WireRequest } from '../../app-request/wire-request';

export type { RequestOutcome } from './request-answer';

/** How requests leave the page. Each throws where no answer came. */
export interface RequestWorld {
  readonly pageOrigin: string;
  readonly subdomain: string;
  /** To Zendesk itself, with the agent's session. */
  readonly zendesk: (request: WireRequest, source: string, signal: AbortSignal) => Promise<WireAnswer>;
  /** Straight from the browser, without anybody's credentials. */
  readonly direct: (request: WireRequest, signal: AbortSignal) => Promise<WireAnswer>;
  /** Through Zendesk's proxy, which knows the secure settings. */
  readonly proxy: (options: RequestOptions, source: string, signal: AbortSignal) => Promise<WireAnswer>;
  readonly pause: (ms: number) => Promise<void>;
}

const MOST_RETRIES = 5;

/** `client.request`: to where it belongs, again after a 429 unless the app says not to, and back as jQuery would say it. */
export async function performRequest(world: RequestWorld, wanted: unknown, location: string): Promise<RequestOutcome> {
  const options = parseRequestOptions(wanted);
  if (options === undefined) return requestOutcome(noAnswer('Invalid request options'), {});
  const source = `app:${location}`;
  for (let retries = 0; ; retries++) {
    const answer = await attempt(world, options, source);
    if (answer.status !== 429 || options.autoRetry === false || retries >= MOST_RETRIES) {
      return requestOutcome(answer, options);
    }
    await world.pause(retryAfterMs(answer));
  }
}

async function attempt(world: RequestWorld, options: RequestOptions, source: string): Promise<WireAnswer> {
  const stop = new AbortController();
  const timer = options.timeout ? setTimeout(() => stop.abort(), options.timeout) : undefined;
  try {
    return await send(world, options, { source, signal: stop.signal });
  } catch {
    return noAnswer(stop.signal.aborted ? 'timeout' : 'error');
  } finally {
    clearTimeout(timer);
  }
}

function send(
  world: RequestWorld,
  options: RequestOptions,
  { source, signal }: { source: string; signal: AbortSignal },
): Promise<WireAnswer> {
  const request = wireRequest(options);
  const path = zendeskPath(request.url, world);
  // Placeholders of secure settings are filled on the server only, whichever way the request goes.
  if (options.secure === true) return world.proxy(options, source, signal);
  if (path !== undefined) return world.zendesk({ ...request, url: path }, source, signal);
  return options.cors === true ? world.direct(request, signal) : world.proxy(options, source, signal);
}

/** The path and query of an address that is Zendesk's, else nothing. */
function zendeskPath(url: string, { pageOrigin, subdomain }: RequestWorld): string | undefined {
  if (!URL.canParse(url, pageOrigin)) return undefined;
  const target = new URL(url, pageOrigin);
  const isOurs = target.origin === pageOrigin || target.origin === `https://${subdomain}.zendesk.com`;
  return isOurs ? `${target.pathname}${target.search}` : undefined;
}

function retryAfterMs(answer: WireAnswer): number {
  const seconds = Number(answer.headers['retry-after']);
  return (Number.isFinite(seconds) && seconds > 0 ? seconds : 1) * 1000;
}

const noAnswer = (statusText: string): WireAnswer => ({ status: 0, statusText, headers: {}, body: '' });
