import { agentId, brandId, customerId, groupId, handId, organizationId, reservationId } from '../ids';
import { money } from '../money';
import type { Limit, Policy } from '../policy/policy';
import { DAY_MS, instantOf, later, parseCalendarDay, type CalendarDay } from '../time';
import {
  aPolicy,
  aRequest,
  aReservation,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  noon,
  poundsPer,
  releasedBy,
  stored,
  viewWith,
  CARD,
  CALL,
  EXCEPTION,
} from '../../../test/support/ledger-samples';
import { decide, type Decision } from './decide';
import { limitUses, worthOf } from './refusal';
import type { Request, Wish } from './request';
import type { Reserved } from './entry';
import { viewOf } from './ledger-view';

const { occasion } = aRequest();
const nothing = viewWith();
const gbp = (pounds: number) => money(Math.round(pounds * 100), 'GBP');
const worth = (pounds: number) => ({ ...gbp(pounds), estimated: false });
const off = (percent: number, orderPounds?: number): Extract<Wish, { kind: 'discount' }> => ({
  kind: 'discount',
  percent,
  ...(orderPounds === undefined ? {} : { orderValue: gbp(orderPounds) }),
});

const toCustomer = (id: number, more: Partial<Request['occasion']> = {}) =>
  aRequest({ occasion: { ...occasion, customer: customerId(id), ...more } });

/** What comes of it, in a word: `reserve`, or what stands in the way. */
function answer(decision: Decision): string {
  return decision.kind === 'refused' ? decision.refusal.kind : decision.kind;
}

/** The limit that refuses, when one does. */
function limitBehind(decision: Decision): Limit | undefined {
  return decision.kind === 'refused' && decision.refusal.kind === 'limit-reached'
    ? decision.refusal.use.limit
    : undefined;
}

/** Reservations to these customers, a minute apart. */
function given(count: number, changes: (index: number) => Partial<Reserved>, from = '2026-11-02T09:00:00Z') {
  return viewWith(
    ...Array.from({ length: count }, (_, index) => {
      const at = new Date(later(instantOf(from), index * 60_000)).toISOString();
      return [at, changes(index)] as const;
    }),
  );
}

test('“ten customers a month”: an eleventh has to wait for the next month, one of the ten need not', () => {
  const limit: Limit = { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 10 } };
  const policy = aPolicy({ limits: [limit] });
  const ten = given(10, (index) => ({ customer: customerId(600 + index) }));
  const nine = given(9, (index) => ({ customer: customerId(600 + index) }));

  expect(answer(decide(nine, policy, toCustomer(700), noon))).toBe('reserve');
  expect(answer(decide(ten, policy, toCustomer(609), noon))).toBe('reserve');
  expect(answer(decide(ten, policy, toCustomer(700, { agent: agentId(2) }), noon))).toBe('reserve');
  expect(answer(decide(ten, policy, toCustomer(700), instantOf('2026-12-01T00:00:00Z')))).toBe('reserve');
  expect(decide(ten, policy, toCustomer(700), noon)).toEqual({
    kind: 'refused',
    refusal: {
      kind: 'limit-reached',
      use: { limit, max: 10, used: 10, left: 0, hasRoom: false, renewsAt: instantOf('2026-12-01T00:00:00Z') },
    },
  });
});

test.each([
  ['both have room', off(15, 100), 'reserve', undefined],
  ['both are met exactly', off(10, 250), 'reserve', undefined],
  ['rounding half a penny up goes over', off(10, 250.05), 'limit-reached', 1],
  ['too many percent of little money', off(16, 10), 'limit-reached', 0],
  ['too much money in few percent', off(15, 166.71), 'limit-reached', 1],
] as const)('“15 percent and 25 £ at most each”: %s', (_sentence, wish, expected, refusing) => {
  const limits: Limit[] = [
    { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } },
    { gesture: 'discount', per: 'agent', within: 'each', max: { money: gbp(25) } },
  ];
  const decision = decide(
    given(3, () => ({ worth: worth(25) })),
    aPolicy({ limits }),
    aRequest({ wish }),
    noon,
  );

  expect([answer(decision), limitBehind(decision)]).toEqual([
    expected,
    refusing === undefined ? undefined : limits[refusing],
  ]);
});

test('“one surprise per customer a quarter”: from whomever, of whatever kind', () => {
  const limit: Limit = { gesture: ['card', 'courtesy-call'], per: 'customer', within: 'quarter', max: { count: 1 } };
  const policy = aPolicy({ limits: [limit] });
  const card = { agent: agentId(2), gesture: 'card', gift: CARD } as const;
  const call = { ...toCustomer(501), wish: CALL } as const;
  const afterCard = (at: string) => answer(decide(viewWith([at, card]), policy, call, noon));

  expect(afterCard('2026-10-01T00:00:00Z')).toBe('limit-reached');
  expect(afterCard('2026-09-30T23:59:59Z')).toBe('reserve');
  expect(answer(decide(viewWith(['2026-11-20T00:00:00Z', card]), policy, toCustomer(501), noon))).toBe('reserve');
  expect(
    answer(decide(viewWith(['2026-11-20T00:00:00Z', card]), policy, { ...toCustomer(502), wish: call.wish }, noon)),
  ).toBe('reserve');
});

test('“one per company in 180 days”: whoever of the company was given it', () => {
  const limit: Limit = { gesture: 'any', per: 'organization', within: { days: 180 }, max: { count: 1 } };
  const policy = aPolicy({ limits: [limit] });
  const company = { organization: organizationId(7) };
  const first = instantOf('2026-11-22T12:00:00Z');
  const view = viewWith(['2026-11-22T12:00:00Z', { customer: customerId(600), ...company }]);
  const end = later(first, 180 * DAY_MS);

  expect(decide(view, policy, toCustomer(601, company), later(end, -1))).toMatchObject({
    refusal: { kind: 'limit-reached', use: { used: 1, renewsAt: end } },
  });
  expect(answer(decide(view, policy, toCustomer(601, company), end))).toBe('reserve');
  expect(answer(decide(view, policy, toCustomer(601, { organization: organizationId(8) }), first))).toBe('reserve');
  expect(answer(decide(view, policy, toCustomer(601), first))).toBe('reserve');
});

test.each([
  ['before the season', '2026-11-19T23:59:59Z', '2026-11-02T09:00:00Z', 30, 'limit-reached'],
  ['from its first moment on', '2026-11-20T00:00:00Z', '2026-11-02T09:00:00Z', 30, 'reserve'],
  ['doubled, not without bounds', '2026-11-25T00:00:00Z', '2026-11-02T09:00:00Z', 60, 'limit-reached'],
  ['until its last moment', '2027-01-06T23:59:59Z', '2027-01-02T09:00:00Z', 59, 'reserve'],
  ['after it, January’s spending counts', '2027-01-07T00:00:00Z', '2027-01-02T09:00:00Z', 30, 'limit-reached'],
  ['after it, December’s does not', '2027-01-07T00:00:00Z', '2026-12-02T09:00:00Z', 60, 'reserve'],
])(
  '“3,000 £ a month for brand UK, doubled from 20 November to 6 January”: %s',
  (_sentence, at, spentFrom, hundreds, expected) => {
    const brand = { brand: brandId(2) };
    const scope = { for: { brands: [brandId(2)] } };
    const policy = aPolicy({
      limits: [
        poundsPer('month', 3000, scope),
        poundsPer('month', 6000, { ...scope, from: day('2026-11-20'), until: day('2027-01-06') }),
      ],
    });
    const spent = given(hundreds, () => ({ ...brand, worth: worth(100) }), spentFrom);
    const request = { ...toCustomer(900, brand), wish: off(10, 1000) };

    expect(answer(decide(spent, policy, request, instantOf(at)))).toBe(expected);
    // Other brands are not limited by this.
    expect(answer(decide(spent, policy, { ...request, occasion }, instantOf(at)))).toBe('reserve');
  },
);

test('a group’s larger limit holds for the group, and a group’s smaller one, too', () => {
  const general: Limit = { gesture: 'any', per: 'agent', within: 'day', max: { count: 2 } };
  const forGroup = (id: number, count: number): Limit => ({
    ...general,
    for: { groups: [groupId(id)] },
    max: { count },
  });
  const policy = aPolicy({ limits: [general, forGroup(3, 4), forGroup(4, 1)] });
  const answers = (group: Partial<Request['occasion']>) =>
    [1, 2, 3, 4].map((count) =>
      answer(
        decide(
          given(count, () => group, '2026-11-22T08:00:00Z'),
          policy,
          toCustomer(700, group),
          noon,
        ),
      ),
    );

  expect(answers({})).toEqual(['reserve', 'limit-reached', 'limit-reached', 'limit-reached']);
  expect(answers({ group: groupId(3) })).toEqual(['reserve', 'reserve', 'reserve', 'limit-reached']);
  expect(answers({ group: groupId(4) })).toEqual(Array(4).fill('limit-reached'));
});

test.each<[sentence: string, wish: Wish, policy: Partial<Policy>, expected: string]>([
  ['without an order or a typical one', off(10), {}, 'worth-unknown'],
  ['with an order in another currency', { ...off(10), orderValue: money(100, 'EUR') }, {}, 'worth-unknown'],
  ['with a typical order in another currency', off(10), { typicalOrder: money(100, 'EUR') }, 'worth-unknown'],
  ['with a typical order', off(10), { typicalOrder: gbp(50) }, 'reserve'],
  [
    'with an order in another currency beside a typical one',
    { ...off(10), orderValue: money(1, 'EUR') },
    { typicalOrder: gbp(50) },
    'worth-unknown',
  ],
  ['of an exception that nobody valued', EXCEPTION, { typicalOrder: gbp(50) }, 'worth-unknown'],
  ['of an exception that somebody valued', { ...EXCEPTION, worth: gbp(5) }, {}, 'reserve'],
  ['of a card', CARD, { typicalOrder: gbp(50) }, 'worth-unknown'],
  ['of an order worth nothing', off(10, 0), {}, 'not-an-amount'],
])('where a limit is in pounds, the worth has to be known: %s', (_sentence, wish, changes, expected) => {
  const policy = aPolicy({ limits: [poundsPer('month', 25)], ...changes });

  expect(answer(decide(nothing, policy, aRequest({ wish }), noon))).toBe(expected);
});

test('limits in two currencies can never both be kept', () => {
  const euros: Limit = { ...poundsPer('month', 25), max: { money: money(2500, 'EUR') } };
  const policy = aPolicy({ limits: [poundsPer('month', 25), euros] });

  expect(decide(nothing, policy, aRequest({ wish: off(10, 50) }), noon)).toMatchObject({
    refusal: { kind: 'worth-unknown', currency: 'EUR' },
  });
});

test('worth is the part of the order entered, else of a typical one, and says when it is an estimate', () => {
  const policy = aPolicy({ typicalOrder: gbp(60) });

  expect(worthOf(policy, off(15, 100))).toEqual({ ...gbp(15), estimated: false });
  expect(worthOf(policy, off(15))).toEqual({ ...gbp(9), estimated: true });
  expect(worthOf(policy, { ...EXCEPTION, worth: gbp(5) })).toEqual({ ...gbp(5), estimated: false });
  expect(worthOf(policy, EXCEPTION)).toBeUndefined();
  expect(worthOf(aPolicy(), off(15))).toBeUndefined();
});

test('an estimate counts like money', () => {
  const policy = aPolicy({ limits: [poundsPer('month', 10)], typicalOrder: gbp(60) });
  const view = viewWith(['2026-11-22T11:00:00Z', { worth: { ...gbp(6), estimated: true } }]);

  expect(answer(decide(view, policy, aRequest({ wish: off(10) }), noon))).toBe('limit-reached');
});

test.each([
  ['while it is open', [], 'limit-reached'],
  ['while it is issued', [issuedBy()], 'limit-reached'],
  ['while it is taken back', [issuedBy(), attemptTo('take-back')], 'limit-reached'],
  ['when it is completed', [issuedBy(), completedBy()], 'limit-reached'],
  ['no more when it was taken back', [issuedBy(), attemptTo('take-back'), releasedBy()], 'reserve'],
  ['no more when the provider refused it', [releasedBy('h1', 'refused-by-provider')], 'reserve'],
])('a reservation takes its room %s', (_sentence, steps, expected) => {
  const policy = aPolicy({ limits: [{ gesture: 'any', per: 'agent', within: 'day', max: { count: 1 } }] });
  const book = bookOf('r1', ...steps.map((step, index) => [index, step] as const));
  const view = viewOf([stored(aReservation()), ...book], { now: noon });

  expect(answer(decide(view, policy, aRequest(), noon))).toBe(expected);
});

test('extra time completed with fewer minutes leaves the rest', () => {
  const policy = aPolicy({ limits: [{ gesture: 'any', per: 'agent', within: 'month', max: { minutes: 60 } }] });
  const reserved = stored(aReservation({ gesture: 'extra-time', gift: { kind: 'extra-time', minutes: 45 } }));
  const view = viewOf([reserved, ...bookOf('r1', [1, issuedBy()], [2, completedBy('h1', 20)])], { now: noon });
  const more = (minutes: number) =>
    answer(decide(view, policy, aRequest({ wish: { kind: 'extra-time', minutes } }), noon));

  expect([more(40), more(41)]).toEqual(['reserve', 'limit-reached']);
});

test('a reservation belongs to the month of its stamp in the policy’s zone, so the stamp may undo a guess', () => {
  const limits: Limit[] = [{ gesture: 'any', per: 'agent', within: 'month', max: { count: 1 } }];
  const policy = aPolicy({ limits, timeZone: 'Europe/London' });
  const view = viewWith(['2026-03-31T23:30:00Z', {}]);

  expect(answer(decide(view, policy, aRequest(), instantOf('2026-03-31T22:59:59Z')))).toBe('reserve');
  expect(answer(decide(view, policy, aRequest(), instantOf('2026-03-31T23:00:00Z')))).toBe('limit-reached');
});

test('a reservation names everything that giving needs, and stands after the last one read', () => {
  const request = aRequest({
    hand: handId('h7'),
    occasion: { ...occasion, group: groupId(3), brand: brandId(2), ticketTags: ['late'] },
    wish: off(10, 200),
  });

  expect(decide(viewWith(['2026-11-20T12:00:00Z', {}]), aPolicy({ revision: 4 }), request, noon)).toEqual({
    kind: 'reserve',
    position: 2,
    entry: {
      kind: 'reserved',
      id: reservationId('r-new'),
      hand: handId('h7'),
      ...request.occasion,
      gesture: 'discount',
      gift: { kind: 'discount', source: 'static-code', code: 'THANKYOU', percent: 10 },
      reason: 'late',
      worth: worth(20),
      revision: 4,
    },
  });
});

test.each<[Wish, Reserved['gift']]>([
  [
    { kind: 'extra-time', minutes: 30 },
    { kind: 'extra-time', minutes: 30 },
  ],
  [CARD, CARD],
  [CALL, CALL],
  [EXCEPTION, EXCEPTION],
])('the gift of a wish like %p', (wish, gift) => {
  expect(decide(nothing, aPolicy(), aRequest({ wish }), noon)).toMatchObject({
    entry: { gift, gesture: wish.kind },
  });
});

test('an id in the book is a retry, whatever has become of it and whatever is left', () => {
  const policy = aPolicy({ limits: [{ gesture: 'any', per: 'agent', within: 'each', max: { count: 0 } }] });
  const request = aRequest({ id: reservationId('r1'), ticketIsClosed: true });
  const open = viewWith(['2026-11-22T11:00:00Z', { revision: 9 }]);
  const released = viewOf([stored(aReservation()), ...bookOf('r1', [1, releasedBy()])], { now: noon });

  expect(decide(open, policy, request, noon)).toEqual({ kind: 'already', standing: open.standings[0] });
  expect(decide(released, policy, request, noon)).toEqual({ kind: 'already', standing: released.standings[0] });
});

test('whoever sees a newer revision than their own fetches the policy before deciding', () => {
  const view = viewWith(['2026-11-22T11:00:00Z', { revision: 5 }]);

  expect(decide(view, aPolicy({ revision: 4 }), aRequest(), noon)).toEqual({ kind: 'policy-outdated', revision: 5 });
  expect(answer(decide(view, aPolicy({ revision: 5 }), aRequest(), noon))).toBe('reserve');
});

test('nobody reserves in a ledger that goes on elsewhere', () => {
  const view = viewOf([stored({ kind: 'moved', to: 'sql' })], { now: noon });

  expect(decide(view, aPolicy(), aRequest(), noon)).toEqual({ kind: 'refused', refusal: { kind: 'moved', to: 'sql' } });
});

test('what stands against a gesture comes before what is left', () => {
  const policy = aPolicy({ limits: [{ gesture: 'any', per: 'agent', within: 'each', max: { count: 0 } }] });

  expect(answer(decide(nothing, policy, aRequest({ customerIs: 'staff' }), noon))).toBe('to-staff');
  expect(answer(decide(nothing, policy, aRequest(), noon))).toBe('limit-reached');
});

test('every limit that holds is shown with what is left of it', () => {
  const limits: Limit[] = [
    { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 10 } },
    { gesture: 'any', per: 'agent', within: 'each', max: { percent: 15 } },
    { gesture: 'card', per: 'agent', within: 'month', max: { count: 3 } },
  ];
  const uses = limitUses(viewWith(['2026-11-22T11:00:00Z', {}]), aPolicy({ limits }), toCustomer(7), noon);

  expect(uses.map(({ limit, left }) => [limit, left])).toEqual([
    [limits[0], 9],
    [limits[1], 15],
  ]);
  expect(limitUses(nothing, aPolicy({ limits: [] }), aRequest(), noon)).toEqual([]);
});

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (!parsed) throw new Error(`No such day: ${text}`);
  return parsed;
}
