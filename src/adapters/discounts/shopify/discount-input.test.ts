import fc from 'fast-check';
import { money } from '../../../domain/money';
import { instantOf } from '../../../domain/time';
import type { DiscountGift } from '../../../domain/ledger/entry';
import { aReservation } from '../../../../test/support/ledger-samples';
import { currenciesIn, discountInput } from './discount-input';

const MADE = { kind: 'discount', source: 'shopify', code: 'CARE-1' } as const;
const inputOf = (gift: DiscountGift) => discountInput(aReservation({ gift }));

test('a percentage of any order, for one use, names its reservation', () => {
  const expires = instantOf('2026-12-22T10:00:00Z');

  expect(inputOf({ ...MADE, percent: 15, expires })).toEqual({
    title: 'Extra Mile, ticket 9001, r1',
    code: 'CARE-1',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2026-12-22T10:00:00.000Z',
    usageLimit: 1,
    appliesOncePerCustomer: true,
    context: { all: 'ALL' },
    customerGets: { value: { percentage: 0.15 }, items: { all: true } },
    combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: true },
  });
});

test.each([
  [1250, 'GBP', '12.50'],
  [5, 'GBP', '0.05'],
  [1200, 'JPY', '1200'],
  [1500, 'KWD', '1.500'],
])('%i minor units of %s are %s', (minor, currency, amount) => {
  const given = money(minor, currency);

  expect(inputOf({ ...MADE, amount: given, minimumOrder: given })).toMatchObject({
    customerGets: { value: { discountAmount: { amount, appliesOnEachItem: false } } },
    minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: amount } },
  });
});

test('no amount gains or loses anything on its way', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (minor) => {
      const { customerGets } = inputOf({ ...MADE, amount: money(minor, 'EUR') });

      expect(customerGets).toMatchObject({ value: { discountAmount: { amount: (minor / 100).toFixed(2) } } });
    }),
    { numRuns: 50 },
  );
});

test('only amounts are in a currency', () => {
  const least = money(2000, 'GBP');

  expect(currenciesIn({ ...MADE, percent: 10 })).toEqual([]);
  expect(currenciesIn({ ...MADE, percent: 10, minimumOrder: least })).toEqual(['GBP']);
  expect(currenciesIn({ ...MADE, amount: money(5, 'EUR'), minimumOrder: least })).toEqual(['EUR', 'GBP']);
});
