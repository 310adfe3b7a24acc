import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from '../sandbox';
import type { User } from '../state';
import { couldNotAuthenticate, invalidCsrfToken } from './api-error';
import type { ApiContext, ApiEnv } from './viewer';

const READING = new Set(['GET', 'HEAD']);

/** Finds out who asks: the page by its session, any other client by `email/token:anything`; nobody is allowed, too. */
export function authentication(sandbox: Sandbox): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    c.set('viewer', bySession(c, sandbox) ?? byBasicAuth(c, sandbox));
    await next();
  };
}

function bySession(c: ApiContext, { sessions, world }: Sandbox): User | undefined {
  const token = c.req.header('x-sandbox-session');
  if (token === undefined) return undefined;

  const userId = sessions.userIdOf(token);
  const user = userId === undefined ? undefined : active(world.users.find(userId));
  if (user === undefined) throw couldNotAuthenticate();

  const csrfToken = c.req.header('x-csrf-token') ?? '';
  if (!READING.has(c.req.method) && !sessions.isCsrfToken(token, csrfToken)) throw invalidCsrfToken();
  return user;
}

function byBasicAuth(c: ApiContext, { world }: Sandbox): User | undefined {
  const header = c.req.header('authorization');
  if (header === undefined) return undefined;

  const credentials = /^Basic (\S+)$/i.exec(header)?.[1] ?? '';
  const email = /^(.+)\/token:/.exec(Buffer.from(credentials, 'base64').toString('utf8'))?.[1]?.toLowerCase();
  const user = world.users.where('email', email).find((each) => active(each));
  if (user === undefined) throw couldNotAuthenticate();
  return user;
}

function active(user: User | undefined): User | undefined {
  return user?.active === true && !user.suspended ? user : undefined;
}
