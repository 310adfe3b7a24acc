import type { MiddlewareHandler } from 'hono';

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for this machine's own names. */
export function isLocalHost(hostname: string): boolean {
  return LOCAL_HOSTS.has(hostname.toLowerCase());
}

/** Keeps other websites in the same browser, and names that were bent to this machine, away from the sandbox. */
export const localOnly: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url);
  const origin = c.req.header('origin');
  const isForeign = origin !== undefined && origin !== url.origin;
  if (!isLocalHost(url.hostname) || isForeign) return c.text('The sandbox answers this machine only.', 403);
  return next();
};
