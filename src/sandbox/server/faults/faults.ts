import type { Fault } from './fault-schema';

/** A fault, and how often it is still to be answered: `null` for always. */
export interface SetFault {
  readonly fault: Fault;
  readonly left: number | null;
}

interface FaultyRequest {
  readonly method: string;
  readonly path: string;
  /** As the log of requests has it. */
  readonly source: string;
}

export interface Faults {
  replace(faults: readonly Fault[]): void;
  add(fault: Fault): void;
  all(): readonly SetFault[];
  /** The first fault for this request, counted as used. */
  take(request: FaultyRequest): Fault | undefined;
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
    take(request) {
      const found = waiting.find(({ fault, left }) => left > 0 && isFor(fault, request));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

function isFor(fault: Fault, { method, path, source }: FaultyRequest): boolean {
  return (fault.method ?? method) === method && isFrom(source, fault.source) && new RegExp(fault.path).test(path);
}

/** Apps are `app:` and their location. */
function isFrom(source: string, wanted: string | undefined): boolean {
  if (wanted === undefined || source === wanted) return true;
  return wanted === 'app' ? source.startsWith('app:') : source === `app:${wanted}`;
}
