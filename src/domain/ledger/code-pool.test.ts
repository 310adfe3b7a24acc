import fc from 'fast-check';
import { reservationId } from '../ids';
import type { DiscountSource, Policy } from '../policy/policy';
import { DAY_MS, later, SECOND_MS } from '../time';
import {
  aPolicy,
  aRequest,
  aReservation,
  attemptTo,
  bookOf,
  noon,
  releasedBy,
  stored,
  CARD,
} from '../../../test/support/ledger-samples';
import { nextCode, poolName } from './code-pool';
import { decide, type Decision } from './decide';
import type { Wish } from './request';
import type { Entry, PoolMark } from './entry';
import { viewOf } from './ledger-view';

const pool = (...codes: string[]): DiscountSource => ({ kind: 'code-pool', codes });
const discount: Wish = { kind: 'discount', percent: 10 };

/** A ledger that grows as its requests are decided; it remembers what `decide` had to be shown. */
function aLedger() {
  const book: Entry[] = [];
  const steps: Entry[] = [];
  const read = (last: number) =>
    viewOf([...book.slice(-last), ...steps], { now: later(noon, 3600 * SECOND_MS), isWhole: last >= book.length });
  const ask = (policy: Policy, wish: Wish, last: number): Decision =>
    decide(read(last), policy, aRequest({ id: reservationId(`r${book.length + 1}`), wish }), noon);

  return {
    read,
    ask,
    /** Reserves on what the last `last` reservations say, or on everything when that is needed. */
    give(policy: Policy, wish: Wish, last = 1): Decision {
      const narrow = ask(policy, wish, last);
      const decision = narrow.kind === 'history-needed' ? ask(policy, wish, book.length) : narrow;
      if (decision.kind === 'reserve') {
        const at = later(noon, book.length * SECOND_MS);
        book.push(stored(decision.entry, { position: decision.position, at }));
      }
      return decision;
    },
    takeBack(position: number) {
      steps.push(...bookOf(`r${position}`, [30, attemptTo('take-back')], [31, releasedBy()]));
    },
  };
}

const withSource = (discounts: DiscountSource) => aPolicy({ limits: [], discounts });
const codeOf = (decision: Decision) =>
  decision.kind === 'reserve' && decision.entry.gift.kind === 'discount' ? decision.entry.gift.code : decision.kind;

test('a static code is everybody’s code, and needs no mark', () => {
  const source: DiscountSource = { kind: 'static-code', code: 'THANKYOU' };

  expect(nextCode(source, aLedger().read(1), reservationId('r1'))).toEqual({ kind: 'code', code: 'THANKYOU' });
});

test('the codes of a pool are handed out in order, until they are used up', () => {
  const [ledger, policy] = [aLedger(), withSource(pool('A', 'B', 'C'))];
  const given = [1, 2, 3, 4].map(() => ledger.give(policy, discount));

  expect(given.slice(0, 3).map(codeOf)).toEqual(['A', 'B', 'C']);
  expect(given[3]).toEqual({ kind: 'refused', refusal: { kind: 'codes-used-up' } });
});

test('an empty pool has no code', () => {
  expect(aLedger().give(withSource(pool()), discount)).toMatchObject({ refusal: { kind: 'codes-used-up' } });
});

test('a released code is not used again', () => {
  const [ledger, policy] = [aLedger(), withSource(pool('A', 'B'))];
  ledger.give(policy, discount);
  ledger.takeBack(1);

  expect(codeOf(ledger.give(policy, discount))).toBe('B');
  expect(codeOf(ledger.give(policy, discount))).toBe('refused');
});

test('every reservation carries how far the pool is handed out, whatever it gives', () => {
  const [ledger, policy] = [aLedger(), withSource(pool('A', 'B', 'C'))];
  const marks = [discount, CARD, discount].map((wish) => {
    const decision = ledger.give(policy, wish);
    return decision.kind === 'reserve' ? decision.entry.pool?.next : undefined;
  });

  expect(marks).toEqual([1, 1, 2]);
});

test('the latest reservation is enough to know the next code', () => {
  const mark: PoolMark = { pool: poolName(['A', 'B', 'C', 'D']), next: 1, skip: [2] };
  const last = stored(aReservation({ pool: mark }), { position: 80, at: later(noon, -DAY_MS) });

  expect(nextCode(pool('A', 'B', 'C', 'D'), viewOf([last], { now: noon }), reservationId('r81'))).toMatchObject({
    code: 'B',
  });
});

test('codes to be left out are left out', () => {
  const mark: PoolMark = { pool: poolName(['A', 'B', 'C', 'D']), next: 1, skip: [1, 2] };
  const last = stored(aReservation({ pool: mark }), { position: 80, at: later(noon, -DAY_MS) });

  expect(nextCode(pool('A', 'B', 'C', 'D'), viewOf([last], { now: noon }), reservationId('r81'))).toMatchObject({
    code: 'D',
  });
});

test('a changed list needs the whole ledger, and hands out only what was never handed out', () => {
  const ledger = aLedger();
  const [old, changed] = [withSource(pool('A', 'B')), withSource(pool('C', 'B', 'A', 'D'))];
  ledger.give(old, discount);
  ledger.give(old, discount);

  expect(ledger.ask(changed, discount, 1)).toEqual({ kind: 'history-needed' });
  expect([1, 2, 3].map(() => codeOf(ledger.give(changed, discount)))).toEqual(['C', 'D', 'refused']);
});

test('a list that comes back remembers what was handed out of it', () => {
  const ledger = aLedger();
  const [first, other] = [withSource(pool('A', 'B', 'C')), withSource(pool('D'))];

  expect([first, other, first].map((policy) => codeOf(ledger.give(policy, discount)))).toEqual(['A', 'D', 'B']);
});

test('a static code between does not disturb a pool', () => {
  const ledger = aLedger();
  const [mine, everybody] = [withSource(pool('A', 'B')), aPolicy({ limits: [] })];
  const given = [mine, everybody, mine].map((policy) => codeOf(ledger.give(policy, discount)));

  expect(given).toEqual(['A', 'THANKYOU', 'B']);
});

test('gestures without a code need no history, whatever became of the list', () => {
  const ledger = aLedger();
  ledger.give(withSource(pool('A')), discount);
  ledger.give(withSource(pool('A')), CARD);

  expect(ledger.ask(withSource(pool('B')), CARD, 1).kind).toBe('reserve');
});

test('the name of a list tells its codes and their order apart, and shows none of them', () => {
  const lists = [['SECRET-1', 'SECRET-2'], ['SECRET-2', 'SECRET-1'], ['SECRET-1'], []];
  const names = lists.map(poolName);

  expect(new Set(names).size).toBe(lists.length);
  expect(names.join()).not.toContain('SECRET');
  expect(lists.map(poolName)).toEqual(names);
});

const codes = fc.uniqueArray(
  fc.integer({ min: 0, max: 9 }).map((digit) => `CODE-${digit}`),
  { maxLength: 8 },
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('discount' as const), last: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('card' as const), last: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('take-back' as const), position: fc.integer({ min: 1, max: 30 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('change-list' as const), source: codes.map((list) => pool(...list)) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('change-list' as const), source: fc.constant(aPolicy().discounts) }),
  },
);

test('no code of a pool is ever handed out twice, and none is held back', () => {
  fc.assert(
    fc.property(codes, fc.array(step, { minLength: 10, maxLength: 40 }), (list, steps) => {
      const [ledger, given] = [aLedger(), new Set<string>()];
      let policy = withSource(pool(...list));
      for (const each of steps) {
        if (each.do === 'take-back') ledger.takeBack(each.position);
        else if (each.do === 'change-list') {
          policy = aPolicy({ limits: [], discounts: each.source, revision: policy.revision + 1 });
        } else {
          const wish = each.do === 'card' ? CARD : discount;
          expectNext(policy, given, ledger.give(policy, wish, each.last));
        }
      }
    }),
    { numRuns: 400 },
  );
});

/** The first code of the list that nobody was given yet, in the list's order. */
function expectNext({ discounts }: Policy, given: Set<string>, decision: Decision) {
  if (discounts.kind !== 'code-pool' || (decision.kind === 'reserve' && decision.entry.gift.kind === 'card')) return;
  const free = discounts.codes.find((code) => !given.has(code));
  expect(codeOf(decision)).toBe(free ?? 'refused');
  if (free !== undefined) given.add(free);
}
