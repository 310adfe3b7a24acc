interface LoggedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status: number;
  /** When it came, in milliseconds since 1970, and how long its answer took from then on. */
  readonly at: number;
  readonly ms: number;
  /** `page`, `app:<location>`, or `api` for a client that does not say. */
  readonly source: string;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  all(): readonly LoggedRequest[];
  clear(): void;
}

const KEPT = 20_000;

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add(request) {
      requests.push(request);
      if (requests.length > KEPT) requests = requests.slice(-KEPT);
    },
    all: () => requests,
    clear() {
      requests = [];
    },
  };
}
