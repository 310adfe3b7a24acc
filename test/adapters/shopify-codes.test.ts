import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { discountIn } from '../../src/adapters/discounts/discount-in';
import * as documents from '../../src/adapters/discounts/shopify/documents';
import { shopifyCodes } from '../../src/adapters/discounts/shopify/shopify-codes';
import { money } from '../../src/domain/money';
import { DAY_MS } from '../../src/domain/time';
import { aReservedCode } from '../support/reserved-code';
import { aProviderDesk } from '../support/provider-desk';

const schema = buildSchema(readFileSync('src/sandbox/providers/shopify/admin-2026-10.graphql', 'utf8'));
const reserved = aReservedCode('shopify');
const { code } = discountIn(reserved);

function aShop() {
  const desk = aProviderDesk();
  return { ...desk, shop: desk.providers.shopify, codes: shopifyCodes(desk.outside, 'example') };
}

test.each(Object.entries(documents))("the document %s is valid by Shopify's own schema", (_, document) => {
  expect(validate(schema, parse(document))).toEqual([]);
});

test('a request goes to the version that the documents were written for, with the token as a header', async () => {
  const { codes, requests } = aShop();
  await codes.find(reserved);

  expect(requests[0]).toMatchObject({
    url: 'https://example.myshopify.com/admin/api/2026-10/graphql.json',
    headers: { 'X-Shopify-Access-Token': '{{setting.shopify_token}}' },
  });
});

test('an amount costs one request more, which asks what the shop sells in', async () => {
  const { codes, shop, log } = aShop();
  const least = money(2000, 'GBP');

  expect(await codes.issue(withGift({ amount: money(500, 'GBP'), minimumOrder: least }))).toMatchObject({
    kind: 'issued',
  });
  expect(log()).toHaveLength(2);
  expect(shop.codes()).toMatchObject([
    { details: { input: { customerGets: { value: { discountAmount: { amount: '5.00' } } } } } },
  ]);
});

test('an amount in another currency than the shop sells in is refused, and nothing is made', async () => {
  const { codes, shop } = aShop();

  expect(await codes.issue(withGift({ amount: money(500, 'EUR') }))).toEqual({
    ...{ kind: 'refused', why: 'The shop sells in GBP' },
  });
  expect(shop.codes()).toEqual([]);
});

test('a throttled document waits until the bucket holds enough again', async () => {
  const { codes, shop, now, log } = aShop();
  shop.points.drain();
  const began = now();

  expect(await codes.issue(reserved)).toMatchObject({ kind: 'issued' });
  expect(now() - began).toBe(1000);
  expect(log()).toHaveLength(2);
});

test('an app without the right is refused for good, and a test names what is missing', async () => {
  const { codes, shop } = aShop();
  shop.scopes.splice(0, 1, 'read_discounts');

  expect(await codes.issue(reserved)).toEqual({ kind: 'refused', why: expect.stringContaining('write_discounts') });
  expect(await codes.testConnection()).toBe('missing-scope');
});

test('a shop that does not exist is not found', async () => {
  const { outside } = aProviderDesk();

  expect(await shopifyCodes(outside, 'nobody').testConnection()).toBe('not-found');
});

test('an internal error among the problems leaves unknown what was made', async () => {
  const { codes, fault } = aShop();
  const userErrors = [{ code: 'INTERNAL_ERROR', message: 'Unexpected internal error happened.' }];
  fault({ path: '.', body: { data: { discountCodeBasicCreate: { codeDiscountNode: null, userErrors } } } });

  await expect(codes.issue(reserved)).rejects.toThrow('internal error');
});

test('a code that has run out is not given again', async () => {
  const { codes, pass, now } = aShop();
  await codes.issue(reserved);
  pass(40 * DAY_MS);

  expect(new Date(now()).toISOString() > '2026-04-02').toBe(true);
  expect(await codes.find(reserved)).toBeUndefined();
  expect(await codes.issue(reserved)).toEqual({ kind: 'refused', why: 'The code is not valid any more' });
  expect(await codes.withdraw(reserved, code)).toBe('withdrawn');
});

test('a code that was renamed in the shop may still be ours: it cannot be taken back', async () => {
  const { codes, shop } = aShop();
  shop.makeElsewhere(code);

  expect(await codes.withdraw(reserved, code)).toBe('cannot');
});

function withGift(changes: {
  readonly amount: ReturnType<typeof money>;
  readonly minimumOrder?: typeof changes.amount;
}) {
  const { kind, source } = discountIn(reserved);
  return { ...reserved, gift: { kind, source, code, ...changes } };
}
