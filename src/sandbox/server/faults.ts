import * as v from 'valibot';

/** A failure to be answered in place of, or before, the real answer. */
export const faultSchema = v.object({
  method: v.exactOptional(v.pipe(v.string(), v.toUpperCase())),
  /** A regular expression, held against path and query. */
  path: v.pipe(v.string(), v.check(isRegularExpression, 'path is not a regular expression')),
  /** Without it the request is carried out and its answer held back for `delayMs`. */
  status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  delayMs: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  body: v.exactOptional(v.unknown()),
  /** How often; without it, until the list changes. */
  times: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export type Fault = v.InferOutput<typeof faultSchema>;

export interface Faults {
  replace(faults: readonly Fault[]): void;
  /** The first fault for this request, counted as used. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    replace(faults) {
      waiting = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
    },
    take(method, path) {
      const found = waiting.find(({ fault, left }) => left > 0 && isFor(fault, method, path));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

function isFor(fault: Fault, method: string, path: string): boolean {
  return (fault.method ?? method) === method && new RegExp(fault.path).test(path);
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
