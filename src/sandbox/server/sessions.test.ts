import { createSessions } from './sessions';

test('a token names its user, also to a server that was started anew with the same key', () => {
  const { token, csrfToken } = createSessions('key', () => 'n').open(42);
  const restarted = createSessions('key', () => 'm');

  expect(restarted.userIdOf(token)).toBe(42);
  expect(restarted.isCsrfToken(token, csrfToken)).toBe(true);
});

test.each(['', 'x', '42', '42.n', '42.n.', '42.n.forged', '.', '42.n.x.y'])('%j is nobody’s token', (token) => {
  expect(createSessions('key', () => 'n').userIdOf(token)).toBeUndefined();
});

test('a token signed with another key, or a CSRF token of another session, does not count', () => {
  const sessions = createSessions('key', () => 'n');
  const { token } = sessions.open(42);

  expect(createSessions('other', () => 'n').userIdOf(token)).toBeUndefined();
  expect(sessions.isCsrfToken(token, sessions.open(43).csrfToken)).toBe(false);
});
