import { NoAnswer, type Send, type ZendeskAnswer, type ZendeskRequest } from '../../src/adapters/zendesk/send';
import type { LedgerHelpdesk } from './ledger-helpdesk';

/** What stands between the app and Zendesk does to a request; `next` carries it out. */
export type Mischief = (request: ZendeskRequest, next: () => Promise<ZendeskAnswer>) => Promise<ZendeskAnswer>;

/** Carried out, but the answer is lost. */
export const lostAnswer: Mischief = async (request, next) => {
  await next();
  throw new NoAnswer(`No answer for ${request.path}`);
};

/** Never gets there. */
export const lostRequest: Mischief = async (request) => {
  throw new NoAnswer(`No answer for ${request.path}`);
};

/** Carried out twice, as by a network that repeats itself; the second answer arrives. */
export const twice: Mischief = async (_, next) => {
  await next();
  return next();
};

/** Carried out twice; the first answer arrives. */
export const twiceFirstAnswer: Mischief = async (_, next) => {
  const first = await next();
  await next();
  return first;
};

/** Answered in Zendesk's place, without anything being carried out. */
export const answered =
  (status: number, body?: unknown): Mischief =>
  async () => ({ status, body });

/** Carried out, but another answer arrives. */
export const answeredAfter =
  (status: number, body?: unknown): Mischief =>
  async (_, next) => {
    await next();
    return { status, body };
  };

export const posts = ({ method, path }: ZendeskRequest): boolean => method === 'POST' && path.endsWith('/records');
export const lists = ({ method, path }: ZendeskRequest): boolean => method === 'GET' && path.includes('/records?');

interface When {
  readonly when: (request: ZendeskRequest) => boolean;
  /** How often; without it, always. */
  readonly times?: number;
}

/** A `Send` with mischief on its way. */
export function withMischief(send: Send, mischief: Mischief, { when, times = Infinity }: When): Send {
  let left = times;
  return (request) => {
    if (left <= 0 || !when(request)) return send(request);
    left -= 1;
    return mischief(request, () => send(request));
  };
}

/** What passed, as `METHOD path`. */
export function recorded(send: Send): { readonly send: Send; readonly requests: readonly ZendeskRequest[] } {
  const requests: ZendeskRequest[] = [];
  return {
    requests,
    send: (request) => {
      requests.push(request);
      return send(request);
    },
  };
}

/** A `Send` to a store that looks for a key before it writes, but not surely enough: all who write at once get in. */
export function sharingKeys({ helpdesk }: LedgerHelpdesk, send: Send): Send {
  const { world } = helpdesk;
  return async (request) => {
    if (!posts(request)) return send(request);
    const unseen = `unseen/${world.nextId()}`;
    const answer = await send({ ...request, body: underKey(request.body, unseen) });
    const created = world.records.all().find(({ external_id }) => external_id === unseen);
    if (created === undefined) return answer;
    const external_id = keyIn(request.body);
    world.records.put({ ...created, external_id });
    return { ...answer, body: underKey(answer.body, external_id) };
  };
}

const KEY = /"external_id":"([^"]*)"/;

function keyIn(body: unknown): string {
  return KEY.exec(JSON.stringify(body))?.[1] ?? '';
}

function underKey(body: unknown, key: string): unknown {
  return JSON.parse(JSON.stringify(body).replace(KEY, `"external_id":"${key}"`));
}
