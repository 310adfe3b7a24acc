import type { Policy } from '../../src/domain/policy/policy';
import type { Request } from '../../src/domain/ledger/request';
import type { Instant } from '../../src/domain/time';
import { chanceOf, type Chance } from './chance';
import { chronicle, type Chronicle } from './chronicle';
import { desk, type Desk } from './desk';
import { hostileShop, type Shop } from './hostile-provider';
import { hostileStore, type HostileStore, type StoreTraits } from './hostile-store';
import { policyOffice, type PolicyOffice } from './policy-office';
import { virtualTime, type VirtualTime } from './virtual-time';
import { hostileWire, type Weather, type Wire } from './wire';

/** What a run begins with. */
export interface Beginning {
  readonly seed: number;
  readonly start: Instant;
  readonly weather: Weather;
  readonly traits: StoreTraits;
  readonly policy: Policy;
  /** Whether gifts are made by a shop that can withdraw them, or come out of the admin's settings. */
  readonly hasShop: boolean;
}

export interface Press {
  readonly request: Request;
  readonly at: Instant;
  times: number;
}

/** Everything that is not the product's own code. */
export interface World {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly weather: Weather;
  readonly wire: Wire;
  readonly chronicle: Chronicle;
  readonly store: HostileStore;
  readonly shop: Shop;
  readonly hasShop: boolean;
  readonly traits: StoreTraits;
  readonly desk: Desk;
  readonly office: PolicyOffice;
  /** Every press that was ever made, so that it can be repeated. */
  readonly presses: Press[];
  /** A number that was not used before in this world. */
  nextNumber(): number;
}

export function worldOf({ seed, start, weather: asPlanned, traits, policy, hasShop }: Beginning): World {
  const time = virtualTime(start);
  const chance = chanceOf(seed);
  const weather = { ...asPlanned };
  const book = chronicle(time.now);
  const wire = hostileWire(time, chance, weather);
  let numbers = 0;
  const parts = { time, chance, weather, wire, chronicle: book };
  return {
    ...parts,
    store: hostileStore(parts, traits),
    shop: hostileShop(parts),
    hasShop,
    traits,
    desk: desk(parts),
    office: policyOffice(wire, book, policy),
    presses: [],
    nextNumber: () => ++numbers,
  };
}

/** Waits in virtual time. */
export const rest = ({ time }: World, ms: number): Promise<void> =>
  new Promise((resolve) => {
    time.after(ms, resolve);
  });
