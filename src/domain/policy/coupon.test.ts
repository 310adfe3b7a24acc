import { money } from '../money';
import { couponFor } from './coupon';

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
