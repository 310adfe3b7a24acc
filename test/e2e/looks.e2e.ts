import * as access from './access';
import { expect, test } from './sandbox';
import {
  compose,
  giveDiscount,
  notSentYet,
  openComposer,
  openTicket,
  type OpenTicket,
  unfold,
  writePublicly,
} from './ticket';

/** The panel is 320 px wide at first; its keys change that by 20 px or to the widest, 640 px. */
const WIDTHS: Readonly<Record<320 | 640, readonly string[]>> = {
  320: ['Home', 'ArrowLeft', 'ArrowLeft'],
  640: ['End'],
};

async function widen({ page }: OpenTicket, width: keyof typeof WIDTHS): Promise<void> {
  const edge = page.getByRole('separator', { name: 'Width of the app' });
  for (const key of WIDTHS[width]) await edge.press(key);
  await expect(page.getByTestId('app-panel')).toHaveCSS('width', `${width}px`);
}

/** Waits until the frame wears the colours: it is told of them by a message. */
async function wear({ page, sidebar }: OpenTicket, scheme: 'light' | 'dark'): Promise<void> {
  const button = page.getByRole('button', { name: 'Dark mode' });
  const isDark = (await button.getAttribute('aria-pressed')) === 'true';
  if (isDark !== (scheme === 'dark')) await button.click();
  await expect(sidebar.locator('body')).toHaveCSS('color-scheme', scheme);
}

/** In the sidebar, as it stands, light and narrow, dark and wide: no colour of it depends on the width, and no width on the colours. */
async function expectAccessible(ticket: OpenTicket): Promise<void> {
  for (const [scheme, width] of [
    ['light', 320],
    ['dark', 640],
  ] as const) {
    await wear(ticket, scheme);
    await widen(ticket, width);
    await access.expectAccessible(ticket.page, 'Extra Mile ticket_sidebar', `${width} px, ${scheme}`);
  }
}

test('the app follows the page into the dark and back, and is dark from the start in the dark', async ({ page }) => {
  const ticket = await openTicket(page, 101);
  const background = () => ticket.sidebar.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await background();
  await wear(ticket, 'dark');
  await expect.poll(background).not.toBe(light);
  await wear(ticket, 'light');
  await expect.poll(background).toBe(light);

  await page.goto('/agent/tickets/102?scheme=dark');
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  await expect(ticket.sidebar.locator('body')).toHaveCSS('color-scheme', 'dark');
});

test('nothing sticks out of a sidebar of 320 px', async ({ page }) => {
  for (const id of [175, 180]) {
    const ticket = await openTicket(page, id);
    await unfold(ticket, /^More about/);
    await unfold(ticket, /^Before/);
    await unfold(ticket, 'Phrases');
    await expect(ticket.sidebar.getByRole('group', { name: 'Language' })).toBeVisible();
    const excess = await ticket.sidebar.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(excess, `ticket ${id}`).toBe(0);
  }
});

test('axe finds nothing when details, phrases, history and a composer are open, with what is wrong in it named', async ({
  page,
}) => {
  const ticket = await openTicket(page, 110);
  await unfold(ticket, /^More about/);
  await unfold(ticket, 'Phrases');
  const before = await unfold(ticket, /^Before/);
  await expect(before.getByRole('listitem')).toHaveCount(10);
  await expect(ticket.sidebar.getByText('10 of 10 left')).toBeVisible();
  await expect(ticket.sidebar.getByRole('region', { name: 'How it reads' })).toBeVisible();
  await ticket.page.getByRole('button', { name: 'Internal note' }).click();
  const composer = await openComposer(ticket);
  await expect(composer.getByText('Your composer is on an internal note')).toBeVisible();
  await composer.getByLabel('Percent').fill('99');
  await expectAccessible(ticket);
});

test('axe finds nothing in an exception that is being made, above a hint on the draft', async ({ page }) => {
  const ticket = await openTicket(page, 210);
  await writePublicly(ticket);
  await ticket.reply.fill('Guten Tag Herr Hollerbach, könnten Sie mir bitte Ihre Bestellnummer nennen?');
  await expect(ticket.sidebar.getByText('They already told us: Order')).toBeVisible();
  const composer = await compose(ticket, 'Make an exception');
  await composer.getByRole('button', { name: 'Make the exception' }).click();
  await expect(composer.getByText('Please choose a reason.')).toBeVisible();
  await expectAccessible(ticket);
});

test('axe finds nothing in a refusal', async ({ page, sandbox }) => {
  await sandbox.settings({ customers_per_agent_month: 0 });
  const ticket = await openTicket(page, 103);
  await expect(ticket.sidebar.getByText('Your admins have not allowed any discounts.')).toBeVisible();
  await expectAccessible(ticket);
});

test('axe finds nothing where something is not sent yet', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  await giveDiscount(ticket);
  await expect(notSentYet(ticket)).toBeVisible();
  await expectAccessible(ticket);
});

test('axe finds nothing where settings are wrong', async ({ page, sandbox }) => {
  await sandbox.settings({ largest_percent: 150, currency: 'pounds' });
  const ticket = await openTicket(page, 102);
  await expect(ticket.sidebar.getByText('Gestures are off')).toBeVisible();
  await expectAccessible(ticket);
});
