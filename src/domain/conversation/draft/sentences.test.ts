import fc from 'fast-check';
import { draft as german } from '../languages/de/draft';
import { draft as english } from '../languages/en/draft';
import { readSentences, sentencesOf } from './sentences';

const lowers = (text: string, words = english) =>
  sentencesOf(text, words.writing).map((sentence) => sentence.words.map(({ lower }) => lower).join(' '));

test.each([
  ['two sentences', "It's here. We can't wait!", ['it is here', 'we can not wait']],
  ['a greeting on a line of its own', 'Hi Anna,\nthank you', ['hi anna', 'thank you']],
  ['a wrapped line', 'I will send\nthe kettle today', ['i will send the kettle today']],
  ['an order number', 'Order No. 48213 is late', ['order no 48213 is late']],
  ['a lone no', 'No. Not today.', ['no', 'not today']],
  ['an amount and a time', 'It costs 1,299.00 at 9.30 today', ['it costs 1,299.00 at 9.30 today']],
  ['a curly apostrophe', 'I’m sorry', ['i am sorry']],
])('in English %s is read as people read it', (_what, text, expected) => {
  expect(lowers(text)).toEqual(expected);
});

test.each([
  ['an ordinal', 'Am 3. Mai kommt sie. Gut?', ['am 3 mai kommt sie', 'gut']],
  ['an abbreviation', 'Das geht z. B. so.', ['das geht z b so']],
])('in German %s ends no sentence', (_what, text, expected) => {
  expect(lowers(text, german)).toEqual(expected);
});

test('words between quotation marks are quoted, a 15" screen quotes nothing', () => {
  const [sentence] = sentencesOf('A 15" screen, “you failed” they said', english.writing);

  expect(sentence?.words.filter(({ isQuoted }) => isQuoted).map(({ lower }) => lower)).toEqual(['you', 'failed']);
});

test('every word stands where the text has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = sentencesOf(text, english.writing).flatMap((sentence) => sentence.words);
      const places = words.map(({ start, end }) => text.slice(start, end));

      expect(places.filter((place) => !/^[\p{L}\p{N}]/u.test(place))).toEqual([]);
      expect(words.map(({ start }) => start)).toEqual([...words.map(({ start }) => start)].sort((a, b) => a - b));
    }),
  );
});

const drafts = fc.array(
  fc.constantFrom('Hi Anna', ',', '.', '...', '!', '"', '\n', '\n\n', ' ', 'no', '3', 'we', 'Bye', ':'),
);

test('reading on from what was read before finds what reading it anew finds', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (start, before, after) => {
      const text = [...start, ...after].join('');
      const read = readSentences([...start, ...before].join(''), english.writing);

      expect(readSentences(text, english.writing, read)).toEqual(readSentences(text, english.writing));
    }),
  );
});

test('a sentence that has not changed is the same object, though the one behind it goes on', () => {
  const before = readSentences('Hi Anna, it broke. We send', english.writing);
  const after = readSentences('Hi Anna, it broke. We send one. Bye', english.writing, before);

  expect(after.sentences).toHaveLength(3);
  expect(after.sentences[0]).toBe(before.sentences[0]);
});
