import { ENGLISH_VALENCES } from './en';

test('words of the published list count for less than ours', () => {
  expect(ENGLISH_VALENCES.get('breathtaking')).toBe(3);
  expect(Math.min(...ENGLISH_VALENCES.values())).toBe(-3);
});
