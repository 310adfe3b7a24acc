import { JsonReader } from './json-reader';

test('values of every kind are told apart, with their lines', () => {
  const reader = new JsonReader(Buffer.from('\uFEFF[\n  {"a": "]\\"}"},\n\n"ü\\\\", -1.5e3,\n null, [[1],{}] ]'));

  reader.enter();
  const values: unknown[] = [];
  while (reader.next() !== '') {
    const slice = reader.skip();
    values.push([slice.line, JSON.parse(reader.text(slice))]);
  }

  expect(values).toEqual([
    [2, { a: ']"}' }],
    [4, 'ü\\'],
    [4, -1500],
    [5, null],
    [5, [[1], {}]],
  ]);
  expect(reader.leave()).toBe(true);
});

test.each(['', '[1', '"', '{"a":[', '['])('the end of %j is noticed', (text) => {
  const reader = new JsonReader(Buffer.from(text));

  reader.skip();

  expect(reader.next()).toBe('');
  expect(reader.leave()).toBe(false);
});
