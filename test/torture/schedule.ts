import fc from 'fast-check';
import { money } from '../../src/domain/money';
import type { Limit, Policy } from '../../src/domain/policy/policy';
import { DAY_MS, HOUR_MS, instantOf, MINUTE_MS, SECOND_MS, type Instant } from '../../src/domain/time';
import type { Machine } from './browser';
import type { StoreTraits } from './hostile-store';
import type { Weather } from './wire';
import { aPolicy } from '../support/ledger-samples';

export type Doing = 'give' | 'press' | 'again' | 'back' | 'submit' | 'complete' | 'crash' | 'doze';

/** One thing a person does, some time after the one before. */
export interface Action {
  readonly doing: Doing;
  /** Which customer, reservation or press. */
  readonly which: number;
  readonly afterMs: number;
  /** Whether they wait for the answer before they go on. */
  readonly isPatient: boolean;
}

export interface Person {
  readonly machine: Machine;
  readonly isLead: boolean;
  readonly actions: readonly Action[];
}

/** Something an admin does in between. */
export interface Meddling {
  readonly afterMs: number;
  readonly what: { readonly policy: Omit<Policy, 'revision'> } | 'delete a reservation';
}

/** Everything about a run that is chosen beforehand; `seed` chooses the rest. */
export interface Schedule {
  readonly seed: number;
  readonly start: Instant;
  readonly weather: Weather;
  readonly traits: StoreTraits;
  readonly hasShop: boolean;
  readonly policy: Omit<Policy, 'revision'>;
  readonly people: readonly Person[];
  readonly meddling: readonly Meddling[];
}

const LIMITS: readonly Limit[] = [
  { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 1 } },
  { gesture: 'any', per: 'customer', within: { days: 30 }, max: { count: 1 } },
  { gesture: 'any', per: 'customer', within: { days: 64 }, max: { count: 1 } },
  { gesture: 'any', per: 'account', within: 'day', max: { count: 2 } },
  { gesture: 'any', per: 'account', within: 'month', max: { count: 3 } },
  { gesture: 'any', per: 'ticket', within: { days: 1 }, max: { count: 1 } },
  { gesture: 'discount', per: 'account', within: 'month', max: { money: money(25_00, 'GBP') } },
  { gesture: 'extra-time', per: 'agent', within: 'month', max: { minutes: 45 } },
  { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } },
];

const POOLS: readonly (readonly string[])[] = [
  ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
  ['B1', 'A2', 'B3', 'A1', 'B5', 'B6', 'A4'],
];

/** Just before a month ends, in zones where the clocks have just changed, where the day ends early, and in a leap year. */
const STARTS = [
  ['2026-10-31T23:58:30Z', 'Europe/London'],
  ['2026-03-31T22:57:00Z', 'Europe/London'],
  ['2028-02-29T18:28:00Z', 'Asia/Kolkata'],
  ['2026-11-15T12:00:00Z', 'UTC'],
] as const;

const limits = fc.subarray([...LIMITS], { minLength: 1, maxLength: 3 });
const discounts: fc.Arbitrary<Policy['discounts']> = fc.oneof(
  fc.constant({ kind: 'static-code', code: 'THANKYOU' } as const),
  fc.constantFrom(...POOLS).map((codes) => ({ kind: 'code-pool', codes }) as const),
);

const policyIn = (timeZone: string): fc.Arbitrary<Omit<Policy, 'revision'>> =>
  fc
    .record({ limits, discounts })
    .map((chosen) => aPolicy({ timeZone, typicalOrder: money(100_00, 'GBP'), ...chosen }));

const doing: fc.Arbitrary<Doing> = fc.constantFrom(
  'give',
  'give',
  'give',
  'press',
  'again',
  'again',
  'back',
  'back',
  'submit',
  'submit',
  'complete',
  'crash',
  'doze',
);

/** Mostly at the same time, often around the end of a hold, sometimes much later. */
const pauseMs = fc.constantFrom(
  0,
  0,
  0,
  300,
  300,
  2 * SECOND_MS,
  2 * SECOND_MS,
  10 * SECOND_MS,
  29 * SECOND_MS,
  58 * SECOND_MS,
  62 * SECOND_MS,
  3 * MINUTE_MS,
  6 * MINUTE_MS,
  DAY_MS,
  31 * DAY_MS,
);

const actionOf = (what: fc.Arbitrary<Doing>): fc.Arbitrary<Action> =>
  fc.record({
    doing: what,
    which: fc.nat(5),
    afterMs: pauseMs,
    isPatient: fc.integer({ max: 3, min: 0 }).map((chosen) => chosen > 0),
  });

/**
 * Everything mixed, or few kinds of actions only: what goes wrong between two of them comes sooner where the others do not disturb it
 * (swarm testing, Groce et al. 2012).
 */
const habits: fc.Arbitrary<fc.Arbitrary<Action>> = fc.oneof(
  fc.constant(actionOf(doing)),
  fc
    .subarray<Doing>(['press', 'again', 'back', 'submit', 'complete', 'crash', 'doze'], { minLength: 1, maxLength: 3 })
    .map((few) => actionOf(fc.constantFrom('give', ...few))),
);

const machine: fc.Arbitrary<Machine> = fc.record({
  agent: fc.integer({ min: 1, max: 3 }),
  clockOffMs: fc.constantFrom(0, 0, 400, -3 * SECOND_MS, 90 * SECOND_MS, -HOUR_MS, 70 * DAY_MS, -200 * DAY_MS),
  aheadMs: fc.constantFrom(0, 700, 2000, undefined),
});

const personWith = (action: fc.Arbitrary<Action>): fc.Arbitrary<Person> =>
  fc.record({
    machine,
    isLead: fc.integer({ min: 0, max: 3 }).map((chosen) => chosen === 3),
    actions: fc.array(action, { minLength: 1, maxLength: 5 }),
  });

const meddlingIn = (timeZone: string): fc.Arbitrary<Meddling> =>
  fc.record({
    afterMs: pauseMs,
    what: fc.oneof(
      { weight: 3, arbitrary: policyIn(timeZone).map((policy) => ({ policy })) },
      { weight: 1, arbitrary: fc.constant('delete a reservation' as const) },
    ),
  });

const weather: fc.Arbitrary<Weather> = fc.record({
  trouble: fc.constantFrom(0, 0.05, 0.2, 0.4, 0.75),
  slowness: fc.constantFrom(0, 0.1, 0.5),
  lag: fc.constantFrom('none', 'replica', 'scattered'),
});

const traits: fc.Arbitrary<StoreTraits> = fc.record({ hasWholeSeconds: fc.boolean() });

export const schedule: fc.Arbitrary<Schedule> = fc.constantFrom(...STARTS).chain(([start, timeZone]) =>
  fc.record({
    seed: fc.integer(),
    start: fc.constant(instantOf(start)),
    weather,
    traits,
    hasShop: fc.boolean(),
    policy: policyIn(timeZone),
    people: habits.chain((action) => fc.array(personWith(action), { minLength: 2, maxLength: 8 })),
    meddling: fc.array(meddlingIn(timeZone), { maxLength: 2 }),
  }),
);

/**
 * A store that does not keep positions apart, whose lists do not lag. While a record can turn up at a position that was
 * read already, two tabs can only be told apart by a read-back that does not lag, so nobody repeats a press in another tab.
 */
export const sharingSchedule: fc.Arbitrary<Schedule> = schedule.map((chosen) => ({
  ...chosen,
  weather: { ...chosen.weather, lag: 'none' },
  traits: { ...chosen.traits, apartness: 'soon' },
  people: chosen.people.map((each) => ({
    ...each,
    actions: each.actions.filter(({ doing: what }) => what !== 'press'),
  })),
}));
