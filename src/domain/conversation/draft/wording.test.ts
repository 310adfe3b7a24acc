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

const LANGUAGES = [
  ['English', english],
  ['German', german],
] as const;

/** Everything in which a language writes wordings, line by line. */
function wordingsOf({
  acts,
  notActs,
  harmful,
  cold,
  regret,
  greeting,
  address,
  reflect,
  ...rest
}: DraftWords): string[] {
  const chills = [...harmful, ...cold].flatMap(({ find, unless, unlessExplained }) => [find, unless, unlessExplained]);
  const { bareSorry, ours, when, upon, turns, grave, gravest, requests, reproaches, heard } = rest;
  const plain = [bareSorry, ours, when, upon, turns, grave, gravest, requests, reproaches, heard];
  const others = [regret.find, greeting.salutations, reflect.asks, address?.politeStarts, address?.familiarDemands];
  return [...Object.values(acts), ...Object.values(notActs), ...chills, ...plain, ...others]
    .flatMap((wordings) => wordings?.split('\n') ?? [])
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '');
}

test.each(LANGUAGES)('the wordings in %s are written as they are read', (_language, words) => {
  const odd = wordingsOf(words).filter((wording) =>
    wording.split(' ').some((step) => !/^(?:\^|\$|~\d{1,2}|[-!,]?[@\p{L}\p{N}*'’:|-]+\??)$/u.test(step)),
  );

  expect(odd).toEqual([]);
  expect(wordingsOf(words).filter((wording) => /^(?:~|\*)/.test(wording) || wording !== wording.toLowerCase())).toEqual(
    [],
  );
});

const alternativesOf = (step: string): string[] => step.replace(/^[-!,]|\?$/g, '').split('|');

test.each(LANGUAGES)('no word of a wording in %s is one that texts are never read as', (_language, words) => {
  const steps = wordingsOf(words).flatMap((wording) => wording.split(' '));
  const named = steps.filter((step) => !/^[\^$~]/.test(step)).flatMap(alternativesOf);
  const whole = [...named, ...Object.values(words.lists).flatMap((list) => list.trim().split(/\s+/))].filter(
    (word) => !/[@*]/.test(word),
  );
  const readAs = (word: string) => sentencesOf(word, words.writing).flatMap((sentence) => sentence.words);

  expect(new Set(whole.filter((word) => readAs(word).length !== 1 || readAs(word)[0]?.lower !== word))).toEqual(
    new Set(),
  );
});

/** What a wording says in the first of its words. */
function textOf(wording: string, lists: Record<string, string>): string {
  return wording
    .split(' ')
    .filter((step) => !/^[\^$~!-]/.test(step))
    .map((step) => {
      const [first = ''] = alternativesOf(step);
      const listed = first.startsWith('@') ? (lists[first.slice(1)]?.trim().split(/\s+/)[0] ?? '') : first;
      return `${step.startsWith(',') ? ', ' : ' '}${listed.startsWith('*') ? `8${listed.slice(1)}` : listed.replace('*', '')}`;
    })
    .join('');
}

test.each(LANGUAGES)('every wording in %s is found in its own words', (_language, words) => {
  const isFound = (wording: string) => {
    const index = readWordings([['it', wording]], words.lists);
    return sentencesOf(textOf(wording, words.lists), words.writing).some(
      (sentence) => findWordings(index, sentence).length > 0,
    );
  };

  expect(wordingsOf(words).filter((wording) => !isFound(wording))).toEqual([]);
});
