import { money } from '../money';
import type { Policy } from '../policy/policy';
import { aPolicy, aRequest, noon, poundsPer, viewWith } from '../../../test/support/ledger-samples';
import { possibleGestures, type Asking } from './possible-gestures';

const ALL = ['discount', 'card', 'courtesy-call', 'extra-time', 'exception'];
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

test('without rules to bend there are no exceptions, and without coupons no discounts', () => {
  expect(possible({ rules: [] })).not.toContain('exception');
  expect(possible({ discounts: { kind: 'stripe', coupons: [] } })).not.toContain('discount');
  expect(possible({ discounts: { kind: 'stripe', coupons: [{ id: 'CARE5', amount: money(500, 'GBP') }] } })).toContain(
    'discount',
  );
});
