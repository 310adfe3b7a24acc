declare module 'zendesk_app_framework_sdk/lib/client' {
  interface SdkOptions {
    readonly origin: string;
    readonly appGuid: string;
    readonly source: { postMessage(message: unknown, targetOrigin: string): void };
  }
  /** As far as the tests use it. */
  export default class Client {
    constructor(options: SdkOptions);
    on(name: string, handler: (message: unknown) => unknown): void;
    off(name: string, handler: (message: unknown) => unknown): void;
    trigger(name: string, message?: unknown): void;
    get(path: string | string[]): Promise<Record<string, unknown>>;
    set(path: string | Record<string, unknown>, value?: unknown): Promise<Record<string, unknown>>;
    invoke(name: string, ...args: unknown[]): Promise<Record<string, unknown>>;
    request(options: unknown): Promise<unknown>;
    instance(guid: string): Client;
    metadata(): Promise<unknown>;
    context(): Promise<unknown>;
  }
}
