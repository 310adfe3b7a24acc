import type { ReservationId } from '../../src/domain/ids';
import type { Reserved } from '../../src/domain/ledger/entry';
import { later, MINUTE_MS, SECOND_MS, type Instant } from '../../src/domain/time';
import type { GiftProvider, ProviderAnswer } from '../../src/ports/gift-provider';
import type { Chance } from './chance';
import type { Chronicle } from './chronicle';
import type { VirtualTime } from './virtual-time';
import type { Caller, Weather, Wire } from './wire';

/** No answer of the provider takes longer, and no effect comes later than twice that: within half a hold. */
const SLOWEST_MS = 12 * SECOND_MS;
/** How long a shop remembers what it answered to a key: longer than a hold, much shorter than a reservation may stay open. */
const KEY_LASTS_MS = 2 * MINUTE_MS;

/** A code at a shop. */
export interface MadeCode {
  readonly id: ReservationId;
  readonly reference: string;
  state: 'valid' | 'withdrawn' | 'redeemed';
}

/** A shop that makes codes and can make them worthless. */
export interface Shop {
  readonly codes: MadeCode[];
  providerFor(caller: Caller): GiftProvider;
}

/** Anybody's failure to answer, of other things than the ledger. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

interface Parts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly wire: Wire;
  readonly chronicle: Chronicle;
}

export function hostileShop({ time, chance, weather, wire, chronicle }: Parts): Shop {
  const codes: MadeCode[] = [];
  const answered = new Map<ReservationId, { readonly answer: ProviderAnswer; readonly until: Instant }>();
  const noAnswer = () => new NoAnswer('simulated');

  function issue({ id }: Reserved): ProviderAnswer {
    const earlier = answered.get(id);
    if (earlier && time.now() < earlier.until) return earlier.answer;
    const answer = chance.happens(weather.trouble / 4) ? ({ kind: 'refused', why: 'simulated' } as const) : make(id);
    answered.set(id, { answer, until: later(time.now(), KEY_LASTS_MS) });
    return answer;
  }

  function make(id: ReservationId): ProviderAnswer {
    if (codes.some((code) => code.id === id && code.state !== 'withdrawn'))
      chronicle.accuse(`two live codes for ${id}`);
    const reference = `${id}#${codes.length}`;
    codes.push({ id, reference, state: 'valid' });
    chronicle.note('shop', 'makes', reference);
    return { kind: 'issued', reference };
  }

  function withdraw(reference: string): 'withdrawn' | 'cannot' {
    const code = codes.find((each) => each.reference === reference);
    if (!code || code.state === 'redeemed') return 'cannot';
    code.state = 'withdrawn';
    chronicle.note('shop', 'withdraws', reference);
    return 'withdrawn';
  }

  return {
    codes,
    providerFor: (caller) => {
      const send = <Answer>(what: string, effect: () => Answer, isWrite: boolean) => {
        chronicle.note(caller.name, 'asks the shop to', what);
        const lost = isWrite ? { lost: noAnswer } : {};
        return wire.send(caller, { effect, ...lost, refused: noAnswer, slowestMs: SLOWEST_MS });
      };
      return {
        canWithdraw: true,
        issue: (reserved) => send(`issue ${reserved.id}`, () => issue(reserved), true),
        find: ({ id }) => send(`find ${id}`, () => codes.findLast((code) => code.id === id)?.reference, false),
        withdraw: (_, reference) => send(`withdraw ${reference}`, () => withdraw(reference), true),
      };
    },
  };
}

/** Codes from the admin's settings: they are what they are, and only the ledger knows who has one. */
export const listProvider: GiftProvider = {
  canWithdraw: false,
  issue: async ({ id, gift }) => ({ kind: 'issued', reference: gift.kind === 'discount' ? gift.code : `task-${id}` }),
  find: async () => undefined,
  // Taken out of the reply, a code from a list is out of the world.
  withdraw: async () => 'withdrawn',
};
