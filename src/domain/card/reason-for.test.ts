import { reasonFor } from './reason-for';

const LISTED = [{ id: 'thanks' }, { id: 'hard' }];

test.each([
  ['thanks', 'thanks'],
  ['sympathy', 'hard'],
  ['apology', ''],
] as const)('a card for %s has the reason “%s”', (occasion, reason) => {
  expect(reasonFor(occasion, LISTED)).toBe(reason);
});

test('a reason that admins took off their list is nobody’s', () => {
  expect(reasonFor('welcome', LISTED)).toBe('');
});
