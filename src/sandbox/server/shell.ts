import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { escaped } from './api/tickets/comment-text';
import type { Ask } from './ask';
import { AppPackageError } from './app-package';
import { GuestsError } from './guests/app-json';
import { pageGuests } from './guests/page-guests';
import { LeverError } from './lever-error';
import { heedQuery } from './page-query';
import { requirementsInstaller } from './requirements/install-requirements';
import type { Sandbox } from './sandbox';
import type { User } from './state';
import { readStaticFile } from './static-file';

const COOKIE = 'sandbox_as';
const DEFAULT_EMAIL = 'agent1@example.com';
/** The apps' server may still be starting. */
const ASK_AGAIN = { refresh: '3' };
const PAGE_FILE = /\.(js|css|map|txt)$/;

/** The helpdesk page: one shell of HTML for all its addresses, and the bundle that draws it. */
export function shellRoutes(sandbox: Sandbox, pageFolder: string, ask: Ask): Hono {
  const routes = new Hono();
  const install = requirementsInstaller(sandbox, ask);

  routes.get('/', (c) => c.redirect('/agent/tickets'));
  routes.get('/agent', (c) => c.redirect('/agent/tickets'));
  routes.get('/agent/*', (c) => shell(c, sandbox, install));
  routes.get('/favicon.ico', (c) => c.body(null, 204));
  routes.get('/sandbox/:file', async (c) => {
    const name = c.req.param('file');
    const file = PAGE_FILE.test(name) ? await readStaticFile(pageFolder, name) : undefined;
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.body), 200, {
      'content-type': file.contentType,
      'cache-control': 'no-store',
    });
  });
  return routes;
}

type Install = ReturnType<typeof requirementsInstaller>;

async function shell(c: Context, sandbox: Sandbox, install: Install): Promise<Response> {
  const staff = sandbox.world.state.users.filter(isAtWork);
  const asked = c.req.query('as');
  const user = chosen(staff, asked, getCookie(c, COOKIE));
  if (user === undefined) return c.text(`There is no agent ${asked ?? ''}. There are: ${emailsOf(staff)}`, 404);

  // Only for windows opened later without `?as=`: who a page is for is in its session, not in the cookie.
  if (asked !== undefined) setCookie(c, COOKIE, asked, { sameSite: 'Lax', path: '/' });
  c.header('cache-control', 'no-store');
  try {
    heedQuery(new URL(c.req.url).searchParams, sandbox);
    return c.html(page(await bootOf(user, staff, sandbox, install)));
  } catch (error) {
    if (error instanceof LeverError) return c.text(error.message, 400);
    if (error instanceof AppPackageError) return c.text(error.message, 503);
    if (error instanceof GuestsError) return c.text(error.message, 503, ASK_AGAIN);
    throw error;
  }
}

function isAtWork({ role, active, suspended }: User): boolean {
  return role !== 'end-user' && active && !suspended;
}

/** Nobody for an address that is asked for and not there; an old cookie does not matter. */
function chosen(staff: readonly User[], asked: string | undefined, remembered: string | undefined): User | undefined {
  const withEmail = (address: string | undefined) => staff.find(({ email }) => email === address);
  if (asked !== undefined) return withEmail(asked);
  return (remembered === undefined ? undefined : withEmail(remembered)) ?? withEmail(DEFAULT_EMAIL) ?? staff[0];
}

async function bootOf(user: User, staff: readonly User[], sandbox: Sandbox, install: Install) {
  const { world, sessions, appOrigin, appPackage, guests, conditions, isStrictFrame = false } = sandbox;
  const { frameDelayMs, frameShuffle } = conditions.get();
  const hosted = guests && (await pageGuests(guests, install));
  const { token, csrfToken } = sessions.open(user.id);
  const { account, installation } = world.state;
  return {
    session: token,
    csrfToken,
    user,
    appOrigin,
    appId: installation.app_id,
    installationId: installation.id,
    manifest: appPackage.manifest(),
    translations: appPackage.translations(),
    account,
    frames: { delayMs: frameDelayMs, shuffle: frameShuffle },
    isStrictFrame,
    users: staff.map(({ id, email, name, role }) => ({ id, email, name, role })),
    ...(hosted && { guests: hosted }),
  };
}

function page(boot: Awaited<ReturnType<typeof bootOf>>): string {
  // `<` is written so that no value can end the script element.
  const json = JSON.stringify(boot).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(boot.account.name)} – helpdesk</title>
</head>
<body>
<div id="root"></div>
<script id="boot" type="application/json">${json}</script>
<script src="/sandbox/page.js" defer></script>
</body>
</html>
`;
}

function emailsOf(staff: readonly User[]): string {
  return staff.flatMap(({ email }) => email ?? []).join(', ');
}
