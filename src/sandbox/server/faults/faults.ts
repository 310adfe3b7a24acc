import type { Fault } from './fault-schema';

/** A fault, and how often it is still to be answered: `null` for always. */
export interface SetFault {
  readonly fault: Fault;
  readonly left: number | null;
}

export interface Faults {
  replace(faults: readonly Fault[]): void;
  add(fault: Fault): void;
  all(): readonly SetFault[];
  /** The first fault for this request, counted as used. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  const inFull = (fault: Fault) => ({ fault, left: fault.times ?? Infinity });
  return {
    replace(faults) {
      waiting = faults.map(inFull);
    },
    add(fault) {
      waiting.push(inFull(fault));
    },
    all: () => waiting.map(({ fault, left }) => ({ fault, left: left === Infinity ? null : left })),
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
