import { money } from '../../domain/money';
import { instantOf } from '../../domain/time';
import { amountOfMoney, dayAndMonth, howLongAgo } from './dates';
import { speech } from './words';

const english = speech('en-GB', {});
const now = instantOf('2026-11-22T12:00:00Z');

test.each([
  ['2026-11-22T00:30:00Z', 'today'],
  ['2026-11-21T23:30:00Z', 'yesterday'],
  ['2026-11-10T12:00:00Z', '12 days ago'],
  ['2026-08-22T12:00:00Z', '3 months ago'],
  ['2017-11-02T12:00:00Z', '9 years ago'],
  ['2026-11-22T13:00:00Z', 'today'],
])('%s is %s', (at, words) => {
  expect(howLongAgo(english, instantOf(at), now, 'UTC')).toBe(words);
});

test('a date names the year only when it is another one', () => {
  expect(dayAndMonth(english, instantOf('2026-12-01T00:00:00Z'), now, 'UTC')).toBe('1 December');
  expect(dayAndMonth(english, instantOf('2027-01-01T00:00:00Z'), now, 'UTC')).toBe('1 January 2027');
});

test('money is written in its currency, with as many digits as that has', () => {
  expect(amountOfMoney(english, money(2550, 'GBP'))).toBe('£25.50');
  expect(amountOfMoney(english, money(2500, 'JPY'))).toBe('JP¥2,500');
});
