import Stripe from 'stripe';
import { discountIn } from '../../src/adapters/discounts/discount-in';
import { formOf } from '../../src/adapters/discounts/stripe/form';
import { promotionCode } from '../../src/adapters/discounts/stripe/promotion-code';
import { STRIPE_VERSION } from '../../src/adapters/discounts/stripe/stripe-api';
import { stripeCodes } from '../../src/adapters/discounts/stripe/stripe-codes';
import { money } from '../../src/domain/money';
import { DAY_MS } from '../../src/domain/time';
import { aReservedCode } from '../support/reserved-code';
import { aProviderDesk } from '../support/provider-desk';

const reserved = aReservedCode('stripe');
const { code } = discountIn(reserved);

function anAccount() {
  const desk = aProviderDesk();
  return { ...desk, account: desk.providers.stripe, codes: stripeCodes(desk.outside, [{ id: 'CARE10', percent: 10 }]) };
}

test("what is asked for is what Stripe's own types allow, in the version that they are for", () => {
  const params: Stripe.PromotionCodeCreateParams = promotionCode(reserved, 'CARE10');

  expect(params).toEqual({
    ...{ promotion: { type: 'coupon', coupon: 'CARE10' }, code, max_redemptions: 1, expires_at: 1775124000 },
    metadata: { extra_mile_reservation: reserved.id, zendesk_ticket: '9001' },
  });
  expect(STRIPE_VERSION).toBe(Stripe.API_VERSION);
});

test.each([
  [money(2000, 'GBP'), { minimum_amount: 2000, minimum_amount_currency: 'gbp' }],
  [money(2000, 'JPY'), { minimum_amount: 2000, minimum_amount_currency: 'jpy' }],
  [money(2000, 'ISK'), { minimum_amount: 200_000, minimum_amount_currency: 'isk' }],
])('an order of %j at least is said in the units of Stripe', (minimumOrder, restrictions) => {
  const gift = { ...discountIn(reserved), minimumOrder };

  expect(promotionCode({ ...reserved, gift }, 'CARE10').restrictions).toEqual(restrictions);
});

test('a form nests its fields in brackets', () => {
  expect(decodeURIComponent(formOf({ a: { b: { c: 1 } }, d: true, e: 'ü&=' }))).toBe('a[b][c]=1&d=true&e=ü&=');
});

test('the key, the version and the reservation go along as headers', async () => {
  const { codes, requests } = anAccount();
  await codes.issue(reserved);

  expect(requests).toMatchObject([
    {
      ...{ url: 'https://api.stripe.com/v1/promotion_codes', type: 'POST' },
      contentType: 'application/x-www-form-urlencoded',
      headers: {
        Authorization: 'Bearer {{setting.stripe_key}}',
        'Stripe-Version': STRIPE_VERSION,
        'Idempotency-Key': reserved.id,
      },
    },
  ]);
});

test('a key forgets after a day; the code is known as our own all the same', async () => {
  const { codes, account, pass } = anAccount();
  await codes.issue(reserved);
  pass(2 * DAY_MS);

  expect(await codes.issue(reserved)).toEqual({ kind: 'issued', reference: code });
  expect(account.codes()).toHaveLength(1);
});

test('a failure half-way is answered again to its key for a day, so that another key goes on', async () => {
  const { codes, account, requests } = anAccount();
  account.failures = 1;

  await expect(codes.issue(reserved)).rejects.toThrow('500');
  expect(await codes.issue(reserved)).toEqual({ kind: 'issued', reference: code });

  expect(requests.map(({ headers }) => headers?.['Idempotency-Key'])).toEqual([
    ...[reserved.id, reserved.id, undefined, `${reserved.id}-2`],
  ]);
  expect(account.codes()).toHaveLength(1);
});

test('a key that fails twice is left for later', async () => {
  const { codes, account } = anAccount();
  account.failures = 2;
  await codes.issue(reserved).catch(() => undefined);

  await expect(codes.issue(reserved)).rejects.toThrow('500');
  await expect(codes.issue(reserved)).rejects.toThrow('failed again');
  expect(await codes.find(reserved)).toBeUndefined();
});

test('a key that was used for another form of the request leaves things unknown', async () => {
  const { codes, account } = anAccount();
  account.failures = 1;
  await codes.issue(reserved).catch(() => undefined);
  const gift = { ...discountIn(reserved), minimumOrder: money(2000, 'GBP') };

  await expect(codes.issue({ ...reserved, gift })).rejects.toThrow('Keys for idempotent requests');
});

test('a reservation without a coupon, or with one that is gone, is refused for good', async () => {
  const { codes } = anAccount();
  const { coupon, ...gift } = discountIn(reserved);

  expect(await codes.issue({ ...reserved, gift })).toMatchObject({ kind: 'refused' });
  expect(await codes.issue({ ...reserved, gift: { ...gift, coupon: `${coupon}-gone` } })).toEqual({
    ...{ kind: 'refused', why: "No such coupon: 'CARE10-gone'" },
  });
});

test.each([
  ['none', 'missing-scope'],
  ['read', 'missing-scope'],
  ['write', 'ready'],
] as const)('a key with the right %s: %s', async (right, found) => {
  const { codes, account } = anAccount();
  account.right = right;

  expect(await codes.testConnection()).toBe(found);
});
