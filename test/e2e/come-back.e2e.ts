import type { Page } from '@playwright/test';
import { AGENT, expect, RECORDS, test } from './sandbox';
import {
  closeTab,
  confirmDiscount,
  giveDiscount,
  notSentYet,
  openTicket,
  ticketOn,
  writePublicly,
  type OpenTicket,
} from './ticket';

async function comeBack(page: Page): Promise<OpenTicket> {
  await page.getByRole('main').getByRole('link', { name: 'Call: EX-58214 still missing' }).click();
  const ticket = ticketOn(page);
  await expect(notSentYet(ticket)).toBeVisible();
  return ticket;
}

/** The first to be written; nothing happens to it. */
const NOTE_OF_POLICY = { method: 'POST', path: RECORDS, times: 1 };

test('who closes the tab before sending finds the discount not sent yet, takes it back, and its code is dead', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ discount_source: 'shopify' });
  await giveDiscount(await openTicket(page, 102));
  await closeTab(page);
  await sandbox.agesLedger(2);

  const ticket = await comeBack(page);
  await expect(ticket.reply).toHaveText('');
  await expect(notSentYet(ticket)).toContainText(/10 % discount \(CARE-\w{5}-\w{5}\)/);
  await expect(ticket.sidebar.getByText('9 of 10 left')).toBeVisible();
  expect(await sandbox.codes('shopify')).toMatchObject([{ isLive: true }]);
  await notSentYet(ticket).getByRole('button', { name: 'Take back' }).click();
  await expect(ticket.sidebar.getByText('Taken back. Your allowance is back, too.')).toBeVisible();
  await expect(ticket.sidebar.getByText('10 of 10 left')).toBeVisible();
  await expect(notSentYet(ticket)).toBeHidden();
  expect(await sandbox.codes('shopify')).toMatchObject([{ isLive: false }]);
});

test('a discount whose answer was lost is given once all the same', async ({ page, sandbox }) => {
  await sandbox.faults(NOTE_OF_POLICY, { method: 'POST', path: RECORDS, drop: true, after: true, times: 1 });
  const ticket = await openTicket(page, 102);
  await confirmDiscount(ticket);
  await expect(ticket.reply).toContainText('Your code: THANKYOU');
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued']);
});

test('a window that is closed in the middle leaves the discount to be tried again', async ({
  page,
  browser,
  sandbox,
}) => {
  await sandbox.faults(NOTE_OF_POLICY, { method: 'POST', path: RECORDS, delayMs: 5000, times: 1 });
  await confirmDiscount(await openTicket(page, 102));
  await expect.poll(sandbox.kinds).toEqual(['policy', 'reserved']);
  await page.close();
  await sandbox.agesLedger(2);

  const context = await browser.newContext();
  const ticket = await openTicket(await context.newPage(), 102, AGENT);
  await expect(notSentYet(ticket)).toContainText('10 % discount, reserved today');
  await writePublicly(ticket);
  await notSentYet(ticket).getByRole('button', { name: 'Try again' }).click();
  await expect(ticket.reply).toContainText('Your code: THANKYOU');
  await expect(ticket.sidebar.getByText('9 of 10 left')).toBeVisible();
  await context.close();
});

test('a discount comes after what was written, and taking it back leaves that as it was', async ({ page }) => {
  const ticket = await openTicket(page, 103);
  await ticket.reply.click();
  await page.keyboard.type('Dear Rosalind, I am sorry. ');
  await giveDiscount(ticket);
  await expect(ticket.reply).toHaveText(/^Dear Rosalind, I am sorry\.\s+As a small/);
  await expect(ticket.tags).toContainText('care_discount');
  await notSentYet(ticket).getByRole('button', { name: 'Take back' }).click();
  await expect(ticket.sidebar.getByText('Taken back.')).toBeVisible();
  await expect(ticket.reply).toHaveText('Dear Rosalind, I am sorry.');
  await expect(ticket.tags).not.toContainText('care_discount');
});

test('who comes back at once is asked for a minute’s patience, and can then insert the words again, never into a note', async ({
  page,
  sandbox,
}) => {
  await giveDiscount(await openTicket(page, 102));
  await closeTab(page);

  const ticket = await comeBack(page);
  await notSentYet(ticket).getByRole('button', { name: 'Insert' }).click();
  await expect(ticket.sidebar.getByText('Please try again in a minute.')).toBeVisible();
  await expect(notSentYet(ticket)).toBeVisible();

  await sandbox.agesLedger(2);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Internal note' })).toHaveAttribute('aria-pressed', 'true');
  await notSentYet(ticket).getByRole('button', { name: 'Insert' }).click();
  await expect(ticket.sidebar.getByText('Given, but your composer is on an internal note.')).toBeVisible();
  await expect(ticket.reply).toHaveText('');

  await writePublicly(ticket);
  await notSentYet(ticket).getByRole('button', { name: 'Insert' }).click();
  await expect(ticket.sidebar.getByText('Given. The words are in your reply')).toBeVisible();
  await expect(ticket.reply).toContainText('Your code: THANKYOU');
  await expect(ticket.tags).toContainText('care_discount');
  const kinds = await sandbox.kinds();
  expect(kinds.filter((kind) => kind === 'reserved')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'issued')).toHaveLength(1);
});
