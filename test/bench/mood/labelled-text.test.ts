import { labelledTexts } from './labelled-text';

const labelOf = (row: object) => labelledTexts(JSON.stringify({ text: 'a', ...row }))[0]?.label;

test.each([
  [{ valence: -0.5 }, 'negative'],
  [{ valence: -0.49 }, 'neutral'],
  [{ valence: 0.49 }, 'neutral'],
  [{ valence: 0.5 }, 'positive'],
  [{ sentiment: 'positive' }, 'positive'],
  [{ category: 'card_arrival' }, 'neutral'],
])('%j is labelled %s', (row, label) => {
  expect(labelOf(row)).toBe(label);
});

test('a text without a language is English', () => {
  expect(labelledTexts('{"text":"a","valence":1}\n\n{"text":"b","valence":1,"lang":"de-AT"}\n')).toEqual([
    { text: 'a', label: 'positive', language: 'en' },
    { text: 'b', label: 'positive', language: 'de' },
  ]);
});

test.each([
  ['{"text":"a"', 'line 2 is no JSON object.'],
  ['7', 'line 2 is no JSON object.'],
  ['{"valence":1}', 'line 2 has no "text".'],
  ['{"text":"a"}', 'line 2 needs one of "valence"'],
  ['{"text":"a","sentiment":"glad"}', 'line 2 needs one of "valence"'],
])('%s is refused with its line', (line, message) => {
  expect(() => labelledTexts(`{"text":"a","valence":1}\n${line}`)).toThrow(message);
});
