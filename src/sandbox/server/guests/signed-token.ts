import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../sandbox';

const tokenBody = v.object({
  installationId: v.union([v.string(), v.number()]),
  /** Of the instance, as its app hears it. */
  context: v.record(v.string(), v.unknown()),
});

/** UNVERIFIED: how long Zendesk's own token lasts. It only has to reach the first page. */
const LIFETIME_S = 300;

/** The token that a signed page is opened with, for the agent whose session asks. */
export function signedTokenRoutes({ sessions, world, appKey }: Sandbox): Hono {
  const routes = new Hono();
  routes.post('/signed-token', async (c) => {
    const session = c.req.header('x-sandbox-session') ?? '';
    const userId = sessions.userIdOf(session);
    if (userId === undefined) return c.text('No such session', 401);
    if (!sessions.isCsrfToken(session, c.req.header('x-csrf-token') ?? '')) return c.text('Forbidden', 403);
    const parsed = v.safeParse(tokenBody, await c.req.json<unknown>().catch(() => undefined));
    if (!parsed.success) return c.json({ error: v.summarize(parsed.issues) }, 400);

    const { installationId, context } = parsed.output;
    const host = `${world.state.account.subdomain}.zendesk.com`;
    const issuedAt = Math.floor(world.now().getTime() / 1000);
    const token = appKey.signed({
      iss: host,
      aud: `https://${host}/api/v2/apps/installations/${installationId}.json`,
      // UNVERIFIED: the form in which the agent is named.
      sub: `https://${host}/api/v2/users/${userId}.json`,
      iat: issuedAt,
      exp: issuedAt + LIFETIME_S,
      context,
    });
    return c.json({ token });
  });
  return routes;
}
