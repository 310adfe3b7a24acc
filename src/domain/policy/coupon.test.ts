import { money } from '../money';
import { canTakeOff, couponFor, offersOf } from './coupon';
import type { DiscountSource } from './policy';

const source = {
  kind: 'stripe',
  coupons: [
    { id: 'TEN', percent: 10 },
    { id: 'FIVE', amount: money(500, 'GBP') },
  ],
} as const;

test.each([
  [{ percent: 10 }, 'TEN'],
  [{ amount: money(500, 'GBP') }, 'FIVE'],
  [{ percent: 11 }, undefined],
  [{ amount: money(500, 'EUR') }, undefined],
  [{ amount: money(10, 'GBP') }, undefined],
])('the coupon for %p is %p', (off, id) => {
  expect(couponFor(source, off)?.id).toBe(id);
});

const TEN = { percent: 10 };
const FIVE_EUROS = { amount: money(500, 'EUR') };

test.each<[DiscountSource, readonly boolean[]]>([
  [{ kind: 'static-code', code: 'THANKYOU' }, [true, true, true]],
  [{ kind: 'static-code', code: 'THANKYOU', off: TEN }, [true, false, false]],
  [{ kind: 'code-pool', codes: ['A-1'] }, [true, true, true]],
  [{ kind: 'code-pool', codes: ['A-1'], off: FIVE_EUROS }, [false, true, false]],
  [{ kind: 'shopify', shop: 'acme' }, [true, true, true]],
  [{ kind: 'webhook', url: 'https://codes.example' }, [true, true, true]],
  [source, [true, false, false]],
])('whether %j can take off ten percent, five euros and eleven percent: %j', (from, answers) => {
  expect([TEN, FIVE_EUROS, { percent: 11 }].map((off) => canTakeOff(from, off))).toEqual(answers);
});

test('what is offered is what the admin has told, and nothing where agents choose', () => {
  expect(offersOf({ kind: 'code-pool', codes: ['A-1'], off: FIVE_EUROS })).toEqual([FIVE_EUROS]);
  expect(offersOf(source)).toBe(source.coupons);
  expect(offersOf({ kind: 'static-code', code: 'THANKYOU' })).toBeUndefined();
});
