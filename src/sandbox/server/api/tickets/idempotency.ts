import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { SandboxState } from '../../state';
import { ApiError } from '../api-error';
import type { ApiEnv } from '../viewer';

const KEPT_MS = 2 * 60 * 60_000;

interface Kept {
  readonly request: string;
  readonly response: Response;
  readonly atMs: number;
  /** A reset of the sandbox forgets its keys. */
  readonly of: SandboxState;
}

/**
 * A repeated request with the same `Idempotency-Key` is answered as the first was, and does nothing; keys are the
 * account's and last two hours. Only a success is kept: that a refusal frees its key is a guess.
 */
export function idempotency({ world }: Sandbox): MiddlewareHandler<ApiEnv> {
  const kept = new Map<string, Kept>();
  const nowMs = () => world.now().getTime();

  return async (c, next) => {
    const key = c.req.header('idempotency-key') ?? '';
    if (key === '') return next();

    const request = await c.req.text();
    const known = kept.get(key);
    if (known?.of === world.state && nowMs() - known.atMs < KEPT_MS) {
      if (known.request !== request) throw otherRequest();
      c.res = known.response.clone();
      c.header('x-idempotency-lookup', 'hit');
      return;
    }
    await next();
    if (c.res.ok) kept.set(key, { request, response: c.res.clone(), atMs: nowMs(), of: world.state });
    c.header('x-idempotency-lookup', 'miss');
  };
}

const otherRequest = () =>
  new ApiError(400, {
    error: 'IdempotentRequestError',
    description: "Request parameters don't match the given idempotency key",
  });
