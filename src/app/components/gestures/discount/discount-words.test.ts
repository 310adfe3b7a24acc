import { money } from '../../../../domain/money';
import { instantOf } from '../../../../domain/time';
import { discountWords } from './discount-words';

const CODE = 'CARE-ABCDE-FGHJK';
const ENDING = { percent: 10, code: CODE, expires: instantOf('2026-12-22T23:59:59Z') };

test.each<[string, Parameters<typeof discountWords>[1], string]>([
  [
    'a code that an admin has entered',
    { percent: 10, code: CODE },
    'As a small gesture from us, here is 10 % off your next order. Your code: CARE-ABCDE-FGHJK',
  ],
  [
    'one that ends',
    ENDING,
    'As a small gesture from us, here is 10 % off your next order. It is valid until 22 December 2026. Your code: CARE-ABCDE-FGHJK',
  ],
  [
    'an amount off larger orders',
    { code: CODE, amount: money(500, 'GBP'), expires: ENDING.expires, minimumOrder: money(6000, 'GBP') },
    'As a small gesture from us, here is £5.00 off your next order. It is valid until 22 December 2026. It can be used for orders from £60.00. Your code: CARE-ABCDE-FGHJK',
  ],
])('with %s a customer reads just that, and nothing behind the code', async (_, discount, words) => {
  expect(await discountWords('en-GB', discount, 'Europe/London')).toBe(words);
});

test.each([
  ['en-US', 'It is valid until December 22, 2026.'],
  ['de', 'Er gilt bis zum 22. Dezember 2026.'],
  // Not spoken here: English as it is written everywhere.
  ['ja', 'It is valid until December 22, 2026.'],
])('customers who read %s read days as they write them', async (locale, sentence) => {
  expect(await discountWords(locale, ENDING, 'Europe/London')).toContain(sentence);
});

test.each([
  ['Pacific/Kiritimati', '2026-12-22T09:59:59Z', '22 December 2026'],
  ['Pacific/Pago_Pago', '2026-12-22T10:59:59Z', '21 December 2026'],
])('the last day is the one in %s', async (zone, end, day) => {
  const words = await discountWords('en-GB', { ...ENDING, expires: instantOf(end) }, zone);

  expect(words).toContain(`It is valid until ${day}.`);
});
