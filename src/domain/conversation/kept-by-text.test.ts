import { keptByText } from './kept-by-text';

test('the same text with the same words is made once, another one anew', () => {
  const made: string[] = [];
  const lengthOf = keptByText((text: string, words: { readonly tag: string }) => {
    made.push(`${text} ${words.tag}`);
    return { length: text.length };
  });
  const [english, german] = [{ tag: 'en' }, { tag: 'de' }];

  expect(lengthOf('one', english)).toBe(lengthOf('one', english));
  expect(lengthOf('one', german)).toEqual({ length: 3 });
  expect(lengthOf('three', english)).toEqual({ length: 5 });
  expect(made).toEqual(['one en', 'one de', 'three en']);
});

test('what has not been asked for long is made again, and is the same', () => {
  const lengthOf = keptByText((text: string) => text.length);
  const words = {};
  const texts = Array.from({ length: 3000 }, (_, index) => `sentence ${index}`);

  expect(texts.map((text) => lengthOf(text, words))).toEqual(texts.map(({ length }) => length));
  expect(lengthOf('sentence 0', words)).toBe(10);
});
