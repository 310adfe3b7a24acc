import { stripeCodes } from '../../src/adapters/discounts/stripe/stripe-codes';
import { fromStripesUnits, inStripesUnits } from '../../src/adapters/discounts/stripe/stripe-units';
import { money } from '../../src/domain/money';
import type { Coupon } from '../../src/domain/policy/policy';
import type { CouponProblem } from '../../src/ports/gift-provider';
import { aProviderDesk } from '../support/provider-desk';

/** What Stripe's coupon says in the place of the one that the account begins with. */
interface AtStripe {
  readonly percent_off?: number | null;
  readonly amount_off?: number | null;
  readonly currency?: string | null;
  readonly currency_options?: Readonly<Record<string, { readonly amount_off: number }>>;
  readonly valid?: boolean;
}

const CARE10 = { id: 'CARE10', percent: 10 };
const CARE5 = { id: 'CARE5', amount: money(500, 'GBP') };
const IN_POUNDS = { percent_off: null, amount_off: 500, currency: 'gbp', valid: true };

function tested(coupons: readonly Coupon[], desk = aProviderDesk()) {
  return stripeCodes(desk.outside, coupons).testConnection();
}

async function testedWith(coupon: Coupon, atStripe: AtStripe) {
  const desk = aProviderDesk();
  desk.fault({ path: '/v1/coupons/', body: { object: 'coupon', id: coupon.id, ...atStripe } });
  return tested([coupon], desk);
}

const other = (coupon: string, promised: object, given: object) => [{ coupon, kind: 'other', promised, given }];

test('coupons that give what the settings say are ready', async () => {
  expect(await tested([CARE10, CARE5])).toBe('ready');
});

test('each coupon that gives something else is named with both values, and nothing is made', async () => {
  const desk = aProviderDesk();
  const settings = [{ id: 'CARE10', percent: 15 }, CARE5, { id: 'CARE15', amount: money(1500, 'GBP') }];

  expect(await tested(settings, desk)).toEqual([
    ...other('CARE10', { percent: 15 }, { percent: 10 }),
    ...other('CARE15', { amount: money(1500, 'GBP') }, { percent: 15 }),
  ]);
  expect(desk.providers.stripe.codes()).toEqual([]);
});

test.each([
  [money(600, 'GBP'), money(500, 'GBP')],
  [money(500, 'EUR'), money(500, 'GBP')],
])('a coupon of another amount or currency than %j is named', async (promised, given) => {
  const found = await tested([{ id: 'CARE5', amount: promised }]);

  expect(found).toEqual(other('CARE5', { amount: promised }, { amount: given }));
});

test('a coupon that takes its own amount off orders in the promised currency gives that', async () => {
  const inEuro = { id: 'CARE5', amount: money(600, 'EUR') };
  const withEuro = (amount_off: number) => ({ ...IN_POUNDS, currency_options: { eur: { amount_off } } });

  expect(await testedWith(inEuro, withEuro(600))).toBe('ready');
  expect(await testedWith(inEuro, withEuro(700))).toEqual(
    other('CARE5', { amount: money(600, 'EUR') }, { amount: money(700, 'EUR') }),
  );
});

test('a part of a percent is a difference', async () => {
  expect(await testedWith(CARE10, { percent_off: 10.5, valid: true })).toEqual(
    other('CARE10', { percent: 10 }, { percent: 10.5 }),
  );
});

test('a coupon that is not valid any more has ended, and what else is wrong with it is said, too', async () => {
  const ended: CouponProblem = { coupon: 'CARE10', kind: 'ended' };

  expect(await testedWith(CARE10, { percent_off: 10, valid: false })).toEqual([ended]);
  expect(await testedWith(CARE10, { percent_off: 20, valid: false })).toEqual([
    ended,
    ...other('CARE10', { percent: 10 }, { percent: 20 }),
  ]);
});

test.each([true, false])(
  'a coupon that nobody has made is named, whether coupons may be read or not: %s',
  async (may) => {
    const desk = aProviderDesk();
    desk.providers.stripe.coupons.mayBeRead = may;

    expect(await tested([CARE10, { id: 'CARE 99/%', percent: 99 }], desk)).toEqual([
      { coupon: 'CARE 99/%', kind: 'missing' },
    ]);
  },
);

test('a key that may not read coupons is ready all the same, and it is told that nothing was compared', async () => {
  const desk = aProviderDesk();
  desk.providers.stripe.coupons.mayBeRead = false;

  expect(await tested([{ id: 'CARE10', percent: 15 }], desk)).toBe('ready-not-compared');
});

test.each([
  ['no-answer', { drop: true }],
  ['unexpected', { body: { id: 'CARE10', valid: true } }],
] as const)('where Stripe does not say what a coupon gives, the test says %s', async (problem, effect) => {
  const desk = aProviderDesk();
  desk.fault({ path: '/v1/coupons/', ...effect });

  expect(await tested([CARE10], desk)).toBe(problem);
});

test.each([money(500, 'GBP'), money(500, 'JPY'), money(500, 'ISK'), money(500, 'UGX')])(
  '%j comes back from the units of Stripe as it was',
  (amount) => {
    expect(fromStripesUnits(inStripesUnits(amount), amount.currency.toLowerCase())).toEqual(amount);
  },
);
