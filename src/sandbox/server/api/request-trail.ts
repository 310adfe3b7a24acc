import type { MiddlewareHandler } from 'hono';
import type { Fault } from '../faults';
import type { Sandbox } from '../sandbox';
import type { ApiEnv } from './viewer';

/** Logs every request, holds answers back as long as the flags and faults say, and puts faults in their place. */
export function requestTrail(sandbox: Sandbox): MiddlewareHandler<ApiEnv> {
  const { world, requestLog, faults } = sandbox;

  return async (c, next) => {
    const startedMs = world.now().getTime();
    const { pathname, search } = new URL(c.req.url);
    const path = pathname + search;
    const fault = faults.take(c.req.method, path);

    if (fault?.status === undefined) await next();
    else c.res = faultyAnswer(fault, fault.status);

    const heldMs = sandbox.latencyMs + (fault?.delayMs ?? 0);
    if (heldMs > 0) await sandbox.sleep(heldMs);
    requestLog.add({
      method: c.req.method,
      path,
      status: c.res.status,
      ms: world.now().getTime() - startedMs,
      source: c.req.header('x-sandbox-source') ?? 'api',
    });
  };
}

function faultyAnswer(fault: Fault, status: number): Response {
  const body = fault.body ?? {
    error: { title: 'Injected fault', message: `Answered with ${status} on purpose` },
  };
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '1' }) },
  });
}
