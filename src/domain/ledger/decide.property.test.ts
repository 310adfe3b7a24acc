import fc from 'fast-check';
import { agentId, brandId, customerId, organizationId, reservationId, ticketId } from '../ids';
import { money } from '../money';
import type { Limit, Max, Per, Within } from '../policy/policy';
import { DAY_MS, instant, later, MINUTE_MS, type Instant } from '../time';
import {
  aPolicy,
  aRequest,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  releasedBy,
  stored,
  EXCEPTION,
} from '../../../test/support/ledger-samples';
import { decide } from './decide';
import type { Request, Wish } from './request';
import type { Entry } from './entry';
import { viewOf } from './ledger-view';

// The policy once more, as naively as it can be said: add up all that was given in a limit's window, and compare.

type Unit = 'count' | 'customers' | 'minutes' | 'percent' | 'money';

/** A limit for everybody and, perhaps, another most for the brand UK. */
interface Rule {
  readonly gesture: Limit['gesture'];
  readonly per: Per;
  readonly within: Within;
  readonly unit: Unit;
  readonly most: number;
  readonly mostInUk: number | undefined;
}

interface World {
  readonly zone: string;
  readonly typicalPence: number | undefined;
  readonly rules: readonly Rule[];
}

/** Something given, as the oracle remembers it. */
interface Given {
  readonly at: Instant;
  readonly request: Request;
  readonly pence: number | undefined;
  minutes: number;
  isReleased: boolean;
  isDone: boolean;
}

const UK = brandId(2);
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function answerOf({ zone, rules }: World, history: readonly Given[], wanted: Given): string {
  if (history.some((earlier) => runsBeside(earlier, wanted))) return 'time-running';
  const answers: readonly string[] = rules
    .filter(({ gesture }) => gesture === 'any' || [gesture].flat().includes(wanted.request.wish.kind))
    .map((rule) => {
      if (rule.unit === 'money' && wanted.pence === undefined) return 'worth-unknown';
      const together = history.filter((each) => countsWith(rule, each, wanted, zone));
      const most = rule.mostInUk !== undefined && isUk(wanted) ? rule.mostInUk : rule.most;
      return sumOf(rule.unit, [...together, wanted]) > most ? 'limit-reached' : 'reserve';
    });
  return ['worth-unknown', 'limit-reached'].find((refusal) => answers.includes(refusal)) ?? 'reserve';
}

/** Whether both are extra time on one ticket, and the earlier one is not over. */
function runsBeside({ request, at, minutes, isDone, isReleased }: Given, wanted: Given): boolean {
  const both = [request, wanted.request];
  if (isDone || isReleased || both.some(({ wish }) => wish.kind !== 'extra-time')) return false;
  return request.occasion.ticket === wanted.request.occasion.ticket && wanted.at < later(at, minutes * MINUTE_MS);
}

function countsWith(rule: Rule, earlier: Given, wanted: Given, zone: string): boolean {
  return (
    !earlier.isReleased &&
    (rule.gesture === 'any' || [rule.gesture].flat().includes(earlier.request.wish.kind)) &&
    (rule.mostInUk === undefined || isUk(earlier) === isUk(wanted)) &&
    isOneAccount(rule, earlier, wanted) &&
    isOneWindow(rule, earlier.at, wanted.at, zone)
  );
}

const isUk = ({ request }: Given) => request.occasion.brand === UK;

function isOneAccount({ per }: Rule, { request: one }: Given, { request: other }: Given): boolean {
  if (per === 'account') return true;
  return one.occasion[per] !== undefined && one.occasion[per] === other.occasion[per];
}

function isOneWindow({ within }: Rule, earlier: Instant, now: Instant, zone: string): boolean {
  if (within === 'each') return false;
  if (typeof within === 'object') return now - earlier < within.days * DAY_MS;
  return windowsAt(earlier, zone)[within] === windowsAt(now, zone)[within];
}

/** Names of the calendar's windows around an instant. */
function windowsAt(at: Instant, timeZone: string) {
  const format = FORMATS.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  FORMATS.set(timeZone, format);
  const day = format.format(at);
  const [year = '', month = ''] = day.split('-');
  return {
    day,
    // The epoch's fifth day was a Monday.
    week: String(Math.floor((Date.parse(day) / DAY_MS - 4) / 7)),
    month: year + month,
    quarter: `${year}/${Math.ceil(Number(month) / 3)}`,
    year,
  };
}

function sumOf(unit: Unit, given: readonly Given[]): number {
  if (unit === 'count') return given.length;
  if (unit === 'customers') return new Set(given.map(({ request }) => request.occasion.customer)).size;
  const parts = given.map(({ request: { wish }, minutes, pence = 0 }) => {
    if (unit === 'minutes') return minutes;
    if (unit === 'money') return pence;
    return wish.kind === 'discount' && 'percent' in wish ? wish.percent : 0;
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

/** What a wish is worth in pounds, if that is known. */
function penceOf(wish: Wish, typicalPence: number | undefined): number | undefined {
  if (wish.kind === 'exception') return wish.worth?.minor;
  if (wish.kind !== 'discount') return undefined;
  if ('amount' in wish) return wish.amount.minor;
  const { minor, currency } = wish.orderValue ?? { minor: typicalPence, currency: 'GBP' };
  return minor === undefined || currency !== 'GBP' ? undefined : Math.floor((minor * wish.percent + 50) / 100);
}

// Worlds and what happens in them.

const SIZES = { count: [0, 5], customers: [1, 4], minutes: [20, 120], percent: [10, 60], money: [500, 9000] } as const;
const rule = fc.constantFrom<Unit>('count', 'customers', 'minutes', 'percent', 'money').chain((unit) => {
  const most = fc.integer({ min: SIZES[unit][0], max: SIZES[unit][1] });
  return fc.record<Rule>({
    gesture: fc.constantFrom<Limit['gesture']>('any', 'discount', 'extra-time', ['exception', 'discount']),
    per: fc.constantFrom<Per>('agent', 'customer', 'organization', 'ticket', 'account'),
    within: fc.oneof(
      fc.constantFrom<Within>('each', 'day', 'week', 'month', 'quarter', 'year'),
      fc.integer({ min: 1, max: 120 }).map((days) => ({ days })),
    ),
    unit: fc.constant(unit),
    most,
    mostInUk: fc.option(most, { nil: undefined }),
  });
});
const world = fc.record<World>({
  zone: fc.constantFrom('UTC', 'Europe/London', 'America/Sao_Paulo'),
  typicalPence: fc.option(fc.nat(20_000), { nil: undefined }),
  // Two limits of one family would be one of them.
  rules: fc.uniqueArray(rule, {
    selector: ({ gesture, per, within, unit }) => JSON.stringify([gesture, per, within, unit]),
    maxLength: 4,
  }),
});

const pounds = fc.nat(20_000).map((pence) => money(pence, 'GBP'));
const orders = fc.integer({ min: 1, max: 20_000 }).map((pence) => money(pence, 'GBP'));
const order = fc.oneof({ weight: 5, arbitrary: orders }, { weight: 1, arbitrary: fc.constant(money(900, 'EUR')) });
const wish = fc.oneof(
  fc
    .record({ percent: fc.integer({ min: 1, max: 20 }), orderValue: fc.option(order) })
    .map(({ percent, orderValue }): Wish => ({ kind: 'discount', percent, ...(orderValue ? { orderValue } : {}) })),
  fc.integer({ min: 1, max: 60 }).map((minutes): Wish => ({ kind: 'extra-time', minutes })),
  pounds.map((worth): Wish => ({ ...EXCEPTION, worth })),
);
const among = fc.integer({ min: 1, max: 3 });
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      wish,
      agent: among.map(agentId),
      customer: among.map((n) => customerId(500 + n)),
      organization: fc.option(among.map(organizationId)),
      ticket: among.map((n) => ticketId(9000 + n)),
      brand: fc.option(among.map(brandId)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ end: fc.nat(30), minutesUsed: fc.option(fc.nat(90)) }) },
);
const pause = fc.oneof(fc.constant(0), fc.nat(60), fc.nat(3 * 24 * 60), fc.nat(40 * 24 * 60));

test('the ledger gives whatever every limit has room for, and never more', () => {
  const begin = fc.integer({ min: Date.UTC(2017, 0), max: Date.UTC(2029, 0) }).map(instant);
  fc.assert(
    fc.property(
      world,
      begin,
      fc.array(fc.tuple(pause, happening), { minLength: 15, maxLength: 40 }),
      (rules, from, events) => {
        const ledger = aLedger(rules);
        let now = from;
        for (const [minutes, event] of events) {
          now = later(now, minutes * MINUTE_MS);
          if ('end' in event) ledger.end(event.end, event.minutesUsed);
          else ledger.ask(requestOf(event), now);
        }
      },
    ),
    { numRuns: 250 },
  );
});

type Asked = Extract<typeof happening extends fc.Arbitrary<infer Event> ? Event : never, { wish: Wish }>;
function requestOf({ wish: wanted, organization, brand, ...rest }: Asked): Request {
  const occasion = { ...rest, ticketTags: [], ...(organization ? { organization } : {}), ...(brand ? { brand } : {}) };
  return aRequest({ wish: wanted, occasion });
}

/** A ledger to which everything accepted is appended, beside the oracle's own memory of it. */
function aLedger(rules: World) {
  const [entries, history]: [Entry[], Given[]] = [[], []];
  const policy = aPolicy({
    timeZone: rules.zone,
    limits: rules.rules.flatMap(limitsOf),
    ...(rules.typicalPence === undefined ? {} : { typicalOrder: money(rules.typicalPence, 'GBP') }),
  });
  return {
    ask(asked: Request, now: Instant) {
      const request = { ...asked, id: reservationId(`r${history.length}`) };
      const minutes = request.wish.kind === 'extra-time' ? request.wish.minutes : 0;
      const pence = penceOf(request.wish, rules.typicalPence);
      const wanted = { at: now, request, pence, minutes, isReleased: false, isDone: false };
      const decision = decide(viewOf(entries, { now, isWhole: true }), policy, request, now);

      expect(decision.kind === 'refused' ? decision.refusal.kind : decision.kind).toBe(
        answerOf(rules, history, wanted),
      );
      if (decision.kind !== 'reserve') return;
      entries.push(stored(decision.entry, { position: decision.position, at: now }));
      history.push(wanted);
    },
    /** Completes a gesture with so many minutes used, or takes it back. */
    end(index: number, minutesUsed: number | null) {
      const given = history[index];
      if (!given || entries.some(({ book }) => book === given.request.id)) return;
      if (minutesUsed === null) {
        given.isReleased = true;
        entries.push(...bookOf(given.request.id, [1, attemptTo('take-back')], [2, releasedBy()]));
      } else {
        given.isDone = true;
        given.minutes = Math.min(given.minutes, minutesUsed);
        entries.push(...bookOf(given.request.id, [1, issuedBy()], [2, completedBy('h1', minutesUsed)]));
      }
    },
  };
}

function limitsOf({ gesture, per, within, unit, most, mostInUk }: Rule): readonly Limit[] {
  const limit = (amount: number): Limit => ({ gesture, per, within, max: maxOf(unit, amount) });
  return [limit(most), ...(mostInUk === undefined ? [] : [{ ...limit(mostInUk), for: { brands: [UK] } }])];
}

function maxOf(unit: Unit, amount: number): Max {
  switch (unit) {
    case 'count':
      return { count: amount };
    case 'customers':
      return { customers: amount };
    case 'minutes':
      return { minutes: amount };
    case 'percent':
      return { percent: amount };
    case 'money':
      return { money: money(amount, 'GBP') };
  }
}
