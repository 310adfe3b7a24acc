import { money } from '../money';
import type { Policy } from '../policy/policy';
import { aPolicy, aRequest, EXCEPTION, noon, poundsPer, viewWith } from '../../../test/support/ledger-samples';
import { possibleGestures, refusedGestures, type Asking } from './possible-gestures';

const ALL = ['discount', 'card', 'courtesy-call', 'extra-time', 'exception'];
const noPounds = { ...money(0, 'GBP'), estimated: false };
const possible = (changes: Partial<Policy>, asking: Partial<Asking> = {}, view = viewWith()) =>
  possibleGestures(view, aPolicy({ limits: [], ...changes }), aRequest(asking), noon);

test('where nothing limits them, all are possible', () => {
  expect(possible({})).toEqual(ALL);
});

test('what is turned off is not possible, nor what is used up', () => {
  const off: Policy['limits'] = [{ gesture: 'card', per: 'agent', within: 'month', max: { count: 0 } }];
  const once: Policy['limits'] = [{ gesture: 'any', per: 'customer', within: 'month', max: { count: 1 } }];

  expect(possible({ limits: off })).toEqual(ALL.filter((kind) => kind !== 'card'));
  expect(possible({ limits: once }, {}, viewWith(['2026-11-20T12:00:00Z', {}]))).toEqual([]);
});

test.each<[sentence: string, asking: Partial<Asking>]>([
  ['staff', { customerIs: 'staff' }],
  ['somebody suspended', { customerIs: 'suspended' }],
  ['a ticket that is closed', { ticketIsClosed: true }],
  ['a ticket with a tag of the never list', { occasion: { ...aRequest().occasion, ticketTags: ['legal'] } }],
])('nothing is possible for %s', (_sentence, asking) => {
  expect(possible({ never: { ticketTags: ['legal'], organizations: [] } }, asking)).toEqual([]);
});

test('a budget that asks for the order’s worth leaves a discount possible', () => {
  expect(possible({ limits: [poundsPer('month', 100, { gesture: 'discount' })] })).toEqual(ALL);
});

test('beside a budget, exceptions that are turned off, used up or too soon are not possible', () => {
  const budget = poundsPer('month', 1000, { gesture: ['discount', 'exception'] });
  const cap = poundsPer('each', 25, { gesture: 'exception' });
  const exceptions = (count: number): Policy['limits'][number] =>
    ({ gesture: 'exception', per: 'agent', within: 'month', max: { count } }) as const;
  const rarely: Policy['limits'][number] = { gesture: 'any', per: 'customer', within: { days: 30 }, max: { count: 1 } };
  const one = viewWith(['2026-11-20T12:00:00Z', { gesture: 'exception', gift: EXCEPTION, worth: noPounds }]);

  expect(possible({ limits: [budget, cap, exceptions(1)] })).toContain('exception');
  expect(possible({ limits: [budget, cap, exceptions(0)] })).not.toContain('exception');
  expect(possible({ limits: [budget, cap, exceptions(1)] }, {}, one)).not.toContain('exception');
  expect(possible({ limits: [budget, rarely] }, {}, one)).toEqual([]);
});

test('without a typical order, discounts that are turned off or beyond the budget are not possible', () => {
  const budget = poundsPer('month', 10, { gesture: 'discount' });
  const spent = viewWith(['2026-11-20T12:00:00Z', { worth: { ...money(1000, 'GBP'), estimated: false } }]);
  const off: Policy['limits'][number] = { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 0 } };

  expect(possible({ limits: [budget, off] })).not.toContain('discount');
  expect(possible({ limits: [budget] }, {}, spent)).not.toContain('discount');
});

test('a discount is possible where one of several coupons is', () => {
  const coupons = [
    { id: 'CARE25', percent: 25 },
    { id: 'CARE10', percent: 10 },
    { id: 'CARE5', percent: 5 },
  ];
  const limits: Policy['limits'] = [{ gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } }];

  expect(possible({ limits, discounts: { kind: 'stripe', coupons } })).toEqual(ALL);
  expect(possible({ limits, discounts: { kind: 'stripe', coupons: coupons.slice(0, 1) } })).not.toContain('discount');
});

test('a discount is possible where the code is not worth too much', () => {
  const limits: Policy['limits'] = [{ gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } }];
  const worth = (percent: number) =>
    ({ limits, discounts: { kind: 'static-code', code: 'X', off: { percent } } }) as const;

  expect(possible(worth(15))).toEqual(ALL);
  expect(possible(worth(16))).not.toContain('discount');
});

test('without rules to bend there are no exceptions, and without coupons no discounts', () => {
  expect(possible({ rules: [] })).not.toContain('exception');
  expect(possible({ discounts: { kind: 'stripe', coupons: [] } })).not.toContain('discount');
  expect(possible({ discounts: { kind: 'stripe', coupons: [{ id: 'CARE5', amount: money(500, 'GBP') }] } })).toContain(
    'discount',
  );
});

test('a kind is refused where none of its smallest is possible, each kind once', () => {
  const coupons = [
    { id: 'A', percent: 5 },
    { id: 'B', percent: 20 },
  ];
  const limits = (percent: number): Policy['limits'] => [
    { gesture: 'discount', per: 'agent', within: 'each', max: { percent } },
  ];
  const refused = (percent: number) =>
    refusedGestures(
      viewWith(),
      aPolicy({ discounts: { kind: 'stripe', coupons }, limits: limits(percent) }),
      aRequest(),
      noon,
    );

  expect(refused(10)).toEqual([]);
  expect(refused(1)).toMatchObject([{ kind: 'discount', refusal: { kind: 'limit-reached' } }]);
});
