import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './sandbox';
import { notSentYet, openTicket, reasonIn, sendReply, writePublicly, type OpenTicket } from './ticket';

async function openWindow({ page, sidebar }: OpenTicket): Promise<FrameLocator> {
  await sidebar.getByRole('button', { name: 'Give a card', exact: true }).first().click();
  return page.getByRole('dialog').locator('iframe').contentFrame();
}

/** Gives a card by its window, which stays open with the ways to take it along. */
async function giveCardOn(page: Page, id: number): Promise<{ ticket: OpenTicket; window: FrameLocator }> {
  const ticket = await openTicket(page, id);
  await writePublicly(ticket);
  const window = await openWindow(ticket);
  await window.getByLabel('Message').fill('Sorry for the long wait, and <b>thank you</b>.');
  await reasonIn(window).check();
  await window.getByRole('button', { name: 'Give card' }).click();
  await expect(window.getByRole('heading', { name: /^Given/ })).toBeVisible();
  return { ticket, window };
}

test('a card that was put into the reply is completed once that is sent', async ({ page, sandbox }) => {
  await sandbox.settings({ card_art_address: 'https://art.example/cards' });
  const { ticket, window } = await giveCardOn(page, 104);
  await window.getByRole('button', { name: 'Put into the reply' }).click();
  await expect(ticket.reply.getByRole('img')).toBeVisible();
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(notSentYet(ticket)).toContainText('Card');

  await sendReply(ticket);
  await expect.poll(sandbox.kinds).toContain('completed');
  await expect(notSentYet(ticket)).toBeHidden();
});

test('a card whose picture was copied and pasted is completed once it is sent', async ({ page, context, sandbox }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { ticket, window } = await giveCardOn(page, 104);
  await window.getByRole('button', { name: 'Copy picture' }).click();
  await expect(window.getByRole('status')).toContainText('Copied');
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await ticket.reply.fill('Dear Priya, this is for you.');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('list', { name: 'Attached files' })).toContainText('image.png');

  await sendReply(ticket);
  await expect.poll(sandbox.kinds).toContain('completed');
  await expect(notSentYet(ticket)).toBeHidden();
});

test('a window that was closed too early is opened again with what was composed in it', async ({ page }) => {
  const ticket = await openTicket(page, 104);
  const window = await openWindow(ticket);
  await window.getByLabel('Occasion', { exact: true }).selectOption('Thanks');
  await window.getByRole('radio', { name: 'Hearts' }).check();
  await window.getByLabel('Message').fill('You stayed kind');
  await window.getByLabel('Message').press('!');
  for (const close of [
    window.getByRole('button', { name: 'Cancel' }),
    page.getByRole('button', { name: 'Close dialog' }),
  ]) {
    await close.click();
    await ticket.sidebar.getByRole('button', { name: 'Open the window again' }).click();

    await expect(window.getByLabel('Message')).toHaveValue('You stayed kind!');
    await expect(window.getByLabel('Occasion', { exact: true })).toHaveValue('thanks');
    await expect(window.getByRole('radio', { name: 'Hearts' })).toBeChecked();
  }
});
