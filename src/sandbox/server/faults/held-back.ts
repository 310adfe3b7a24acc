import type { Sandbox } from '../sandbox';
import type { Fault } from './fault-schema';

/** Waits as long as every answer does, and as long as the fault asks for beyond that. */
export async function heldBack({ conditions, sleep }: Sandbox, fault: Fault | undefined): Promise<void> {
  const ms = conditions.get().latencyMs + (fault?.delayMs ?? 0);
  if (ms > 0) await sleep(ms);
}
