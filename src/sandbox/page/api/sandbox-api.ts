import type { RequestOptions } from '../../app-request/request-options';
import type { WireRequest } from '../../app-request/wire-request';
import type { HostedApp } from '../../hosted-app';
import type { WireAnswer } from '../zaf-host/request-answer';
import { isRecord } from '../zaf-host/is-record';
import * as v from 'valibot';

export interface Session {
  readonly session: string;
  readonly csrfToken: string;
}

/** Zendesk said no. The message is the most telling sentence of its envelope. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(sentenceOf(body) ?? `The helpdesk answered ${status}.`);
  }
}

const PROXIED = v.object({
  status: v.number(),
  statusText: v.string(),
  headers: v.record(v.string(), v.string()),
  body: v.string(),
});

/** The page itself sends files, too. */
interface OwnRequest extends Omit<WireRequest, 'body'> {
  readonly body: string | Blob | undefined;
}

/** The page's own way to the helpdesk's API, in the name of the agent whose page this is. */
export class SandboxApi {
  constructor(
    readonly session: Session,
    readonly fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
  ) {}

  get(path: string): Promise<unknown> {
    return this.#json({ url: path, method: 'GET', headers: {}, body: undefined });
  }

  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown): Promise<unknown> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#json({ url: path, method, headers, body: JSON.stringify(body) });
  }

  async upload(path: string, file: File): Promise<unknown> {
    const headers = { 'Content-Type': file.type || 'application/octet-stream' };
    return this.#json({ url: path, method: 'POST', headers, body: file });
  }

  /** @param source `page`, or `app:` and the location for which the page asks. */
  async zendesk(request: OwnRequest, source: string, signal?: AbortSignal): Promise<WireAnswer> {
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
    const headers = {
      ...request.headers,
      'X-Sandbox-Session': this.session.session,
      'X-Sandbox-Source': source,
      ...(isWrite && { 'X-CSRF-Token': this.session.csrfToken }),
    };
    return wireAnswer(await this.fetch(request.url, init({ ...request, headers }, signal)));
  }

  async direct(request: WireRequest, signal: AbortSignal): Promise<WireAnswer> {
    return wireAnswer(await this.fetch(request.url, { ...init(request, signal), credentials: 'omit' }));
  }

  /** Through the server, which fills the placeholders of secure settings with those of the installation. */
  proxyOf(installation: string) {
    return async (options: RequestOptions, source: string, signal: AbortSignal): Promise<WireAnswer> => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ options, source, installation });
      const answer = await this.zendesk({ url: '/sandbox/proxy', method: 'POST', headers, body }, source, signal);
      return answer.status === 200 ? v.parse(PROXIED, JSON.parse(answer.body)) : answer;
    };
  }

  async signedToken({ installationId }: HostedApp, context: Record<string, unknown>): Promise<string> {
    const answer = await this.send('POST', '/sandbox/signed-token', { installationId, context });
    return v.parse(v.object({ token: v.string() }), answer).token;
  }

  async #json(request: OwnRequest): Promise<unknown> {
    const answer = await this.zendesk(request, 'page');
    const body: unknown = answer.body === '' ? undefined : parseJson(answer.body);
    if (answer.status < 200 || answer.status >= 300) throw new ApiFailure(answer.status, body);
    return body;
  }
}

function init({ method, headers, body }: OwnRequest, signal: AbortSignal | undefined): RequestInit {
  return { method, headers, ...(body !== undefined && { body }), ...(signal && { signal }) };
}

async function wireAnswer(response: Response): Promise<WireAnswer> {
  const { status, statusText } = response;
  return { status, statusText, headers: Object.fromEntries(response.headers), body: await response.text() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function sentenceOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const { error, description, errors, details } = body;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const fromDetails = isRecord(details) ? Object.values(details).flat().find(isRecord) : undefined;
  const candidates = [
    fromDetails?.description,
    description,
    isRecord(error) ? error.message : error,
    isRecord(first) ? (first.detail ?? first.title) : undefined,
  ];
  return candidates.find((text) => typeof text === 'string');
}
