import { aPolicy, aRequest, EXCEPTION, noon, poundsPer, viewWith } from '../../../../test/support/ledger-samples';
import { refusalOf } from '../../../domain/ledger/refusal';
import { money } from '../../../domain/money';
import type { Limit } from '../../../domain/policy/policy';
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
