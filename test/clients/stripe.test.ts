import Stripe from 'stripe';
import { formOf } from '../../src/adapters/discounts/stripe/form';
import { promotionCode } from '../../src/adapters/discounts/stripe/promotion-code';
import { noRows } from '../../src/sandbox/providers/providers';
import { Coupons } from '../../src/sandbox/providers/stripe/coupons';
import { stripeAccount } from '../../src/sandbox/providers/stripe/stripe-account';
import { aReservedCode } from '../support/reserved-code';

const EURO = { eur: { amount_off: 600 } };
const COUPONS = [
  { id: 'CARE10', percent_off: 10 },
  { id: 'SPRING', amount_off: 500, currency: 'gbp', currency_options: EURO, redeem_by: Date.UTC(2026, 1, 1) / 1000 },
];

/** Stripe's own client, which speaks to the account that is played here. */
function aClient(key = 'rk_test_sandbox') {
  const now = () => new Date('2026-03-02T09:00:00Z');
  const { stripe: rows } = noRows();
  const account = stripeAccount({
    key: 'rk_test_sandbox',
    coupons: new Coupons(COUPONS, now),
    now,
    rows: () => rows,
  });
  const bodies: string[] = [];
  const fetch = async (url: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(url, init);
    bodies.push(await request.clone().text());
    return account.fetch(request);
  };
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(fetch), maxNetworkRetries: 0 });
  return { account, bodies, codes: stripe.promotionCodes, coupons: stripe.coupons };
}

const wanted = promotionCode(aReservedCode('stripe'), 'CARE10');

test('it makes, lists and ends a code, and writes its form as we do', async () => {
  const { codes, bodies } = aClient();

  const made = await codes.create(wanted, { idempotencyKey: 'r1' });
  const again = await codes.create(wanted, { idempotencyKey: 'r1' });
  const listed = await codes.list({ code: wanted.code });
  const ended = await codes.update(made.id, { active: false });

  expect(made).toMatchObject({ object: 'promotion_code', active: true, code: wanted.code, times_redeemed: 0 });
  expect(again.id).toBe(made.id);
  expect(listed.data.map(({ id }) => id)).toEqual([made.id]);
  expect(ended.active).toBe(false);
  expect([...new URLSearchParams(bodies[0])].sort()).toEqual([...new URLSearchParams(formOf(wanted))].sort());
});

test('it knows the errors for what they are', async () => {
  const { codes, account } = aClient();
  await codes.create(wanted, { idempotencyKey: 'r1' });

  await expect(codes.create({ ...wanted, code: 'OTHER' }, { idempotencyKey: 'r1' })).rejects.toThrow(
    Stripe.errors.StripeIdempotencyError,
  );
  await expect(codes.create(wanted)).rejects.toThrow('An active promotion code with `code:');
  await expect(codes.update('promo_none', { active: false })).rejects.toMatchObject({ code: 'resource_missing' });
  await expect(codes.create({ promotion: { type: 'coupon', coupon: 'GONE' }, code: 'A' })).rejects.toMatchObject({
    param: 'promotion[coupon]',
  });
  await expect(aClient('rk_test_other').codes.list()).rejects.toThrow(Stripe.errors.StripeAuthenticationError);
  account.right = 'read';
  await expect(codes.create(wanted)).rejects.toThrow(Stripe.errors.StripePermissionError);
});

test('it reads a coupon, and knows why it cannot', async () => {
  const { coupons, account } = aClient();

  expect(await coupons.retrieve('CARE10', { expand: ['currency_options'] })).toMatchObject({
    ...{ object: 'coupon', id: 'CARE10', percent_off: 10, amount_off: null, currency: null, valid: true },
  });
  expect(await coupons.retrieve('SPRING', { expand: ['currency_options'] })).toMatchObject({
    ...{ percent_off: null, amount_off: 500, currency: 'gbp', currency_options: EURO, valid: false },
  });
  expect(await coupons.retrieve('SPRING')).not.toHaveProperty('currency_options');
  await expect(coupons.retrieve('GONE')).rejects.toMatchObject({ code: 'resource_missing', statusCode: 404 });
  account.coupons.mayBeRead = false;
  await expect(coupons.retrieve('CARE10')).rejects.toThrow(Stripe.errors.StripePermissionError);
});
