import type { MiddlewareHandler, Next } from 'hono';
import { dropConnection } from '../faults/drop-connection';
import type { Fault } from '../faults/fault-schema';
import { faultyAnswer, isCarriedOut } from '../faults/faulty-answer';
import { heldBack } from '../faults/held-back';
import type { Sandbox } from '../sandbox';
import type { ApiContext, ApiEnv } from './viewer';

/** Logs every request, holds answers back as long as the flags and faults say, and puts faults in their place. */
export function requestTrail(sandbox: Sandbox): MiddlewareHandler<ApiEnv> {
  const { world, requestLog, faults } = sandbox;

  return async (c, next) => {
    const startedMs = world.now().getTime();
    const { pathname, search } = new URL(c.req.url);
    const path = pathname + search;
    const source = c.req.header('x-sandbox-source') ?? 'api';
    const fault = faults.take({ method: c.req.method, path, source });

    await answer(c, next, fault);
    await heldBack(sandbox, fault);
    const isDropped = fault?.drop === true;
    if (isDropped) c.res = dropConnection(c.env);
    requestLog.add({
      method: c.req.method,
      path,
      status: isDropped ? 0 : c.res.status,
      at: startedMs,
      ms: world.now().getTime() - startedMs,
      source,
    });
  };
}

async function answer(c: ApiContext, next: Next, fault: Fault | undefined): Promise<void> {
  const faulty = fault && faultyAnswer(fault);
  if (isCarriedOut(fault)) await next();
  if (faulty) c.res = faulty;
}
