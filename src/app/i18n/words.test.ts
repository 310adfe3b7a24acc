import { speech } from './words';

test('a value stands in the place of its name, and numbers are written as the locale does', () => {
  const { t } = speech('de-DE', { 'before.shown': '{shown} von {count}' });

  expect(t('before.shown', { shown: 0, count: 1234 })).toBe('0 von 1.234');
});

test('a missing value stays visible instead of stopping an agent', () => {
  expect(speech('en', {}).t('may.left', { left: 3 })).toBe('Discounts: 3 of {max} left until {date}');
});

test.each([
  [1, 'One'],
  [0, 'Many'],
  [2, 'Many'],
])('the plural is chosen by the count %i', (count, expected) => {
  const { t } = speech('en', { 'who.openElsewhere': { one: 'One', other: 'Many' } });

  expect(t('who.openElsewhere', { count })).toBe(expected);
});

test('English stands in where a language has no words', () => {
  expect(speech('de', {}).t('may.title')).toBe('What I may do');
});
