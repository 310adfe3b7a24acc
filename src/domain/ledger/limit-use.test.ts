import fc from 'fast-check';
import { agentId, brandId, customerId, groupId, organizationId, reservationId, ticketId } from '../ids';
import { money } from '../money';
import type { Limit, Max, Within } from '../policy/policy';
import { DAY_MS, HOUR_MS, instant, instantOf, later, type Instant } from '../time';
import {
  aPolicy,
  anOccasion,
  aReservation,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  releasedBy,
  stored,
  CARD,
} from '../../../test/support/ledger-samples';
import type { Reserved } from './entry';
import { drawOf, useOf, type Draw, type LimitUse } from './limit-use';
import { standingOf, type Standing } from './standing';

const customer = customerId(501);
const iso = (at: Instant | undefined) => at && new Date(at).toISOString();

/** Reservations made at these times. */
const standings = (...made: readonly (readonly [at: Instant, changes: Partial<Reserved>])[]): Standing[] =>
  made.map(([at, changes], index) => {
    const id = reservationId(`r${index + 1}`);
    return standingOf(stored(aReservation({ id, ...changes }), { position: index + 1, at }), []);
  });

const aLimit = (within: Within, max: Max, more: Partial<Limit> = {}): Limit => ({
  gesture: 'any',
  per: 'agent',
  within,
  max,
  ...more,
});

interface Question {
  readonly now: Instant;
  readonly zone?: string;
  readonly draw?: Draw;
  readonly occasion?: Parameters<typeof anOccasion>[0];
}

function use(limit: Limit, made: readonly Standing[], question: Question): LimitUse {
  const { now, zone = 'UTC', draw = { customer }, occasion = {} } = question;
  const policy = aPolicy({ timeZone: zone, limits: [limit] });
  return useOf(limit, { policy, standings: made, occasion: anOccasion(occasion), draw }, now);
}

const wednesday = instantOf('2026-11-18T15:00:00Z');
// The first instant that still counts on that Wednesday, and when that instant is forgotten again.
const WINDOWS: readonly (readonly [within: Within, first: string, renewsAt: string])[] = [
  ['day', '2026-11-18T00:00:00.000Z', '2026-11-19T00:00:00.000Z'],
  ['week', '2026-11-16T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['month', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ['quarter', '2026-10-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['year', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  [{ days: 10 }, '2026-11-08T15:00:00.001Z', '2026-11-18T15:00:00.001Z'],
  [{ days: 1 }, '2026-11-17T15:00:00.001Z', '2026-11-18T15:00:00.001Z'],
];
const sixPounds = { ...money(600, 'GBP'), estimated: false };
const UNITS: readonly (readonly [max: (times: number) => Max, changes: Partial<Reserved>, draw: Draw, one: number])[] =
  [
    [(times) => ({ count: times }), { gift: CARD }, { customer }, 1],
    [(times) => ({ customers: times }), { gift: CARD }, { customer }, 1],
    [
      (times) => ({ minutes: 30 * times }),
      { gift: { kind: 'extra-time', minutes: 30 } },
      { customer, minutes: 30 },
      30,
    ],
    [(times) => ({ percent: 10 * times }), {}, { customer, percent: 10 }, 10],
    [
      (times) => ({ money: money(600 * times, 'GBP') }),
      { worth: sixPounds },
      { customer, worth: money(600, 'GBP') },
      600,
    ],
  ];
const CASES = WINDOWS.flatMap(([within, first, renewsAt]) =>
  UNITS.map(([max, changes, draw, one]) => ({ within, max, first, renewsAt, changes, draw, one })),
).map((each) => ({ ...each, unit: Object.keys(each.max(1)).join() }));

test.each(CASES)('$unit within $within: what was drawn at $first counts, a moment before not', (each) => {
  const { within, max, first, renewsAt, changes, draw, one } = each;
  const made = standings(
    [later(instantOf(first), -1), { ...changes, customer: customerId(1) }],
    [instantOf(first), { ...changes, customer: customerId(2) }],
  );
  const of = (times: number) => {
    const { used, left, hasRoom, renewsAt: renewal } = use(aLimit(within, max(times)), made, { now: wednesday, draw });
    return { used, left, hasRoom, renewsAt: iso(renewal) };
  };

  expect(of(2)).toEqual({ used: one, left: one, hasRoom: true, renewsAt });
  expect(of(1)).toEqual({ used: one, left: 0, hasRoom: false, renewsAt });
});

test.each(UNITS)('a limit of one gesture alone counts no other: %#', (max, changes, draw, one) => {
  const made = standings([wednesday, changes], [wednesday, changes]);
  const use1 = use(aLimit('each', max(1)), made, { now: wednesday, draw });

  expect(use1).toEqual({ limit: use1.limit, max: one, used: 0, left: one, hasRoom: true });
});

test.each<[Max, Draw]>([
  [{ count: 0 }, { customer }],
  [{ customers: 0 }, { customer }],
  [{ minutes: 30 }, { customer, minutes: 31 }],
  [{ percent: 15 }, { customer, percent: 16 }],
  [{ money: money(2500, 'GBP') }, { customer, worth: money(2501, 'GBP') }],
])('one gesture beyond %p has no room, ever', (max, draw) => {
  const { hasRoom, renewsAt } = use(aLimit('each', max), [], { now: wednesday, draw });

  expect([hasRoom, renewsAt]).toEqual([false, undefined]);
});

test.each([
  ['London, into summer time', 'Europe/London', 'month', '2026-03-31T23:00:00.000Z', '2026-04-30T23:00:00.000Z'],
  ['London, out of summer time', 'Europe/London', 'month', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ['London, a day of 25 hours', 'Europe/London', 'day', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  [
    'London, a week with a day of 23 hours',
    'Europe/London',
    'week',
    '2026-03-23T00:00:00.000Z',
    '2026-03-29T23:00:00.000Z',
  ],
  [
    'London, the quarter that begins in winter',
    'Europe/London',
    'quarter',
    '2026-01-01T00:00:00.000Z',
    '2026-03-31T23:00:00.000Z',
  ],
  ['São Paulo, into summer time', 'America/Sao_Paulo', 'month', '2018-11-01T03:00:00.000Z', '2018-12-01T02:00:00.000Z'],
  [
    'São Paulo, out of summer time',
    'America/Sao_Paulo',
    'month',
    '2019-02-01T02:00:00.000Z',
    '2019-03-01T03:00:00.000Z',
  ],
  [
    'São Paulo, a day without midnight',
    'America/Sao_Paulo',
    'day',
    '2018-11-04T03:00:00.000Z',
    '2018-11-05T02:00:00.000Z',
  ],
  ['a leap February', 'UTC', 'month', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
  ['a leap day', 'UTC', 'day', '2028-02-29T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
  ['a February without', 'UTC', 'month', '2027-02-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z'],
  ['a year in Auckland', 'Pacific/Auckland', 'year', '2025-12-31T11:00:00.000Z', '2026-12-31T11:00:00.000Z'],
] as const)('a window of the calendar in %s', (_sentence, zone, within, from, until) => {
  const [start, end] = [instantOf(from), instantOf(until)];
  const made = standings([later(start, -1), {}], [start, {}], [later(end, -1), {}]);
  const at = (now: Instant) => {
    const { used, renewsAt } = use(aLimit(within, { count: 9 }), made, { now, zone });
    return [used, iso(renewsAt)];
  };

  expect(at(start)).toEqual([2, until]);
  expect(at(later(end, -1))).toEqual([2, until]);
  expect(at(end)[0]).toBe(0);
});

test('days are times 24 hours, whatever the clocks do', () => {
  const before = instantOf('2026-03-28T12:00:00Z');
  const limit = aLimit({ days: 2 }, { count: 1 });
  const { renewsAt } = use(limit, standings([before, {}]), { now: later(before, 1), zone: 'Europe/London' });

  expect(iso(renewsAt)).toBe('2026-03-30T12:00:00.000Z');
});

test('a rolling limit renews when enough is forgotten for what is asked', () => {
  const made = standings(
    [later(wednesday, -9 * DAY_MS), { worth: sixPounds }],
    [later(wednesday, -5 * DAY_MS), { worth: sixPounds }],
  );
  const limit = aLimit({ days: 10 }, { money: money(1300, 'GBP') });
  const renewal = (minor: number) =>
    use(limit, made, { now: wednesday, draw: { customer, worth: money(minor, 'GBP') } }).renewsAt;

  expect(renewal(700)).toBe(later(wednesday, DAY_MS));
  expect(renewal(701)).toBe(later(wednesday, 5 * DAY_MS));
});

test('the same customer again is no further customer', () => {
  const made = standings([wednesday, { customer }], [wednesday, { customer }]);
  const limit = aLimit('month', { customers: 1 });

  expect(use(limit, made, { now: wednesday })).toMatchObject({ used: 1, left: 0, hasRoom: true });
  expect(use(limit, made, { now: wednesday, draw: { customer: customerId(502) } }).hasRoom).toBe(false);
});

test('what is over a limit already leaves nothing, not less', () => {
  const made = standings([wednesday, {}], [wednesday, {}], [wednesday, {}]);

  expect(use(aLimit('month', { count: 2 }), made, { now: wednesday })).toMatchObject({ used: 3, left: 0 });
});

test.each<[per: Limit['per'], same: Partial<Reserved>, other: Partial<Reserved>]>([
  ['agent', { agent: agentId(1), customer: customerId(9) }, { agent: agentId(2) }],
  ['group', { group: groupId(3), agent: agentId(2) }, { group: groupId(4) }],
  ['customer', { customer, agent: agentId(2) }, { customer: customerId(502) }],
  ['organization', { organization: organizationId(7), customer: customerId(9) }, { organization: organizationId(8) }],
  ['ticket', { ticket: ticketId(9001), agent: agentId(2) }, { ticket: ticketId(9002) }],
])('a limit per %s counts only its own', (per, same, other) => {
  const occasion = { group: groupId(3), organization: organizationId(7) };
  const all = standings([wednesday, { ...occasion, ...same }], [wednesday, { ...occasion, ...other }]);

  expect(use(aLimit('month', { count: 9 }, { per }), all, { now: wednesday, occasion }).used).toBe(1);
  expect(use(aLimit('month', { count: 9 }, { per: 'account' }), all, { now: wednesday, occasion }).used).toBe(2);
});

test('only gestures that the limit speaks of are counted', () => {
  const made = standings([wednesday, { gesture: 'card', gift: CARD }], [wednesday, {}]);
  const used = (gesture: Limit['gesture']) =>
    use(aLimit('month', { count: 9 }, { gesture }), made, { now: wednesday }).used;

  expect([used('any'), used('card'), used(['card', 'discount']), used('exception')]).toEqual([2, 1, 2, 0]);
});

test('only gestures of the limit’s brand are counted', () => {
  const made = standings([wednesday, { brand: brandId(2) }], [wednesday, { brand: brandId(1) }], [wednesday, {}]);
  const limit = aLimit('month', { count: 9 }, { for: { brands: [brandId(2)] } });

  expect(use(limit, made, { now: wednesday, occasion: { brand: brandId(2) } }).used).toBe(1);
});

test('money of another currency is not converted and takes nothing', () => {
  const made = standings(
    [wednesday, { worth: sixPounds }],
    [wednesday, { worth: { ...money(99_900, 'EUR'), estimated: false } }],
    [wednesday, { worth: { ...money(700, 'GBP'), estimated: true } }],
    [wednesday, {}],
  );

  expect(use(aLimit('month', { money: money(2000, 'GBP') }), made, { now: wednesday }).used).toBe(1300);
});

test('a gesture counts from the moment it is written until it is released', () => {
  const reserved = stored(aReservation(), { at: wednesday });
  const used = (...steps: Parameters<typeof bookOf>[1][]) =>
    use(aLimit('month', { count: 9 }), [standingOf(reserved, bookOf('r1', ...steps))], { now: wednesday }).used;

  expect(used()).toBe(1);
  expect(used([1, issuedBy()])).toBe(1);
  expect(used([1, issuedBy()], [2, attemptTo('take-back')])).toBe(1);
  expect(used([1, issuedBy()], [2, completedBy()])).toBe(1);
  expect(used([1, issuedBy()], [2, attemptTo('take-back')], [3, releasedBy()])).toBe(0);
});

test('extra time takes the minutes reserved until it is completed, then those used, at most those reserved', () => {
  const gift = { kind: 'extra-time', minutes: 60 } as const;
  const drawn = (...steps: Parameters<typeof bookOf>[1][]) =>
    drawOf(standingOf(stored(aReservation({ gift })), bookOf('r1', ...steps)));

  expect(drawn()).toEqual({ customer, minutes: 60 });
  expect(drawn([1, issuedBy()]).minutes).toBe(60);
  expect(drawn([1, issuedBy()], [2, completedBy('h1', 25)]).minutes).toBe(25);
  expect(drawn([1, issuedBy()], [2, completedBy('h1', 0)]).minutes).toBe(0);
  expect(drawn([1, issuedBy()], [2, completedBy('h1', 90)]).minutes).toBe(60);
  expect(drawn([1, issuedBy()], [2, completedBy()]).minutes).toBe(60);
});

const anyMax = fc
  .integer({ min: 1, max: 4 })
  .chain((times) => fc.constantFrom(...UNITS.map(([max, , draw]) => ({ max: max(times), draw }))));
const anyWithin = fc.oneof(
  fc.constantFrom<Within>('day', 'week', 'month', 'quarter', 'year'),
  fc.integer({ min: 1, max: 200 }).map((days) => ({ days })),
);
const anyMade = fc.array(
  fc.record({
    hoursAgo: fc.oneof(fc.nat(72), fc.nat(24 * 400)),
    who: fc.integer({ min: 501, max: 504 }),
    gift: fc.oneof(
      fc.constant({ kind: 'extra-time', minutes: 30 } as const),
      fc.constant({ kind: 'discount', source: 'static-code', code: 'X', percent: 10 } as const),
    ),
  }),
  { maxLength: 12 },
);

test('a full limit has room when it renews and not a moment before', () => {
  const now = fc.integer({ min: Date.UTC(2017, 0), max: Date.UTC(2030, 0) }).map(instant);
  const zone = fc.constantFrom('UTC', 'Europe/London', 'America/Sao_Paulo');
  fc.assert(
    fc.property(now, zone, anyWithin, anyMax, anyMade, (at, timeZone, within, { max, draw }, made) => {
      const limit = aLimit(within, max);
      const past = made.map(
        ({ hoursAgo, who, gift }) =>
          [later(at, -hoursAgo * HOUR_MS), { customer: customerId(who), gift, worth: sixPounds }] as const,
      );
      const ask = (moment: Instant) => use(limit, standings(...past), { now: moment, zone: timeZone, draw });
      const { hasRoom, renewsAt } = ask(at);
      if (hasRoom) return true;
      if (renewsAt === undefined) return false;
      return renewsAt > at && ask(renewsAt).hasRoom && !ask(later(renewsAt, -1)).hasRoom;
    }),
    { numRuns: 500 },
  );
});
