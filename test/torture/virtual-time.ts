import { later, type Instant } from '../../src/domain/time';

/** Time that passes only when something is to happen. */
export interface VirtualTime {
  readonly now: () => Instant;
  /** Lets something happen `ms` milliseconds from now. */
  after(ms: number, happen: () => void): void;
  /** Lets everything happen, in order of time, until nothing is left to happen. */
  run(): Promise<void>;
}

interface Due {
  readonly at: Instant;
  readonly happen: () => void;
}

/** Most of what waits for a thing that happened has gone on after so many turns. */
const TURNS = 8;
/** Before so much time passes, all of it has. */
const NOTICEABLE_MS = 20;

export function virtualTime(start: Instant): VirtualTime {
  const waiting: Due[] = [];
  let now = start;

  async function run(): Promise<void> {
    await thoroughly();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      now = next.at;
      next.happen();
      for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
      if ((waiting[0]?.at ?? Infinity) > now + NOTICEABLE_MS) await thoroughly();
    }
  }

  return {
    now: () => now,
    after: (ms, happen) => {
      const due: Due = { at: later(now, Math.ceil(ms)), happen };
      let place = waiting.length;
      for (; place > 0 && (waiting[place - 1]?.at ?? 0) > due.at; place--);
      waiting.splice(place, 0, due);
    },
    run,
  };
}

function thoroughly(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
