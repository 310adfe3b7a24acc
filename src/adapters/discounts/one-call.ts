import { later, SECOND_MS } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { OutsideAnswer, OutsideRequest, SendOutside } from '../../ports/outside';
import { ProviderBusy } from '../../ports/gift-provider';
import { ProviderFailure } from './provider-failure';

/** A call may take half of a hold, 30 s: no request begins later than this, and each is given up after as long as stays. */
const LAST_BEGIN_MS = 18 * SECOND_MS;
const TIMEOUT_MS = 10 * SECOND_MS;
const PAUSE_MS = 2 * SECOND_MS;
const SHORTEST_PAUSE_MS = SECOND_MS / 2;

export interface Outside {
  readonly send: SendOutside;
  readonly clock: Clock;
}

/** One of the requests that a call is made of. Throws ProviderFailure where no answer came, ProviderBusy where none can be waited for. */
export type Ask = (request: OutsideRequest) => Promise<OutsideAnswer>;

/** How long a provider that did nothing wants to be left alone; `undefined` for any other answer. */
export type PauseIn = (answer: OutsideAnswer) => number | undefined;

/** Begins a call: its requests, those that a busy provider wants again among them, end within half a hold. */
export function oneCall({ send, clock }: Outside, pauseIn: PauseIn = pauseAfter429): Ask {
  const lastBegin = later(clock.now(), LAST_BEGIN_MS);
  const sendSoon: Ask = async (request) => {
    if (clock.now() > lastBegin) throw new ProviderFailure('The call took too long', 'no-answer');
    return send(request, TIMEOUT_MS).catch((cause: unknown) => {
      throw new ProviderFailure('The provider did not answer', 'no-answer', { cause });
    });
  };
  return async (request) => {
    for (;;) {
      const answer = await sendSoon(request);
      const wantedMs = pauseIn(answer);
      if (wantedMs === undefined) return answer;
      const pauseMs = Math.max(wantedMs, SHORTEST_PAUSE_MS);
      if (later(clock.now(), pauseMs) > lastBegin) throw new ProviderBusy(pauseMs);
      await clock.pause(pauseMs);
    }
  };
}

/** 429 says that nothing was done, and mostly when to come back. */
export function pauseAfter429({ status, headers }: OutsideAnswer): number | undefined {
  if (status !== 429) return undefined;
  const seconds = Number(headers['retry-after'] ?? NaN);
  return Number.isFinite(seconds) ? seconds * SECOND_MS : PAUSE_MS;
}
