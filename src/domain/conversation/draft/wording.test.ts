import { draft as german } from '../languages/de/draft';
import { draft as english } from '../languages/en/draft';
import type { DraftWords } from './draft-words';
import { sentencesOf } from './sentences';
import { findWordings, readWordings } from './wording';

const LISTS = { colour: 'red green' };

function found(wording: string, text: string): string[] {
  const index = readWordings([['it', wording]], LISTS);
  return sentencesOf(text, english.writing).flatMap((sentence) =>
    findWordings(index, sentence).map(({ from, to }) =>
      sentence.words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );
}

test.each([
  ['one of several words', 'a|the cat', 'Look at the cat', ['the cat']],
  ['a beginning', 'frustr* me', 'It frustrates me', ['frustrates me']],
  ['an ending', 'have *ed', 'We have checked', ['have checked']],
  ['a word that may be missing', 'very? sorry', 'Sorry and very sorry', ['sorry']],
  ['a gap', 'not ~2 cat', 'not a black cat', ['not a black cat']],
  ['a gap that is too long', 'not ~1 cat', 'not a black cat', []],
  ['a comma', 'sorry ,but', 'sorry, but no', ['sorry but']],
  ['a comma that is missing', 'sorry ,but', 'sorry but no', []],
  ['what must not follow', 'have to !wait', 'I have to wait', []],
  ['what must not stand before', '-if you', 'if you', []],
  ['the beginning', '^ no', 'Oh no', []],
  ['the end', 'leid $', 'Das tut leid', ['leid']],
  ['a list', 'a @colour|blue cat', 'a blue cat', ['a blue cat']],
  ['words in a quotation', 'you failed', 'They wrote "you failed"', []],
])('%s is looked for as it is written', (_what, wording, text, expected) => {
  expect(found(wording, text)).toEqual(expected);
});

test('a list that does not exist is a mistake', () => {
  expect(() => readWordings([['it', '@nothing']], LISTS)).toThrow('nothing');
});

function wordingsOf({ acts, notActs, harmful, cold, when, ours, bareSorry, grave, reflect }: DraftWords): string[] {
  const chills = [...harmful, ...cold].flatMap(({ find, unless, unlessExplained }) => [find, unless, unlessExplained]);
  return [...Object.values(acts), ...Object.values(notActs), ...chills, when, ours, bareSorry, grave, reflect.asks]
    .flatMap((wordings) => wordings?.split('\n') ?? [])
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}

test.each([
  ['English', english],
  ['German', german],
])('the wordings in %s are written as they are read', (_language, words) => {
  const odd = wordingsOf(words).filter((wording) =>
    wording.split(' ').some((step) => !/^(?:\^|\$|~\d{1,2}|[-!,]?[@\p{L}\p{N}*'’:|-]+\??)$/u.test(step)),
  );

  expect(odd).toEqual([]);
  expect(wordingsOf(words).filter((wording) => /^(?:~|\*)/.test(wording) || wording !== wording.toLowerCase())).toEqual(
    [],
  );
});
