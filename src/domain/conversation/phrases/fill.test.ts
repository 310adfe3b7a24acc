import fc from 'fast-check';
import { fill, isSlot, wholeText } from './fill';

test('what is known stands in its place, the rest stays open', () => {
  expect(fill('Hello {name}, until {when}.', { name: 'Ada' })).toEqual([
    { text: 'Hello ' },
    { slot: 'name', value: 'Ada' },
    { text: ', until ' },
    { slot: 'when' },
    { text: '.' },
  ]);
});

test('only space fills nothing, and a phrase with an open place is never whole', () => {
  const parts = fill('Hello {name}', { name: '  ' });

  expect(parts[1]).toEqual({ slot: 'name' });
  expect(wholeText(parts)).toBeUndefined();
});

test('braces around anything else are words', () => {
  expect(wholeText(fill('{code} is yours', {}))).toBe('{code} is yours');
});

test('whatever fills a place is taken as it is', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const whole = wholeText(fill('A {name} B', { name }));

      expect(whole).toBe(name.trim() === '' ? undefined : `A ${name.trim()} B`);
    }),
  );
});

test.each([
  ['name', true],
  ['theirWords', true],
  ['code', false],
])('%s is a slot: %s', (name, is) => {
  expect(isSlot(name)).toBe(is);
});
