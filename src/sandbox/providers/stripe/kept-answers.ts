import { StripeRefusal } from './stripe-error';

const KEPT_FOR_MS = 24 * 60 * 60_000;

interface Kept {
  readonly request: string;
  readonly status: number;
  readonly body: string;
  readonly untilMs: number;
}

/** What was answered under a key that a client gave, for a day: failures, too, once a request was being carried out. */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();

  constructor(readonly now: () => Date) {}

  /** The answer to the same request before. Throws StripeRefusal for a key that belongs to another one. */
  under(key: string, request: string): Response | undefined {
    const kept = this.#kept.get(key);
    if (!kept || kept.untilMs <= this.now().getTime()) return undefined;
    if (kept.request !== request) throw new StripeRefusal(400, otherRequest(key), { type: 'idempotency_error' });
    return new Response(kept.body, {
      status: kept.status,
      headers: { 'content-type': 'application/json', 'idempotent-replayed': 'true' },
    });
  }

  keep(key: string, request: string, status: number, body: string): void {
    this.#kept.set(key, { request, status, body, untilMs: this.now().getTime() + KEPT_FOR_MS });
  }

  clear(): void {
    this.#kept.clear();
  }
}

const otherRequest = (key: string) =>
  `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
