import { ENGLISH } from '../../../../test/support/languages';
import { draft as germanDraft } from '../languages/de/draft';
import { GERMAN_MOOD } from '../languages/de/mood';
import type { Evidence } from '../mood/mood';
import { ownClause } from './own-clause';

const GERMAN_WORDS = { draft: germanDraft, mood: GERMAN_MOOD };
const clause = (text: string, ...evidence: readonly Evidence[]) => ownClause([text], evidence, ENGLISH);
const germanClause = (text: string, ...evidence: readonly Evidence[]) => ownClause([text], evidence, GERMAN_WORDS);

test.each([
  ['Hello, my parcel never came. Ada', 'never came', 'lost', 'my parcel never came'],
  [
    'It is the second kettle that broke in a month.',
    'broke',
    'broken',
    'It is the second kettle that broke in a month',
  ],
  [
    'I have written to you about the hinges of the big red casserole three times now, but nobody has answered me.',
    'nobody has answered',
    'silence',
    'nobody has answered me',
  ],
] as const)('%s is quoted by its whole clause', (text, words, shows, expected) => {
  expect(clause(text, { words, shows })).toBe(expected);
});

test.each([
  ['a "not" of its own turns it round', 'None of it is a disaster, I know.', 'disaster', 'disappointed'],
  ['it is too short', 'Ridiculous!', 'Ridiculous', 'angry'],
  ['an emoji says nothing', 'I was on hold for an hour 😠', '😠', 'angry'],
  ['it only might be', 'If it never came I would be told.', 'never came', 'lost'],
  ['it is a question', 'Was my card charged twice?', 'charged twice', 'money'],
  ['it asks for something', 'Please look at what was charged twice.', 'charged twice', 'money'],
  ['it says no feeling outright', 'The tone of that letter was awful.', 'awful', 'disappointed'],
  ['it holds the number of a card', 'My card 4111 1111 1111 1111 was charged twice.', 'charged twice', 'money'],
  ['it is too long', `It was charged twice ${'and again '.repeat(10)}.`, 'charged twice', 'money'],
] as const)('nothing is quoted where %s', (_, text, words, shows) => {
  expect(clause(text, { words, shows })).toBeUndefined();
});

test('what happened is quoted before what they feel, and the newest text first', () => {
  const evidence: readonly Evidence[] = [
    { words: 'so angry', shows: 'angry' },
    { words: 'charged', shows: 'money' },
  ];

  expect(ownClause(['You charged me twice.', 'I am so angry. I was charged again.'], evidence, ENGLISH)).toBe(
    'I was charged again',
  );
});

test('a German clause is quoted without what it calls us', () => {
  expect(germanClause('Guten Tag, jetzt mache ich mir große Sorgen.', { words: 'Sorgen', shows: 'worried' })).toBe(
    'jetzt mache ich mir große Sorgen',
  );
  expect(germanClause('Über den Ton kann ich mich nicht ärgern.', { words: 'ärgern', shows: 'angry' })).toBeUndefined();
});
