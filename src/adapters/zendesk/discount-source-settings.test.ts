import type { PolicyProblem } from '../../ports/policy-source';
import { discountSourceIn, sourcesByBrandIn } from './discount-source-settings';
import { settingReader, type Settings } from './setting-reader';

function readWith<Value>(read: (reader: ReturnType<typeof settingReader>) => Value, settings: Settings) {
  const problems: PolicyProblem[] = [];
  const value = read(settingReader(settings, (problem) => problems.push(problem)));
  return { value, wrong: problems.map(wordsOf) };
}

/** Of what a line gives, the line is told; other settings hold one value. */
const wordsOf = ({ setting, kind, found }: PolicyProblem): string =>
  kind === 'not-an-offer' ? `${setting}: ${kind}: ${found}` : `${setting}: ${kind}`;

const sourceIn = (settings: Settings) =>
  readWith((read) => discountSourceIn(read, 'discount_source'), { discount_source: 'stripe', ...settings });

test.each<[Settings, unknown]>([
  [
    { discount_source: 'shopify', shopify_shop: 'Acme.myshopify.com' },
    { kind: 'shopify', shop: 'acme' },
  ],
  [
    { stripe_coupons: 'CARE10 = 10 %\n care-5 = 5,50 GBP' },
    {
      kind: 'stripe',
      coupons: [
        { id: 'CARE10', percent: 10 },
        { id: 'care-5', amount: { minor: 550, currency: 'GBP' } },
      ],
    },
  ],
  [
    { discount_source: 'static-code', discount_code: 'THANKYOU' },
    { kind: 'static-code', code: 'THANKYOU' },
  ],
  [
    { discount_source: 'static-code', discount_code: 'THANKYOU = 10 %' },
    { kind: 'static-code', code: 'THANKYOU', off: { percent: 10 } },
  ],
  [
    { discount_source: 'static-code', discount_code: 'THANKYOU=7,50 EUR' },
    { kind: 'static-code', code: 'THANKYOU', off: { amount: { minor: 750, currency: 'EUR' } } },
  ],
  [
    { discount_source: 'static-code', discount_code: 'A=B = 10 %' },
    { kind: 'static-code', code: 'A=B', off: { percent: 10 } },
  ],
  [
    { discount_source: 'static-code', discount_code: 'X2F==10%' },
    { kind: 'static-code', code: 'X2F=', off: { percent: 10 } },
  ],
  [
    { discount_source: 'static-code', discount_code: 'ref=2026=5 GBP' },
    { kind: 'static-code', code: 'ref=2026', off: { amount: { minor: 500, currency: 'GBP' } } },
  ],
  [
    { discount_source: 'static-code', discount_code: 'THANK=YOU' },
    { kind: 'static-code', code: 'THANK=YOU' },
  ],
  [
    { discount_source: 'code-pool', discount_codes: '= 10 %\nA=ONE\nA=TWO' },
    { kind: 'code-pool', codes: ['A=ONE', 'A=TWO'], off: { percent: 10 } },
  ],
  [
    { discount_source: 'code-pool', discount_codes: '= 10 %\nONE\nTWO' },
    { kind: 'code-pool', codes: ['ONE', 'TWO'], off: { percent: 10 } },
  ],
  [
    { discount_source: 'code-pool', discount_codes: 'ONE = 5 GBP\nTWO = 5.00 GBP\nONE = 5 GBP' },
    { kind: 'code-pool', codes: ['ONE', 'TWO'], off: { amount: { minor: 500, currency: 'GBP' } } },
  ],
  [
    { discount_source: 'webhook', webhook_url: 'https://codes.example/new' },
    { kind: 'webhook', url: 'https://codes.example/new' },
  ],
])('%p name a source', (settings, source) => {
  expect(sourceIn(settings)).toEqual({ value: source, wrong: [] });
});

test.each<[Settings, string]>([
  [{ discount_source: 'shopify' }, 'shopify_shop: missing'],
  [{ discount_source: 'shopify', shopify_shop: 'https://acme.example/' }, 'shopify_shop: unknown-value'],
  [{}, 'stripe_coupons: missing'],
  [{ discount_source: 'static-code' }, 'discount_code: missing'],
  [{ discount_source: 'code-pool', discount_codes: '= 10 %' }, 'discount_codes: missing'],
  [{ discount_source: 'code-pool', discount_codes: 'ONE = 10 %\nTWO' }, 'discount_codes: unknown-value'],
  [{ discount_source: 'code-pool', discount_codes: 'ONE = 10 %\nTWO = 15 %' }, 'discount_codes: unknown-value'],
  [{ discount_source: 'code-pool', discount_codes: '= 10 %\nONE\nTWO = 15 %' }, 'discount_codes: unknown-value'],
  [{ discount_source: 'webhook' }, 'webhook_url: missing'],
  [{ discount_source: 'webhook', webhook_url: 'http://codes.example' }, 'webhook_url: unknown-value'],
])('of %p, it is told that %s', (settings, wrong) => {
  expect(sourceIn(settings).wrong).toEqual([wrong]);
});

test.each([
  'THANKYOU = 10',
  'THANKYOU=10',
  'THANKYOU =',
  'THANKYOU=',
  'THANKYOU = 101 %',
  'THANKYOU=ten%',
  'THANKYOU = many',
  'THANKYOU= many',
  '= 10 %',
  '== 10 %',
  '=',
  'A = 10 % = 5 %',
  'A=10%=5%',
  'A =B = 5 %',
])('what %p gives is asked for, since the code would go to customers as it stands', (discount_code) => {
  const { value, wrong } = sourceIn({ discount_source: 'static-code', discount_code });

  expect(wrong).toEqual([`discount_code: not-an-offer: ${discount_code}`]);
  expect(value).not.toHaveProperty('off');
});

test.each<[Settings, string]>([
  [
    { discount_source: 'code-pool', discount_codes: '= 10 %\nONE\nTWO = many' },
    'discount_codes: not-an-offer: TWO = many',
  ],
  [{ stripe_coupons: 'CARE10 = 10 %\nCARE20' }, 'stripe_coupons: not-an-offer: CARE20'],
  [{ stripe_coupons: 'CARE=TEN' }, 'stripe_coupons: not-an-offer: CARE=TEN'],
  [{ stripe_coupons: 'CARE10 = 101 %' }, 'stripe_coupons: not-an-offer: CARE10 = 101 %'],
  [{ stripe_coupons: 'CARE10 = 2.5 %' }, 'stripe_coupons: not-an-offer: CARE10 = 2.5 %'],
  [{ stripe_coupons: 'CARE5 = 0 GBP' }, 'stripe_coupons: not-an-offer: CARE5 = 0 GBP'],
  [{ stripe_coupons: 'CARE5 = 5.555 GBP' }, 'stripe_coupons: not-an-offer: CARE5 = 5.555 GBP'],
  [{ stripe_coupons: '= 10 %' }, 'stripe_coupons: not-an-offer: = 10 %'],
])('in %p, the wrong line is named: %s', (settings, wrong) => {
  expect(sourceIn(settings).wrong).toEqual([wrong]);
});

test('brands may have sources of their own', () => {
  const settings = {
    discount_source_by_brand: '360001 = shopify\n360002=static-code',
    shopify_shop: 'acme',
    discount_code: 'HI',
  };

  expect(readWith(sourcesByBrandIn, settings)).toEqual({
    value: [
      { brands: [360001], source: { kind: 'shopify', shop: 'acme' } },
      { brands: [360002], source: { kind: 'static-code', code: 'HI' } },
    ],
    wrong: [],
  });
});

test.each(['UK = shopify', '360001 = shop', '360001'])('a line %p about a brand is wrong', (line) => {
  const { wrong } = readWith(sourcesByBrandIn, { discount_source_by_brand: line, shopify_shop: 'acme' });

  expect(wrong).toEqual(['discount_source_by_brand: unknown-value']);
});
