import { createHmac, timingSafeEqual } from 'node:crypto';

interface Session {
  readonly token: string;
  readonly csrfToken: string;
}

export interface Sessions {
  open(userId: number): Session;
  /** The user of a token that this server gave out, else `undefined`. */
  userIdOf(token: string): number | undefined;
  csrfTokenOf(token: string): string;
  isCsrfToken(token: string, csrfToken: string): boolean;
}

/** Tokens are signed, not stored: with the same key, pages that stayed open keep working after a restart. */
export function createSessions(key: string, nonce: () => string): Sessions {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const csrfTokenOf = (token: string) => sign(`csrf ${token}`);

  return {
    open(userId) {
      const named = `${userId}.${nonce()}`;
      const token = `${named}.${sign(named)}`;
      return { token, csrfToken: csrfTokenOf(token) };
    },
    userIdOf(token) {
      const end = token.lastIndexOf('.');
      const named = token.slice(0, Math.max(end, 0));
      return isSame(token.slice(end + 1), sign(named)) ? Number.parseInt(named, 10) : undefined;
    },
    csrfTokenOf,
    isCsrfToken: (token, csrfToken) => isSame(csrfToken, csrfTokenOf(token)),
  };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
