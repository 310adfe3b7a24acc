import { triageLanguage, triageOf } from './triage';

test.each([
  ['sentiment__very_negative', -2],
  ['sentiment__negative', -1],
  ['sentiment__positive', 1],
  ['sentiment__very_positive', 2],
  ['sentiment__neutral', 0],
  ['very_negative', 0],
])('the tag %s is worth %i', (tag, balance) => {
  expect(triageOf([tag]).balance).toBe(balance);
});

test.each([
  ['language__german', 'de'],
  ['language__de', 'de'],
  ['language__pt_br', 'pt'],
  ['language__klingon', undefined],
  ['german', undefined],
])('the tag %s names the language %s', (tag, language) => {
  expect(triageLanguage(['vip', tag])).toBe(language);
});
