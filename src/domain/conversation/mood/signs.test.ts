import { lexiconOf } from './lexicon';
import type { MoodWords } from './mood-words';
import { signsIn } from './signs';

const WORDS: MoodWords = {
  valences: new Map([
    ['good', 3],
    ['bad', -3],
    ['swearing', -5],
  ]),
  rated: [
    { valence: 2, words: 'good nice' },
    { valence: -2, words: 'awful*' },
    { valence: 0, words: 'awfulness' },
  ],
  heads: [{ valence: -2, words: 'chaos' }],
  emoji: new Map([['😡', -5]]),
  cues: [
    { shows: 'lost', weight: 2, phrases: 'never came' },
    { shows: 'grateful', weight: 2, phrases: 'thank you' },
    { shows: 'nothing', weight: 0, phrases: 'good morning' },
  ],
  negators: { words: 'not never', ahead: 2, back: 1 },
  degrees: [
    { factor: 2, words: 'very' },
    { factor: 0.5, words: 'rather' },
  ],
  turns: 'but',
};

const signs = (text: string) =>
  signsIn(text, lexiconOf(WORDS)).signs.map(({ words, shows, weight }) => [words, shows, Number(weight.toFixed(2))]);

test.each([
  ['good', [['good', 'grateful', 2]]],
  ['a bad thing', [['bad', 'disappointed', 3]]],
  ['swearing', [['swearing', 'angry', 5]]],
  ['awfully', [['awfully', 'disappointed', 2]]],
  ['awfulness', []],
  ['lieferchaos', [['lieferchaos', 'disappointed', 2]]],
  ['all-nice', [['all-nice', 'grateful', 2]]],
  ['very good', [['very good', 'grateful', 4]]],
  ['rather good', [['rather good', 'grateful', 1]]],
  ['GOOD and so on', [['GOOD', 'grateful', 2.6]]],
  ['ALL IS GOOD', [['GOOD', 'grateful', 2]]],
  ['niiiice one', [['niiiice', 'grateful', 2.6]]],
  ['good!!', [['good', 'grateful', 2.4]]],
  ['not good', [['not good', 'disappointed', 1.5]]],
  ['not a good', [['not a good', 'disappointed', 1.5]]],
  ['not a very good', [['very good', 'grateful', 4]]],
  ['good not', [['good not', 'disappointed', 1.5]]],
  ['not, good', [['good', 'grateful', 2]]],
  ['not bad', [['not bad', 'grateful', 0.6]]],
  [
    'good but bad',
    [
      ['good', 'grateful', 1.2],
      ['bad', 'disappointed', 3.9],
    ],
  ],
  [
    'it never came good',
    [
      ['never came', 'lost', 2],
      ['good', 'grateful', 2],
    ],
  ],
  ['not thank you', [['not thank you', 'disappointed', 1.5]]],
  ['Good morning', []],
  ['😡', [['😡', 'angry', 3]]],
])('"%s" says %j', (text, found) => {
  expect(signs(text)).toEqual(found);
});
