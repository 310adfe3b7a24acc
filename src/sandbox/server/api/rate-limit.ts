import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from '../sandbox';
import { ApiError } from './api-error';
import type { ApiEnv } from './viewer';

const WINDOW_MS = 60_000;

/**
 * Counts the account's requests by the minute. The helpdesk's own page does not count, as Zendesk's interface does
 * not; what its apps ask does.
 */
export function rateLimit({ rateLimit: limit, world }: Sandbox): MiddlewareHandler<ApiEnv> {
  let window = 0;
  let used = 0;

  return async (c, next) => {
    if (limit === 0 || c.req.header('x-sandbox-source') === 'page') return next();

    const nowMs = world.now().getTime();
    if (Math.floor(nowMs / WINDOW_MS) !== window) {
      window = Math.floor(nowMs / WINDOW_MS);
      used = 0;
    }
    used += 1;

    const resetSeconds = Math.ceil(((window + 1) * WINDOW_MS - nowMs) / 1000);
    const remaining = String(Math.max(limit - used, 0));
    c.header('x-rate-limit', String(limit));
    c.header('x-rate-limit-remaining', remaining);
    c.header('ratelimit-limit', String(limit));
    c.header('ratelimit-remaining', remaining);
    c.header('ratelimit-reset', String(resetSeconds));
    if (used <= limit) return next();

    c.header('retry-after', String(resetSeconds));
    throw new ApiError(429, {
      error: 'APIRateLimitExceeded',
      description: 'Number of allowed API requests per minute exceeded',
    });
  };
}
