import { brandId, groupId } from '../ids';
import { instantOf, parseCalendarDay } from '../time';
import { aPolicy, anOccasion, poundsPer } from '../../../test/support/ledger-samples';
import { countsTowards, limitsThatHold, shareAccount } from './limits-that-hold';
import type { Limit } from './policy';

const at = instantOf('2026-11-22T12:00:00Z');
const UK = { brands: [brandId(2)] };
const tenCustomers: Limit = { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 10 } };

test('a limit for a group replaces the general one of the same family', () => {
  const forSales: Limit = { ...tenCustomers, for: { groups: [groupId(2)] }, max: { customers: 3 } };
  const policy = aPolicy({ limits: [tenCustomers, forSales] });

  expect(limitsThatHold(policy, anOccasion({ group: groupId(2) }), at)).toEqual([forSales]);
  expect(limitsThatHold(policy, anOccasion({ group: groupId(1) }), at)).toEqual([tenCustomers]);
});

test('among several limits that fit the largest holds', () => {
  const forSales: Limit = { ...tenCustomers, for: { groups: [groupId(2)] }, max: { customers: 3 } };
  const forVips: Limit = { ...tenCustomers, for: { ticketTags: ['vip'] }, max: { customers: 5 } };
  const policy = aPolicy({ limits: [tenCustomers, forSales, forVips] });

  expect(limitsThatHold(policy, anOccasion({ group: groupId(2), ticketTags: ['vip'] }), at)).toEqual([forVips]);
});

test('limits of another unit, kind or time stand side by side', () => {
  const percent: Limit = { gesture: 'any', per: 'agent', within: 'each', max: { percent: 15 } };
  const calls: Limit = { gesture: ['courtesy-call'], per: 'agent', within: 'month', max: { count: 2 } };
  const policy = aPolicy({ limits: [tenCustomers, percent, calls] });

  expect(limitsThatHold(policy, anOccasion({ gesture: 'discount' }), at)).toEqual([tenCustomers, percent]);
});

test('a budget is doubled on the days from its first to its last, in the policy’s zone', () => {
  const budget = poundsPer('month', 3000, { for: UK });
  const season = poundsPer('month', 6000, { for: UK, ...days('2026-11-20', '2027-01-06') });
  const policy = aPolicy({ limits: [budget, season], timeZone: 'Europe/Berlin' });
  const holding = (iso: string) => limitsThatHold(policy, anOccasion({ brand: brandId(2) }), instantOf(iso));

  expect(holding('2026-11-19T22:59:59Z')).toEqual([budget]);
  expect(holding('2026-11-19T23:00:00Z')).toEqual([season]);
  expect(holding('2027-01-06T22:59:59Z')).toEqual([season]);
  expect(holding('2027-01-06T23:00:00Z')).toEqual([budget]);
});

test('what a brand spends out of its own budget is not counted in the general one', () => {
  const general = poundsPer('month', 1000);
  const uk = poundsPer('month', 3000, { for: UK });
  const policy = aPolicy({ limits: [general, uk] });
  const spentInUk = anOccasion({ brand: brandId(2) });

  expect(countsTowards(uk, policy, spentInUk, at)).toBe(true);
  expect(countsTowards(general, policy, spentInUk, at)).toBe(false);
  expect(countsTowards(general, policy, anOccasion({ brand: brandId(1) }), at)).toBe(true);
});

test('a season’s larger budget counts what was spent before the season began', () => {
  const season = poundsPer('month', 6000, { for: UK, ...days('2026-11-20', '2027-01-06') });
  const policy = aPolicy({ limits: [poundsPer('month', 3000, { for: UK }), season] });

  expect(countsTowards(season, policy, anOccasion({ brand: brandId(2) }), at)).toBe(true);
});

test('gestures without an organisation share no account per organisation', () => {
  const perCompany: Limit = { gesture: 'any', per: 'organization', within: { days: 180 }, max: { count: 1 } };

  expect(shareAccount(perCompany, anOccasion({}), anOccasion({}))).toBe(false);
  expect(shareAccount(tenCustomers, anOccasion({}), anOccasion({}))).toBe(true);
});

function days(from: string, until: string): { from: NonNullable<Limit['from']>; until: NonNullable<Limit['until']> } {
  const [first, last] = [parseCalendarDay(from), parseCalendarDay(until)];
  if (!first || !last) throw new Error(`No such days: ${from}, ${until}`);
  return { from: first, until: last };
}
