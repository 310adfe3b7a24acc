import { ENGLISH } from '../../../../test/support/languages';
import { facts as german } from '../languages/de/facts';
import { sentencesIn } from './clauses';

const sentences = (text: string, words = ENGLISH.facts) =>
  sentencesIn(text, words).map(({ start, end }) => text.slice(start, end));

test('dots end a sentence before a space, and none in a word', () => {
  expect(sentences('it stopped... then it went on.. no more.')).toEqual(['it stopped', ' then it went on', ' no more']);
  expect(sentences('look at ..this')).toEqual(['look at ..this']);
});

test('the dot of a German day ends a sentence where a capital follows', () => {
  expect(sentences('Ich komme am 19. wieder. Bis dann.', german)).toEqual(['Ich komme am 19. wieder', ' Bis dann']);
  expect(sentences('Ich komme am 19. Wieder da? ', german)).toEqual(['Ich komme am 19', ' Wieder da', ' ']);
});

test('a million dots that end nothing are read once', () => {
  const text = `${'.'.repeat(1_000_000)}x`;

  expect(sentences(text)).toEqual([text]);
});
