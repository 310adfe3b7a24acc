import { createVerify } from 'node:crypto';
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { startAppServer, type AppServer } from './app-server';
import { startServer, type Server } from './server';

/** A sandbox that hosts what the other server serves at the moment. */
const test = base.extend<object, { readonly hosting: { readonly server: Server; readonly apps: AppServer } }>({
  hosting: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture depends on
    async ({}, use) => {
      const apps = await startAppServer();
      const server = await startServer({ flags: ['--app', apps.origin] });
      await use({ server, apps });
      await server.stop();
      await apps.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ hosting }, use) => {
    await use(hosting.server.origin);
  },
});

/** An app's page in the front, as its place is called. */
function app(page: Page, place: string): { readonly element: Locator; readonly frame: FrameLocator; heading: Locator } {
  const element = page.locator(`iframe[title="${place}"]:visible`);
  const frame = element.contentFrame();
  return { element, frame, heading: frame.getByRole('heading') };
}

/** What comes of a line of code in the app's own page. */
async function inApp(page: Page, place: string, code: string): Promise<unknown> {
  const element = await page.locator(`iframe[title="${place}"]`).last().elementHandle();
  const frame = await element.contentFrame();
  await frame?.waitForFunction("typeof client !== 'undefined'");
  return frame?.evaluate(code);
}

const expectHeard = (frame: FrameLocator, ...events: readonly string[]) =>
  expect(frame.getByRole('listitem')).toHaveText(events);

test('an app is hosted in every location of its manifest', async ({ page, hosting }) => {
  hosting.apps.serve({ folder: 'walker', settings: { city: 'Oslo' } });
  const walker = (location: string) => app(page, `Location Walker ${location}`);

  await page.goto('/agent/tickets/101');
  await expect(page.getByText('Location Walker asks for custom_object_record_sidebar')).toBeVisible();
  const sidebar = walker('ticket_sidebar');
  await expect(sidebar.heading).toHaveText('Location Walker in ticket_sidebar');
  await expect(sidebar.element).toHaveCSS('width', '320px');
  expect(await inApp(page, 'Location Walker ticket_sidebar', 'registered')).toMatchObject({
    context: { product: 'support', ticketId: 101, account: { subdomain: expect.any(String) } },
    metadata: {
      ...{ appId: 'walker', installationId: 'installation-of-walker', name: 'Location Walker', version: '1.4.0' },
      settings: { title: 'Location Walker', city: 'Oslo' },
    },
  });

  await page.getByRole('button', { name: 'Collapse Location Walker' }).click();
  await expect(sidebar.element).toBeHidden();
  expect(await inApp(page, 'Location Walker ticket_sidebar', "client.get('isCollapsed')")).toMatchObject({
    isCollapsed: true,
  });
  await page.getByRole('button', { name: 'Expand Location Walker' }).click();
  // The editor's frame may register before or after this one, which is told of it in the first case alone.
  const heard = sidebar.frame.getByRole('listitem').filter({ hasNotText: 'instance.created' });
  await expect(heard).toHaveText(['app.activated', 'app.collapsed', 'app.expanded']);

  await inApp(page, 'Location Walker ticket_sidebar', "client.invoke('appsTray.hide')");
  await expect(sidebar.element).toBeHidden();
  await page.getByRole('button', { name: 'Show apps' }).click();
  await expect(sidebar.element).toBeVisible();

  const editor = walker('ticket_editor');
  const toolbar = page.getByRole('region', { name: 'Reply' });
  await toolbar.getByRole('button', { name: 'Location Walker' }).click();
  await expect(editor.heading).toHaveText('Location Walker in ticket_editor');
  await inApp(page, 'Location Walker ticket_editor', "client.invoke('resize', { width: 50, height: '900px' })");
  await expect(editor.element).toHaveCSS('width', '100px');
  await expect(editor.element).toHaveCSS('height', '320px');
  await inApp(page, 'Location Walker ticket_editor', "client.invoke('ticket.editor.insert', '<b>From the editor</b>')");
  await expect(page.getByRole('textbox', { name: 'Reply' })).toContainText('From the editor');
  await inApp(page, 'Location Walker ticket_editor', "client.invoke('app.close')");
  await expect(editor.element).toBeHidden();

  const top = walker('top_bar');
  await page.getByRole('banner').getByRole('button', { name: 'Location Walker' }).click();
  await expect(top.heading).toHaveText('Location Walker in top_bar');
  await expect(top.element).toHaveCSS('width', '450px');
  await page.keyboard.press('Escape');
  await expect(top.element).toBeHidden();
  const popTop = `client.get('instances').then(({ instances }) => {
    const bar = Object.values(instances).find(({ location }) => location === 'top_bar');
    return client.instance(bar.instanceGuid).invoke('popover', 'show');
  })`;
  await inApp(page, 'Location Walker background', popTop);
  await expect(top.element).toBeVisible();
  const [opened, closed, back] = [
    ['app.activated', 'pane.created'],
    ['app.deactivated', 'pane.deactivated'],
    ['app.activated', 'pane.activated'],
  ];
  await expectHeard(top.frame, ...opened, ...closed, ...back);

  const nav = walker('nav_bar');
  await inApp(page, 'Location Walker ticket_sidebar', "client.invoke('routeTo', 'nav_bar', '', 'reports/7')");
  await expect(nav.heading).toHaveText('Location Walker in nav_bar');
  await expect(page).toHaveURL(/\/agent\/apps\/location-walker\/reports\/7$/);
  const rail = page.getByRole('navigation', { name: 'Main' });
  await inApp(page, 'Location Walker nav_bar', "client.invoke('iconSymbol', 'full')");
  await expect(rail.locator('[data-symbol="full"]')).toBeVisible();
  await rail.getByRole('link', { name: 'Tickets' }).click();
  await expect(nav.element).toBeHidden();
  await rail.getByRole('link', { name: 'Location Walker' }).click();
  await expectHeard(nav.frame, ...opened, 'app.route.changed reports/7', ...closed, ...back, 'app.route.changed');

  await inApp(page, 'Location Walker nav_bar', "client.invoke('routeTo', 'user', 20005)");
  const user = walker('user_sidebar');
  await expect(user.element).toBeHidden();
  await inApp(page, 'Location Walker user_sidebar', "client.invoke('show')");
  await expect(user.heading).toHaveText('Location Walker in user_sidebar');

  await inApp(page, 'Location Walker nav_bar', "client.invoke('routeTo', 'organization', 30001)");
  await expect(walker('organization_sidebar').heading).toHaveText('Location Walker in organization_sidebar');

  await inApp(page, 'Location Walker nav_bar', "client.invoke('routeTo', 'ticket', 'new')");
  await expect(walker('new_ticket_sidebar').heading).toHaveText('Location Walker in new_ticket_sidebar');

  await inApp(
    page,
    'Location Walker new_ticket_sidebar',
    "client.invoke('instances.create', { location: 'modal', url: 'assets/iframe.html', size: { width: '500px' } })",
  );
  await expect(page.getByRole('dialog', { name: 'Location Walker' })).toBeVisible();
  await expect(walker('modal').heading).toHaveText('Location Walker in modal');
  await inApp(page, 'Location Walker modal', "void client.invoke('destroy')");
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('several apps stand beside a ticket, and each knows itself only', async ({ page, hosting }) => {
  hosting.apps.serve({ folder: 'walker' }, { folder: 'neighbour', id: '0', settings: { street: 'Long Lane' } });

  await page.goto('/agent/tickets/101');
  await expect(app(page, 'Location Walker ticket_sidebar').heading).toHaveText('Location Walker in ticket_sidebar');
  const neighbour = app(page, 'Neighbour ticket_sidebar');
  await expect(neighbour.heading).toHaveText('Neighbour');
  await expect(neighbour.element).toHaveCSS('height', '120px');

  const known = await inApp(
    page,
    'Neighbour ticket_sidebar',
    "client.get('instances').then(({ instances }) => Object.values(instances).map(({ location }) => location).sort())",
  );
  expect(known).toEqual(['background', 'ticket_sidebar']);
  const settings = 'client.metadata().then(({ settings }) => settings)';
  expect(await inApp(page, 'Neighbour ticket_sidebar', settings)).toEqual({ title: 'Neighbour', street: 'Long Lane' });
});

test('a signed page is opened by a POST whose token the public key fits', async ({ page, hosting }) => {
  hosting.apps.serve({ folder: 'signed' });

  await page.goto('/agent/tickets/101?as=agent1@example.com');
  const { frame, heading } = app(page, 'Signed ticket_sidebar');
  await expect(heading).toHaveText('ticket_sidebar');

  const posted = await frame.locator('output').textContent();
  const token = new URLSearchParams(posted ?? '').get('token') ?? '';
  const [header = '', claims = '', signature = ''] = token.split('.');
  const key = await page.request.get('/api/v2/apps/signed/public_key', {
    headers: { authorization: `Basic ${btoa('agent1@example.com/token:x')}` },
  });
  const verify = createVerify('RSA-SHA256').update(`${header}.${claims}`);
  expect(verify.verify(await key.text(), Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: expect.stringContaining('/api/v2/apps/installations/installation-of-signed.json'),
    context: { location: 'ticket_sidebar', ticketId: 101 },
  });
  expect(await inApp(page, 'Signed ticket_sidebar', 'location.search')).toMatch(/kept=yes&origin=http.*&app_guid=/);
});
