import { aPolicy, aRequest, EXCEPTION, noon, poundsPer, viewWith } from '../../../../test/support/ledger-samples';
import { refusalOf } from '../../../domain/ledger/refusal';
import { money } from '../../../domain/money';
import type { Limit } from '../../../domain/policy/policy';
import { speechFor } from '../../i18n/languages';
import { speech } from '../../i18n/words';
import { refusalWords } from './refusal-words';

const wish = { ...EXCEPTION, worth: money(3000, 'GBP') };

test.each<[sentence: string, limit: Limit, words: string]>([
  ['a cap on one', poundsPer('each', 25), 'One may be worth at most £25.00.'],
  [
    'a budget',
    poundsPer('month', 25),
    "Of this month's budget of £25.00, £25.00 is left, and this would be worth more.",
  ],
])('what is worth more than %s reads so', (_sentence, limit, words) => {
  const refusal = refusalOf(viewWith(), aPolicy({ limits: [limit] }), aRequest({ wish }), noon);

  expect(refusal && refusalWords(speech('en', {}), refusal, { now: noon, zone: 'UTC' })).toContain(words);
});

const minutesPer = (within: 'each' | 'month', minutes: number): Limit => ({
  gesture: 'extra-time',
  per: 'agent',
  within,
  max: { minutes },
});
const taken = (minutes: number) =>
  viewWith(['2026-11-20T12:00:00Z', { gesture: 'extra-time', gift: { kind: 'extra-time', minutes } }]);

test.each<[string, Limit, number, readonly [en: string, de: string]]>([
  [
    'of which some are left',
    minutesPer('month', 120),
    110,
    ['Only 10 of 120 minutes are left.', 'Von 120 Minuten sind nur noch 10 übrig.'],
  ],
  [
    'of which one is left',
    minutesPer('month', 120),
    119,
    ['Only 1 of 120 minutes is left.', 'Von 120 Minuten ist nur noch 1 übrig.'],
  ],
  [
    'of which none is left',
    minutesPer('month', 120),
    120,
    ['The limit of 120 is reached (120 used).', 'Die Grenze von 120 ist erreicht (120 verbraucht).'],
  ],
  [
    'of which fewer are possible at once',
    minutesPer('each', 10),
    110,
    ['At most 10 minutes are possible at once.', 'Höchstens 10 Minuten sind auf einmal möglich.'],
  ],
])('of minutes %s that is said', async (_, limit, used, sentences) => {
  const request = aRequest({ wish: { kind: 'extra-time', minutes: 15 } });
  const refusal = refusalOf(taken(used), aPolicy({ limits: [limit] }), request, noon);
  const words = await Promise.all(
    ['en', 'de'].map(async (locale) =>
      refusal ? refusalWords(await speechFor(locale), refusal, { now: noon, zone: 'UTC' })[0] : undefined,
    ),
  );

  expect(words).toEqual(sentences);
});

test('a code that takes off more than is allowed leaves words, and no smaller percentage that nobody can choose', () => {
  const off = { percent: 12 };
  const limits = [{ gesture: 'discount', per: 'agent', within: 'each', max: { percent: 10 } }] as const;
  const policy = aPolicy({ discounts: { kind: 'static-code', code: 'THANKYOU', off }, limits });
  const refusal = refusalOf(viewWith(), policy, aRequest({ wish: { kind: 'discount', ...off } }), noon);

  expect(refusal && refusalWords(speech('en', {}), refusal, { now: noon, zone: 'UTC' })).toEqual([
    'At most 10 % is possible.',
    'Words cost nothing: a sincere phrase is always possible.',
  ]);
});
