import type { WireRequest } from '../../app-request/wire-request';
import type { Resolve } from './checked-lookup';
import { ProxyRefusal } from './refusal';
import { sendOnce, type ProxyAnswer } from './send-once';

/** UNVERIFIED how long Zendesk's proxy waits, and how far it follows. */
const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;

interface Delivery {
  readonly resolve: Resolve;
  /** Answers in place of the world, where it does. */
  readonly here: (request: WireRequest) => Promise<ProxyAnswer> | undefined;
  /** Throws where a request may not go; asked anew for each redirect. */
  readonly check: (url: URL) => void;
}

/** Sends a request and follows its redirects, each through the same checks. */
export async function deliver(request: WireRequest, { resolve, here, check }: Delivery): Promise<ProxyAnswer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let current = request;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    check(new URL(current.url));
    const sent = here(current) ?? sendOnce(current, { resolve, signal });
    const answer = await sent.catch((error: unknown) => {
      throw refusalOf(error, signal);
    });
    const next = redirectOf(current, answer);
    if (next === undefined) return answer;
    current = next;
  }
  throw new ProxyRefusal(502, 'Too many redirects');
}

function redirectOf(request: WireRequest, { status, headers }: ProxyAnswer): WireRequest | undefined {
  const { location } = headers;
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  if (!URL.canParse(location, request.url)) throw new ProxyRefusal(502, 'The answer leads nowhere');
  const target = new URL(location, request.url);
  const isSameOrigin = target.origin === new URL(request.url).origin;
  const moved = { ...request, url: target.href, headers: isSameOrigin ? request.headers : withoutCredentials(request) };
  return becomesGet(status, request.method) ? { ...moved, method: 'GET', body: undefined } : moved;
}

/** As browsers do. */
function becomesGet(status: number, method: string): boolean {
  return method !== 'HEAD' && (status === 303 || (status < 303 && method === 'POST'));
}

/** Another origin gets no credentials. */
function withoutCredentials({ headers }: WireRequest): Record<string, string> {
  const isCredential = (name: string) => ['authorization', 'cookie'].includes(name.toLowerCase());
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isCredential(name)));
}

/** Only the code of a failure is told: its message could name a host that came out of a secure setting. */
function refusalOf(error: unknown, signal: AbortSignal): ProxyRefusal {
  if (error instanceof ProxyRefusal) return error;
  if (signal.aborted) return new ProxyRefusal(504, `No answer within ${TIMEOUT_MS / 1000} seconds`);
  const code: unknown = Reflect.get(Object(error), 'code');
  return new ProxyRefusal(502, `The request failed${typeof code === 'string' ? ` (${code})` : ''}`);
}
