import fc from 'fast-check';
import { aPolicy, noon } from '../../../test/support/ledger-samples';
import type { Limit, Within } from '../policy/policy';
import { DAY_MS, instant, later, MINUTE_MS, spanAround } from '../time';
import { lookBackOf, reachAhead, reachOf } from './reach';

const within = (window: Within): Limit => ({ gesture: 'any', per: 'agent', within: window, max: { count: 1 } });
const WINDOWS = ['day', 'week', 'month', 'quarter', 'year'] as const;

test('readers go back at least 31 days, and read the last two minutes before them, too', () => {
  const limits = [within('each'), within('day'), within({ days: 3 })];

  expect(reachOf(aPolicy({ limits }), noon)).toBe(later(noon, -31 * DAY_MS - 2 * MINUTE_MS));
  expect(reachOf(aPolicy({ limits: [] }), noon)).toBe(later(noon, -31 * DAY_MS - 2 * MINUTE_MS));
});

test('what is read ahead is enough for limits within a month', () => {
  expect(reachAhead(noon)).toBe(reachOf(aPolicy({ limits: [within('month')] }), noon));
});

test('the longest window of days is reached', () => {
  const limits = [within({ days: 180 }), within('month'), within({ days: 40 })];

  expect(reachOf(aPolicy({ limits }), noon)).toBe(later(noon, -180 * DAY_MS - 2 * MINUTE_MS));
});

test('what limits one customer for longer than a month is looked up, not reached', () => {
  const perCustomer: Limit = { ...within({ days: 180 }), per: 'customer' };
  const policy = aPolicy({ limits: [perCustomer, within('day')] });

  expect(reachOf(policy, noon)).toBe(later(noon, -31 * DAY_MS - 2 * MINUTE_MS));
  expect(lookBackOf(policy, noon)).toBe(later(noon, -180 * DAY_MS - 2 * MINUTE_MS));
});

test('nothing is looked up where reading tells enough', () => {
  const perCustomer: Limit = { ...within('month'), per: 'customer' };

  expect(lookBackOf(aPolicy({ limits: [perCustomer, within('year')] }), noon)).toBeUndefined();
});

test('whatever counts in a window of the calendar is reached', () => {
  const at = fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2034, 0) }).map(instant);
  const zone = fc.constantFrom('UTC', 'Europe/London', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata');
  fc.assert(
    fc.property(at, zone, fc.constantFrom(...WINDOWS), (now, timeZone, window) => {
      const policy = aPolicy({ timeZone, limits: [within(window)] });

      return reachOf(policy, now) <= spanAround(window, now, timeZone).from - 2 * MINUTE_MS;
    }),
    { numRuns: 300 },
  );
});
