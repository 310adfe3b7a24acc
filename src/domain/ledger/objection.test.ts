import { agentId, customerId, organizationId } from '../ids';
import { money } from '../money';
import { aPolicy, aRequest, CARD, CALL, EXCEPTION } from '../../../test/support/ledger-samples';
import type { Request, Wish } from './request';
import { objectionTo } from './objection';

const { occasion } = aRequest();
const policy = aPolicy({
  never: { ticketTags: ['legal', 'chargeback'], organizations: [organizationId(66)] },
});

test('nothing stands against a gesture for a customer on an open ticket', () => {
  expect(objectionTo(policy, aRequest())).toBeUndefined();
  expect(
    objectionTo(policy, aRequest({ occasion: { ...occasion, ticketTags: ['vip'], organization: organizationId(7) } })),
  ).toBeUndefined();
});

test.each<[sentence: string, changes: Partial<Request>, kind: string]>([
  ['nobody gives to staff', { customerIs: 'staff' }, 'to-staff'],
  ['nobody gives to somebody suspended', { customerIs: 'suspended' }, 'suspended'],
  ['a closed ticket gets no gesture', { ticketIsClosed: true }, 'ticket-closed'],
  ['a company on the never list gets none', { occasion: { ...occasion, organization: organizationId(66) } }, 'never'],
  ['a reason must be one of the policy’s', { reason: 'because' }, 'unknown-reason'],
])('%s', (_sentence, changes, kind) => {
  expect(objectionTo(policy, aRequest(changes))).toMatchObject({ kind });
});

test('nobody gives to themselves, whatever the helpdesk calls them', () => {
  const selfish = { ...occasion, agent: agentId(7), customer: customerId(7) };

  for (const customerIs of ['customer', 'staff', 'suspended'] as const) {
    expect(objectionTo(policy, aRequest({ occasion: selfish, customerIs }))).toEqual({ kind: 'to-oneself' });
  }
});

test('a tag on the never list is named', () => {
  const request = aRequest({ occasion: { ...occasion, ticketTags: ['vip', 'chargeback'] } });

  expect(objectionTo(policy, request)).toEqual({ kind: 'never', tag: 'chargeback' });
});

test.each([0, -5, 101, 12.5, NaN, Infinity])('%p is not a percent to give', (percent) => {
  expect(objectionTo(policy, aRequest({ wish: { kind: 'discount', percent } }))).toEqual({
    kind: 'not-a-percent',
  });
});

test.each([
  [{ kind: 'static-code', code: 'THANKYOU', off: { percent: 10 } }, 'not-what-codes-give'],
  [{ kind: 'code-pool', codes: ['A-1'], off: { percent: 10 } }, 'not-what-codes-give'],
  [{ kind: 'stripe', coupons: [{ id: 'TEN', percent: 10 }] }, 'no-such-coupon'],
] as const)('%j gives nothing but what its admin has told', (discounts, kind) => {
  const objectionOf = (percent: number) =>
    objectionTo(aPolicy({ discounts }), aRequest({ wish: { kind: 'discount', percent } }));

  expect(objectionOf(10)).toBeUndefined();
  expect(objectionOf(11)).toEqual({ kind });
});

test.each([0, -30, 1441, 7.5, NaN])('%p minutes are no time to give', (minutes) => {
  expect(objectionTo(policy, aRequest({ wish: { kind: 'extra-time', minutes } }))).toEqual({
    kind: 'not-minutes',
  });
});

test.each<Wish>([
  { kind: 'discount', percent: 1 },
  { kind: 'discount', percent: 100, orderValue: money(1, 'GBP') },
  { kind: 'extra-time', minutes: 1 },
  CARD,
  CALL,
  EXCEPTION,
])('a wish like %p is left to the limits', (wish) => {
  expect(objectionTo(policy, aRequest({ wish }))).toBeUndefined();
});

test.each<Wish>([
  { kind: 'discount', amount: money(0, 'GBP') },
  { kind: 'discount', percent: 10, orderValue: money(0, 'GBP') },
  { kind: 'discount', percent: 10, minimumOrder: money(0, 'GBP') },
])('an amount of nothing is refused, since no limit could count it (%j)', (wish) => {
  expect(objectionTo(policy, aRequest({ wish }))).toEqual({ kind: 'not-an-amount' });
});

test('a policy without reasons lets nobody give', () => {
  expect(objectionTo(aPolicy({ reasons: [] }), aRequest())).toEqual({ kind: 'unknown-reason' });
});

describe('no discount on an open problem before it is fixed or we have said sorry', () => {
  const open = { isProblemOpen: true } as const;

  test('it is refused, and why', () => {
    expect(objectionTo(policy, aRequest(open))).toEqual({ kind: 'fix-first' });
    expect(objectionTo(policy, aRequest({ ...open, hasApologised: false }))).toEqual({ kind: 'fix-first' });
  });

  test.each<[sentence: string, changes: Partial<Request>]>([
    ['after an apology', { ...open, hasApologised: true }],
    ['where nothing went wrong, or it is set right', { isProblemOpen: false }],
    ['where nobody could tell', {}],
  ])('it is possible %s', (_sentence, changes) => {
    expect(objectionTo(policy, aRequest(changes))).toBeUndefined();
  });

  test('an admin can turn the rule off', () => {
    expect(objectionTo(aPolicy({ fixFirst: false }), aRequest(open))).toBeUndefined();
  });

  test.each<Wish>([CARD, CALL, EXCEPTION, { kind: 'extra-time', minutes: 15 }])('it does not hold for %p', (wish) => {
    expect(objectionTo(policy, aRequest({ ...open, wish }))).toBeUndefined();
  });
});
