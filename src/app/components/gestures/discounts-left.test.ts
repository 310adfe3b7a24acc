import { aPlace } from '../../../../test/support/app-desk';
import { aPolicy, noon, poundsPer } from '../../../../test/support/ledger-samples';
import { viewOf } from '../../../domain/ledger/ledger-view';
import type { Limit, Policy } from '../../../domain/policy/policy';
import { err, ok } from '../../../domain/result';
import type { ReadPolicy } from '../../gestures';
import { discountsLeft } from './discounts-left';

const COUNTED: Limit = { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 2 } };
const TWENTY: Limit = { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 20 } };
const [LARGE, SMALL] = [
  { id: 'CARE25', percent: 25 },
  { id: 'CARE5', percent: 5 },
];

const view = viewOf([], { now: noon, isWhole: true });

function leftBy(policy: ReadPolicy) {
  return discountsLeft(aPlace(), { view, policy, now: noon });
}

const leftUnder = (changes: Partial<Policy>) => leftBy(ok(aPolicy(changes)));

test.each<[string, Partial<Policy>]>([
  ['a coupon', { discounts: { kind: 'stripe', coupons: [LARGE] } }],
  ['one of two coupons', { limits: [COUNTED, TWENTY], discounts: { kind: 'stripe', coupons: [LARGE, SMALL] } }],
  ['a percentage of an order whose worth is still to be told', { limits: [COUNTED, poundsPer('month', 50)] }],
])('where %s can be given nothing is refused', (_, policy) => {
  expect(leftUnder(policy)).toMatchObject({ counted: { left: 2, max: 2 } });
  expect(leftUnder(policy)?.refusal).toBeUndefined();
});

test('where the only coupon is too large, that is what is said', () => {
  const left = leftUnder({ limits: [COUNTED, TWENTY], discounts: { kind: 'stripe', coupons: [LARGE] } });

  expect(left?.refusal).toMatchObject({ kind: 'limit-reached' });
});

test('nothing is left where there is nothing to offer, or nobody knows', () => {
  expect(leftUnder({ discounts: { kind: 'stripe', coupons: [] } })).toBeUndefined();
  expect(leftBy(err([]))).toBeUndefined();
});
