import { withoutTurns } from './turns-of-direction';

test('signs that turn a text round are left out, and its letters and marks stay', () => {
  expect(withoutTurns('pay \u202Eyenom\u202C \u2067now\u2069')).toBe('pay yenom now');
  expect(withoutTurns('שלום\u200F!')).toBe('שלום\u200F!');
});
