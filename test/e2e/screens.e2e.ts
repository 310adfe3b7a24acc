import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ADMIN, AGENT, expect, GERMAN_AGENT, test, type Sandbox } from './sandbox';
import { giveDiscount, openComposer, type OpenTicket, openTicket, reasonIn, unfold, writePublicly } from './ticket';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/screens');
const isWanted = process.env.SCREENS === '1';
const ROOM_BELOW_PX = 12;

test.use({
  viewport: { width: 1280, height: 1400 },
  deviceScaleFactor: 2,
});

type Screen = (page: Page, sandbox: Sandbox) => Promise<OpenTicket>;

const SCREENS: Readonly<Record<string, Screen>> = {
  ticket: (page) => openedTicket(page, 101),
  'ticket-dark': async (page) => {
    const ticket = await openedTicket(page, 101);
    await page.getByRole('button', { name: 'Dark mode' }).click();
    await expect(ticket.sidebar.locator('body')).toHaveCSS('color-scheme', 'dark');
    return ticket;
  },
  before: async (page) => {
    const ticket = await openedTicket(page, 110);
    await expect((await unfold(ticket, /^Before/)).getByRole('listitem')).toHaveCount(10);
    return ticket;
  },
  phrases: async (page) => {
    const ticket = await openedTicket(page, 103);
    await expect((await unfold(ticket, 'Phrases')).getByRole('listitem')).toHaveCount(3);
    return ticket;
  },
  composer: async (page) => {
    const ticket = await openedTicket(page, 103);
    await writePublicly(ticket);
    const composer = await openComposer(ticket);
    await reasonIn(composer, 'To say thank you').check();
    await expect(composer.getByRole('blockquote')).toContainText('10 %');
    return ticket;
  },
  'internal-note': async (page) => {
    const ticket = await openedTicket(page, 102);
    await expect(await openComposer(ticket)).toContainText('Your composer is on an internal note');
    return ticket;
  },
  refusal: async (page, sandbox) => {
    await sandbox.settings({ customers_per_agent_month: 1 });
    await giveDiscount(await openTicket(page, 103));
    return openedTicket(page, 102, 'none of 1 left');
  },
  'not-sent-yet': async (page) => {
    await giveDiscount(await openTicket(page, 102));
    return openedTicket(page, 102, 'Not sent yet');
  },
  'set-up': async (page, sandbox) => {
    await sandbox.removeLedger();
    const ticket = await openTicket(page, 102, ADMIN);
    await expect(ticket.sidebar.getByRole('button', { name: 'Set up Extra Mile' })).toBeVisible();
    await expect(ticket.sidebar.getByText('They already told us')).toBeVisible();
    return ticket;
  },
  'wrong-settings': async (page, sandbox) => {
    await sandbox.settings({ largest_percent: 150, currency: 'pounds', time_zone: 'Europe/Camelot' });
    return openedTicket(page, 102, 'Gestures are off');
  },
  german: async (page) => {
    const ticket = await openTicket(page, 101, GERMAN_AGENT);
    await writePublicly(ticket);
    await ticket.sidebar.getByRole('button', { name: 'Rabatt geben' }).click();
    await expect(ticket.sidebar.getByRole('form')).toBeVisible();
    return ticket;
  },
};

/** Opens a ticket and waits for what its screen is about. */
async function openedTicket(page: Page, id: number, words = '10 of 10 left'): Promise<OpenTicket> {
  const ticket = await openTicket(page, id, AGENT);
  await expect(ticket.sidebar.getByText(words).first()).toBeVisible();
  await expect(ticket.sidebar.getByText(/\d+ contacts/)).toBeVisible();
  return ticket;
}

/** The panel as far down as there is something in it. */
async function pictureOf({ page, sidebar }: OpenTicket): Promise<Buffer> {
  await expect(sidebar.getByRole('region', { name: /^(How it reads|Wie es sich liest)$/ })).toBeVisible();
  if (isWanted) await page.waitForLoadState('networkidle');
  const panel = await page.getByTestId('app-panel').boundingBox();
  const content = await sidebar.getByRole('main').boundingBox();
  if (!panel || !content) throw new Error('The app is not to be seen');
  const height = Math.min(content.y + content.height + ROOM_BELOW_PX - panel.y, panel.height);
  return page.screenshot({ clip: { ...panel, height }, animations: 'disabled' });
}

async function keep(name: string, picture: Buffer): Promise<void> {
  expect(picture.length).toBeGreaterThan(5000);
  if (!isWanted) return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(path.join(FOLDER, `${name}.png`), picture);
}

// Without SCREENS=1 nothing is kept, and the first shows well enough that pictures can be made.
const [first] = Object.keys(SCREENS);
for (const [name, prepare] of Object.entries(SCREENS).filter(([each]) => isWanted || each === first)) {
  test(`a picture of the screen "${name}" can be made`, async ({ page, sandbox }) => {
    await keep(name, await pictureOf(await prepare(page, sandbox)));
  });
}

test('a picture of the whole helpdesk can be made', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openedTicket(page, 110);
  await keep('helpdesk', await page.screenshot({ animations: 'disabled' }));
});
