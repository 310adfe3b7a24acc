import { poundsPer } from '../../../test/support/ledger-samples';
import { money } from '../money';
import { currencyFor } from './currency-for';
import type { Limit } from './policy';

const euros: Limit = { gesture: 'exception', per: 'agent', within: 'each', max: { money: money(5000, 'EUR') } };
const pounds = poundsPer('month', 100, { gesture: 'discount' });
const percent: Limit = { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 10 } };

test('each kind is counted in the currency of its own limits, whichever stands first', () => {
  expect(currencyFor({ limits: [euros, percent, pounds] }, 'discount')).toBe('GBP');
  expect(currencyFor({ limits: [pounds, euros] }, 'exception')).toBe('EUR');
});

test('a limit for any gesture speaks of each kind', () => {
  expect(currencyFor({ limits: [poundsPer('year', 1)] }, 'card')).toBe('GBP');
});

test('a kind that nobody limits in money has no currency', () => {
  expect(currencyFor({ limits: [euros, percent] }, 'discount')).toBeUndefined();
});
