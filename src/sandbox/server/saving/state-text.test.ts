import { stateIn, stateText } from './state-text';
import { aState } from '../test-state';

const textOf = (state: object) => [...stateText(state)].join('');

test('the text is JSON with a row to a line, and is read back as it was', () => {
  const text = textOf(aState());

  expect(JSON.parse(text)).toEqual(aState());
  expect(text.split('\n').filter((line) => line.startsWith('{"id":1,"subject"'))).toHaveLength(1);
  expect(stateIn(Buffer.from(text))).toEqual(aState());
});

test('long lists come in pieces', () => {
  const state = { rows: Array.from({ length: 30 }, (_, id) => ({ id, text: 'x'.repeat(100_000) })), last: 1 };

  const pieces = [...stateText(state)];

  expect(pieces.length).toBeGreaterThan(2);
  expect(JSON.parse(pieces.join(''))).toEqual(state);
});

test.each(['', '[]', '1', '{"a":[1,2', '{"a":[1}', '{"a":', '{"a":nope}', '{"a":1'])('%j is no state', (text) => {
  expect(stateIn(Buffer.from(text))).toBeUndefined();
});
