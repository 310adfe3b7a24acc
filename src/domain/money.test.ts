import fc from 'fast-check';
import { money, moneyFrom, shareOf } from './money';

const pounds = (minor: number) => money(minor, 'GBP');

test.each([
  ['15 % of £100.00', 10_000, 15, 1500],
  ['half a penny is rounded up', 50, 1, 1],
  ['less than half a penny is rounded down', 49, 1, 0],
  ['10 % of £250.05', 25_005, 10, 2501],
  ['all of it', 1999, 100, 1999],
  ['nothing of it', 1999, 0, 0],
])('%s', (_sentence, minor, percent, share) => {
  expect(shareOf(pounds(minor), percent)).toEqual(pounds(share));
});

test('a share keeps the currency, and minor units are not always hundredths', () => {
  expect(shareOf(money(2500, 'JPY'), 15)).toEqual({ minor: 375, currency: 'JPY' });
});

test.each([-1, 0.5, NaN, Infinity, 2 ** 53])('%p is no amount of money', (minor) => {
  expect(() => pounds(minor)).toThrow(RangeError);
});

test('a share is never more than half a unit off, and never grows beyond the whole', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 0, max: 100 }), (minor, percent) => {
      const share = shareOf(pounds(minor), percent).minor;
      // In whole numbers: share = floor((2 * minor * percent + 100) / 200).
      const [twice, floor] = [2n * BigInt(minor) * BigInt(percent) + 100n, BigInt(share) * 200n];

      return share <= minor && floor <= twice && twice < floor + 200n;
    }),
  );
});

test.each([
  ['12.50', 'GBP', 1250],
  ['12,5', 'EUR', 1250],
  [' 12 ', 'JPY', 12],
  ['0', 'GBP', 0],
])('%p in %s is %i', (text, currency, minor) => {
  expect(moneyFrom(text, currency)).toEqual({ minor, currency });
});

test.each([
  ['', 'GBP'],
  ['12.505', 'GBP'],
  ['12.5', 'JPY'],
  ['-1', 'GBP'],
  ['1,000.00', 'GBP'],
  ['twelve', 'GBP'],
  ['99999999999999999', 'GBP'],
])('%p in %s is no amount', (text, currency) => {
  expect(moneyFrom(text, currency)).toBeUndefined();
});
