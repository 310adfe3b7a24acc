import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './sandbox';
import { notSentYet, openTicket, reasonIn, sendReply, writePublicly, type OpenTicket } from './ticket';

/** Gives a card by its window, which stays open with the ways to take it along. */
async function giveCardOn(page: Page, id: number): Promise<{ ticket: OpenTicket; window: FrameLocator }> {
  const ticket = await openTicket(page, id);
  await writePublicly(ticket);
  await ticket.sidebar.getByRole('button', { name: 'Give a card', exact: true }).first().click();
  const window = page.getByRole('dialog').locator('iframe').contentFrame();
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
