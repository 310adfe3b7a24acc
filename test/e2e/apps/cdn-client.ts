/**
 * Our own stand-in for Zendesk's SDK as its CDN serves it, which cannot be had here. It speaks the protocol as that line
 * does where it differs from the one on npm: it refuses origins that are not Zendesk's or local, counts clicks and hovers,
 * tells that somebody is there, rejects late answers after five minutes, and takes its ears off a finished request.
 */

const VERSION = '2.0.37';
const TIMEOUT_MS = 300_000;
const SLOW_MS = 10_000;
const HOVER_MS = 200;
const LIVE_MS = 1000;
const SIGNS_OF_LIFE = ['mousemove', 'keydown', 'wheel', 'mousedown', 'touchstart', 'touchmove', 'focus'];
const ORIGINS = [
  /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/,
  /^https:\/\/.+\.(zendesk|zd-staging|zd-dev|zd-master|zendesk-staging|zendesk-dev)\.com$/,
];

type Handler = (message: unknown) => unknown;
type Method = 'get' | 'set' | 'invoke';

interface Settle {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

class CdnClient {
  readonly #handlers = new Map<string, Handler[]>();
  readonly #waiting = new Map<number, Settle>();
  readonly #instances = new Map<string, CdnClient>();
  readonly #unsent: (() => void)[] = [];
  #calls = 0;
  #requests = 0;
  #isReady = false;

  constructor(
    readonly origin: string,
    readonly appGuid: string,
    readonly instanceGuid = appGuid,
    readonly parent?: CdnClient,
  ) {}

  start(): void {
    window.addEventListener('message', (event) => this.#receive(event));
    this.#post({ key: 'iframe.handshake', message: { version: VERSION } });
    document.addEventListener('click', () => void this.invoke('track', { type: 'click' }));
    this.#countHovers();
    this.#tellLife();
  }

  on(name: string, handler: Handler): void {
    const handlers = [...(this.#handlers.get(name) ?? []), handler];
    this.#handlers.set(name, handlers);
    if (name !== 'app.registered') this.#send(`iframe.on:${name}`, { subscriberCount: handlers.length });
  }

  off(name: string, handler: Handler): void {
    const handlers = (this.#handlers.get(name) ?? []).filter((each) => each !== handler);
    this.#handlers.set(name, handlers);
    this.#send(`iframe.off:${name}`, { subscriberCount: handlers.length });
  }

  trigger(name: string, message?: unknown): void {
    this.#send(`iframe.trigger:${name}`, message);
  }

  get(path: string | string[]): Promise<unknown> {
    return this.#call('get', [path].flat(), path);
  }

  set(path: string | Record<string, unknown>, value?: unknown): Promise<unknown> {
    return this.#call('set', typeof path === 'string' ? { [path]: value } : path, path);
  }

  invoke(path: string, ...args: unknown[]): Promise<unknown> {
    return this.#call('invoke', { [path]: args }, path);
  }

  request(options: unknown): Promise<unknown> {
    const key = `request:${++this.#requests}`;
    return new Promise((resolve, reject) => {
      const settle = (act: (value: unknown) => void) => (message: unknown) => {
        this.off(`${key}.fail`, failed);
        this.off(`${key}.done`, done);
        act(isRecord(message) && Array.isArray(message.responseArgs) ? message.responseArgs[0] : undefined);
      };
      const done = settle(resolve);
      const failed = settle(reject);
      this.on(`${key}.done`, done);
      this.on(`${key}.fail`, failed);
      this.#send(key, typeof options === 'string' ? { url: options } : options);
    });
  }

  instance(guid: string): CdnClient {
    const known = this.#instances.get(guid);
    if (known !== undefined) return known;
    const client = new CdnClient(this.origin, this.appGuid, guid, this);
    this.#instances.set(guid, client);
    return client;
  }

  #call(request: Method, params: unknown, path: unknown): Promise<unknown> {
    const main = this.parent ?? this;
    const id = ++main.#calls;
    const answered = new Promise<unknown>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('Invocation request timeout')), TIMEOUT_MS);
      const slow = setTimeout(() => main.#count('sdk_request_timeout'), SLOW_MS);
      const done = () => [late, slow].forEach(clearTimeout);
      main.#waiting.set(id, {
        resolve: (value) => resolve((done(), value)),
        reject: (error) => reject((done(), error)),
      });
    });
    main.#whenReady(() => this.#post({ id, request, params }));
    return answered.then((result) => refusedIfSingle(result, path));
  }

  #receive({ origin, source, data }: MessageEvent<unknown>): void {
    if (origin !== this.origin || source !== window.parent) return;
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    if (!isRecord(message)) return;
    const { id, key, instanceGuid } = message;
    const client = typeof instanceGuid === 'string' ? this.#clientOf(instanceGuid) : this;
    const settle = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    if (settle !== undefined) this.#settle(Number(id), settle, message);
    else if (typeof key === 'string' && key.startsWith('zaf.')) client.#hear(key.slice(4), message);
  }

  #clientOf(guid: string): CdnClient {
    const client = guid === this.instanceGuid ? this : this.#instances.get(guid);
    if (client === undefined) throw new Error(`[ZAF SDK] Could not find client for instance ${guid}`);
    return client;
  }

  #settle(id: number, { resolve, reject }: Settle, { result, error }: Record<string, unknown>): void {
    this.#waiting.delete(id);
    if (isRecord(error)) reject(errorFrom(error, undefined));
    else resolve(result);
  }

  #hear(event: string, { message, needsReply }: Record<string, unknown>): void {
    const handlers = this.#handlers.get(event) ?? [];
    if (needsReply === true) void this.#reply(event, handlers);
    else for (const handler of handlers) handler(message);
    if (event !== 'app.registered') return;
    this.#isReady = true;
    for (const send of this.#unsent.splice(0)) send();
  }

  /** A hook's reply is an object, not text, and names no instance. */
  async #reply(event: string, handlers: readonly Handler[]): Promise<void> {
    const reply = { key: `iframe.reply:${event}`, appGuid: this.appGuid };
    try {
      await Promise.all(handlers.map(consent));
      window.parent.postMessage(reply, this.origin);
    } catch (error) {
      const msg: unknown = error instanceof Error ? error.message : error;
      window.parent.postMessage({ ...reply, error: msg === undefined ? {} : { msg } }, this.origin);
    }
  }

  #send(key: string, message: unknown): void {
    (this.parent ?? this).#whenReady(() => this.#post({ key, message }));
  }

  #whenReady(send: () => void): void {
    if (this.#isReady) send();
    else this.#unsent.push(send);
  }

  #post(message: Record<string, unknown>): void {
    const { appGuid, instanceGuid } = this;
    window.parent.postMessage(JSON.stringify({ ...message, appGuid, instanceGuid }), this.origin);
  }

  #count(event: string): void {
    this.#send('__track__', { event_name: event, event_type: 'increment', data: 1, tags: [] });
  }

  #countHovers(): void {
    let since = 0;
    document.documentElement.addEventListener('mouseenter', () => (since = Date.now()));
    document.documentElement.addEventListener('mouseleave', () => {
      const value = Date.now() - since;
      if (value >= HOVER_MS) void this.invoke('track', { type: 'hover', value });
    });
  }

  #tellLife(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#send('session.live', undefined), LIVE_MS);
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, tell);
  }
}

/** A single path that is refused rejects; among several, its error stands beside the answers. */
function refusedIfSingle(result: unknown, path: unknown): unknown {
  const errors = isRecord(result) && isRecord(result.errors) ? result.errors : {};
  const error = typeof path === 'string' ? errors[path] : undefined;
  if (isRecord(error)) throw errorFrom(error, error.path);
  return result;
}

function errorFrom({ name, message }: Record<string, unknown>, path: unknown): Error {
  const error = new Error(typeof path === 'string' ? `"${path}" ${String(message)}` : String(message));
  error.name = String(name);
  return error;
}

/** `false`, a text or an error at once says no; a promise only by being rejected. */
async function consent(handler: Handler): Promise<void> {
  const said = handler(undefined);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the reason is whatever the app gave
  if (said === false || typeof said === 'string' || said instanceof Error) throw said;
  await said;
}

/** As `ZAFClient.init`: false without the two parameters, and an empty page where the host is not to be trusted. */
export function init(): CdnClient | false {
  const parameters = new URLSearchParams(window.location.search);
  const [origin, guid] = [parameters.get('origin'), parameters.get('app_guid')];
  if (origin === null || guid === null) return false;
  const client = new CdnClient(origin, guid);
  if (ORIGINS.some((allowed) => allowed.test(origin))) client.start();
  else {
    document.head.remove();
    document.body.innerHTML = '';
    document.body.append(Object.assign(document.createElement('h3'), { textContent: `Invalid domain ${origin}` }));
  }
  return client;
}
