import type { ZafClient, ZafRequest } from '../../src/adapters/zaf/zaf-client';

type Answering = (request: ZafRequest) => Promise<unknown>;

interface FakeZaf {
  readonly client: ZafClient;
  /** What can be read, by path. */
  readonly values: Map<string, unknown>;
  readonly invoked: (readonly [name: string, ...args: readonly unknown[]])[];
  readonly requests: ZafRequest[];
  /** Lets the host tell of an event. */
  readonly tell: (event: string, message?: unknown) => void;
}

/** Zendesk's framework with these values: a path that it does not know is named among the errors, and nothing rejects. */
export function fakeZaf(values: Readonly<Record<string, unknown>> = {}, answer?: Answering): FakeZaf {
  const known = new Map(Object.entries(values));
  const invoked: FakeZaf['invoked'] = [];
  const requests: ZafRequest[] = [];
  const heard = new Map<string, ((message: unknown) => void)[]>();
  const client: ZafClient = {
    context: async () => known.get('context'),
    metadata: async () => known.get('metadata'),
    get: async (paths) => {
      const missing = paths.filter((path) => !known.has(path));
      const errors = Object.fromEntries(missing.map((path) => [path, { message: `No such Api: ${path}` }]));
      return {
        errors,
        ...Object.fromEntries(paths.flatMap((path) => (known.has(path) ? [[path, known.get(path)]] : []))),
      };
    },
    set: async (path, value) => known.set(path, value),
    invoke: async (name, ...args) => invoked.push([name, ...args]),
    request: async (options) => {
      requests.push(options);
      return answer?.(options);
    },
    on: (event, handler) => heard.set(event, [...(heard.get(event) ?? []), handler]),
    off: (event, handler) => {
      heard.set(
        event,
        (heard.get(event) ?? []).filter((each) => each !== handler),
      );
    },
    trigger: () => undefined,
    instance: () => client,
  };
  const tell = (event: string, message?: unknown) => heard.get(event)?.forEach((handler) => handler(message));
  return { client, values: known, invoked, requests, tell };
}
