import * as v from 'valibot';
import { type Conditions, conditionsSchema } from './conditions';
import { faultOfText } from './faults/fault-text';
import type { Sandbox } from './sandbox';
import { LeverError } from './lever-error';

const DURATIONS = [
  ['latency', 'latencyMs'],
  ['lag', 'lagMs'],
  ['frame-delay', 'frameDelayMs'],
] as const;

/** Does what a page's address says about faults and conditions. Throws LeverError before anything has changed. */
export function heedQuery(query: URLSearchParams, { faults, conditions }: Sandbox): void {
  const asked = query.getAll('fault').filter((text) => text !== 'none');
  const wanted = asked.map(faultOfText);
  const some = conditionsOf(query);
  if (query.has('fault')) faults.replace(wanted);
  conditions.change(some);
}

function conditionsOf(query: URLSearchParams): Partial<Conditions> {
  const durations = DURATIONS.flatMap(([name, condition]) => {
    const text = query.get(name);
    return text === null ? [] : [[condition, durationOf(name, text)]];
  });
  const shuffle = query.get('frame-shuffle');
  return v.parse(conditionsSchema, {
    ...Object.fromEntries(durations),
    ...(shuffle !== null && { frameShuffle: switchOf('frame-shuffle', shuffle) }),
  });
}

function durationOf(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new LeverError(name, `must be a number of milliseconds below 1000000, not "${text}"`);
}

function switchOf(name: string, text: string): boolean {
  if (text === '1' || text === '0') return text === '1';
  throw new LeverError(name, `must be 1 or 0, not "${text}"`);
}
