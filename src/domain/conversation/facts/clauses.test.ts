import { ENGLISH } from '../../../../test/support/languages';
import { sentencesIn } from './clauses';

const sentences = (text: string) => sentencesIn(text, ENGLISH.facts).map(({ start, end }) => text.slice(start, end));

test('dots end a sentence before a space, and none in a word', () => {
  expect(sentences('it stopped... then it went on.. no more.')).toEqual(['it stopped', ' then it went on', ' no more']);
  expect(sentences('look at ..this')).toEqual(['look at ..this']);
});

test('a million dots that end nothing are read once', () => {
  const text = `${'.'.repeat(1_000_000)}x`;

  expect(sentences(text)).toEqual([text]);
});
