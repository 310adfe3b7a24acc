import { keptFound, type Found } from './found';

const found = (text = 'A hint', act: 'apologise' | 'thank' = 'thank'): Found => ({
  hints: [{ mark: 'm', text }],
  acts: new Set([act]),
});

test('what says the same is the same', () => {
  const before = found();

  expect(keptFound(before, found())).toBe(before);
});

test('of what says something else only that part is another', () => {
  const before = found();

  expect(keptFound(before, found('Another hint'))).toEqual(found('Another hint'));
  expect(keptFound(before, found('Another hint')).acts).toBe(before.acts);
  expect(keptFound(before, found('A hint', 'apologise'))).toEqual(found('A hint', 'apologise'));
  expect(keptFound(before, found('A hint', 'apologise')).hints).toBe(before.hints);
});
