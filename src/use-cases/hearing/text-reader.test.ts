import { promisesInText } from '../../domain/conversation/promises-in-text';
import { ENGLISH } from '../../../test/support/languages';
import { textReader } from './text-reader';

const reader = textReader(ENGLISH, { name: 'Ada', patterns: 'Membership = MB-####' });

const LINES = [
  'Hello Ada,',
  "I'll call you by Friday. We will refund you, and I'll write tomorrow",
  '',
  "on Monday you'll have it;",
  'thanks, Tom',
];

test('a text that is read line by line promises what it promises as a whole', () => {
  const text = LINES.join('\n');

  expect(reader.promises(text)).toHaveLength(4);
  expect(reader.promises(text)).toEqual(promisesInText(text, ENGLISH.facts));
});

test('what was read once is not read again', () => {
  const text = 'My order is EX-48213, my membership MB-1234.';

  expect(reader.facts(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(['order EX-48213', 'own MB-1234']);
  expect(reader.facts(text)).toBe(reader.facts(text));
});

test('of a mail, its own words are read', () => {
  expect(reader.customersWords('Thanks!\n\n> You wrote this.')).toBe('Thanks!');
});

test('patterns that are none find nothing and stop nothing', () => {
  const wrong = textReader(ENGLISH, { name: 'Ada', patterns: 'no pattern at all\nMembership = MB-####' });

  expect(wrong.facts('My order is EX-48213, my membership MB-1234.')).toHaveLength(2);
});
