import type { Chance } from './chance';
import type { VirtualTime } from './virtual-time';

/** Whoever sends a request, as long as it lives: a dead one gets no answers. */
export interface Caller {
  readonly name: string;
  isAlive: boolean;
  /** A machine that sleeps gets its answers when it wakes. */
  asleepUntil: number;
}

/** How bad things are; calm at the end. */
export interface Weather {
  /** The share of requests that something happens to. */
  trouble: number;
  /** The share of requests that take their time. */
  slowness: number;
  /** How lists lag: not at all, as an older state of the whole, or each entry for itself. */
  lag: 'none' | 'replica' | 'scattered';
}

/** What a request does, and how its failures are told. */
export interface WireRequest<Answer> {
  readonly effect: () => Answer;
  /** The effect may have happened or not; absent where a request changes nothing. */
  readonly lost?: () => Error;
  /** Nothing has happened. */
  readonly refused: () => Error;
  /** No answer takes longer; an effect may come as much later again. */
  readonly slowestMs: number;
}

/** Carries requests to where they take effect and answers back: late, twice, or not at all. */
export interface Wire {
  send<Answer>(caller: Caller, request: WireRequest<Answer>): Promise<Answer>;
}

type Fate = 'fine' | 'refused' | 'lost' | 'answer-lost' | 'late' | 'twice';

export function hostileWire(time: VirtualTime, chance: Chance, weather: Weather): Wire {
  const fateOf = (isWrite: boolean): Fate => {
    if (!chance.happens(weather.trouble)) return 'fine';
    return isWrite ? chance.oneOf(['refused', 'lost', 'answer-lost', 'late', 'late', 'twice']) : 'refused';
  };
  const delay = (slowestMs: number) =>
    chance.happens(weather.slowness) ? chance.upTo(slowestMs / 2) : 10 + chance.upTo(Math.min(slowestMs / 2, 200));

  const hear = (caller: Caller, give: () => void): void => {
    if (!caller.isAlive) return;
    const asleepMs = caller.asleepUntil - time.now();
    if (asleepMs <= 0) give();
    else time.after(asleepMs + chance.upTo(50), () => hear(caller, give));
  };

  function send<Answer>(caller: Caller, { effect, lost, refused, slowestMs }: WireRequest<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const fate = fateOf(lost !== undefined);
      const answer = (give: () => void) => {
        time.after(delay(slowestMs), () => {
          hear(caller, give);
        });
      };
      const failAs = (error: Error) => () => {
        reject(error);
      };
      const arrive = () => {
        if (!caller.isAlive && chance.happens(0.3)) return;
        if (fate === 'refused') answer(failAs(refused()));
        else if (fate === 'lost' || fate === 'late') answer(failAs((lost ?? refused)()));
        else takeEffect();
        if (fate === 'late') time.after(chance.upTo(slowestMs), effect);
      };
      const takeEffect = () => {
        const outcome = effect();
        if (fate === 'answer-lost') answer(failAs((lost ?? refused)()));
        else if (fate === 'fine' || chance.happens(0.3)) answer(() => resolve(outcome));
        if (fate !== 'twice') return;
        time.after(chance.upTo(2000), () => {
          const second = effect();
          answer(() => resolve(second));
        });
      };
      time.after(delay(slowestMs), arrive);
    });
  }

  return { send };
}
