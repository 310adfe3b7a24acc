/** The part of Zendesk's SDK that we use. Zendesk ships it from its own address and publishes no types. */
export interface ZafClient {
  context(): Promise<unknown>;
  metadata(): Promise<unknown>;
  /** Asked with a list, it resolves with all values and an `errors` object; a missing path does not reject. */
  get(paths: readonly string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(name: string, ...args: readonly unknown[]): Promise<unknown>;
  request(options: ZafRequest): Promise<unknown>;
  on(event: string, handler: (message: unknown) => void): void;
  off(event: string, handler: (message: unknown) => void): void;
  trigger(event: string, message: unknown): void;
  instance(guid: string): ZafClient;
}

/** Options of `client.request`: jQuery's names, and Zendesk's own. */
export interface ZafRequest {
  readonly url: string;
  readonly type: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly contentType?: string;
  readonly data?: string;
  readonly autoRetry?: boolean;
  readonly httpCompleteResponse?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  /** False sends through Zendesk's proxy, where placeholders of secure settings are filled if `secure` is true. */
  readonly cors?: boolean;
  readonly secure?: boolean;
  /** Signed by the proxy; stands for `{{jwt.token}}`. */
  readonly jwt?: {
    readonly algorithm: 'HS256';
    readonly secret_key: string;
    readonly expiry: number;
    readonly claims: Readonly<Record<string, string>>;
  };
}

declare global {
  interface Window {
    readonly ZAFClient?: { init(): ZafClient | false };
  }
}

/** The client of this frame. Throws when the page is not inside Zendesk. */
export function connect(window: Pick<Window, 'ZAFClient'>): ZafClient {
  const client = window.ZAFClient?.init();
  if (!client) throw new Error('This page only works inside Zendesk: the app framework did not answer');
  return client;
}
