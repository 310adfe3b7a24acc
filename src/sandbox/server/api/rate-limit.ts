import type { MiddlewareHandler } from 'hono';
import { minuteWindow } from '../minute-window';
import type { Sandbox } from '../sandbox';
import { ApiError } from './api-error';
import { isFromPage } from './via';
import type { ApiContext, ApiEnv } from './viewer';

/**
 * Counts the account's requests by the minute. The helpdesk's own page does not count, as Zendesk's interface does
 * not; what its apps ask does.
 */
export function rateLimit({ rateLimit: limit, world }: Sandbox): MiddlewareHandler<ApiEnv> {
  const use = minuteWindow(() => world.now().getTime());

  return async (c, next) => {
    if (limit === 0 || isFromPage(c)) return next();

    const { used, resetSeconds } = use();
    const remaining = String(Math.max(limit - used, 0));
    c.header('x-rate-limit', String(limit));
    c.header('x-rate-limit-remaining', remaining);
    c.header('ratelimit-limit', String(limit));
    c.header('ratelimit-remaining', remaining);
    c.header('ratelimit-reset', String(resetSeconds));
    if (used <= limit) return next();

    throw tooManyRequests(c, resetSeconds, 'Number of allowed API requests per minute exceeded');
  };
}

/** Some endpoints have a limit of their own, per minute and account, told in a header of its own. */
export function endpointLimit(sandbox: Sandbox, name: string, limit: number): MiddlewareHandler<ApiEnv> {
  const use = minuteWindow(() => sandbox.world.now().getTime());
  return async (c, next) => {
    if (sandbox.rateLimit === 0) return next();
    const { used, resetSeconds } = use();
    const remaining = Math.max(limit - used, 0);
    c.header(`zendesk-ratelimit-${name}`, `total=${limit}; remaining=${remaining}; resets=${resetSeconds}`);
    if (used <= limit) return next();
    const requests = name.replaceAll('-', ' ').replace(/s$/, '');
    throw tooManyRequests(c, resetSeconds, `Number of allowed ${requests} API requests per minute exceeded`);
  };
}

function tooManyRequests(c: ApiContext, resetSeconds: number, description: string): ApiError {
  c.header('retry-after', String(resetSeconds));
  return new ApiError(429, { error: 'APIRateLimitExceeded', description });
}
