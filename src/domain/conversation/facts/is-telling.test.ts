import { isTelling } from './is-telling';

test.each([
  ['product', 'lamp', false],
  ['product', 'Waschmaschine', false],
  ['product', 'Brew 2', true],
  ['product', 'X200', true],
  ['product', 'Nordlys floor lamp', true],
  ['order', '48213', true],
  ['date', '29 September', true],
  ['date', 'September 2026', true],
  ['date', 'September', false],
  ['date', 'today', false],
  ['date', 'heute', false],
  ['tried', 'restarted', true],
] as const)('that the %s is %p tells something: %p', (kind, value, expected) => {
  expect(isTelling({ kind, value })).toBe(expected);
});
