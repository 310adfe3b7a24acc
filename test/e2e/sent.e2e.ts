import { ADMIN, AGENT, expect, test, type Sandbox } from './sandbox';
import { giveDiscount, openTicket, sendReply } from './ticket';

const NOT_SENT_YET = { name: 'Not sent yet' };
const entries = async (sandbox: Sandbox) => (await sandbox.ledger()).map(({ entry }) => entry.kind);

test('a sent discount is completed, noted on the ticket, and waits for nobody any more', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await expect.poll(() => entries(sandbox)).toContain('completed');
  await expect(ticket.conversation.getByRole('listitem').last()).toContainText('10 % discount, given by Maya Osei');
  await expect(ticket.sidebar.getByRole('list', NOT_SENT_YET)).toBeHidden();
});

test('where admins turned notes off none is written', async ({ page, sandbox }) => {
  await sandbox.settings({ write_notes: false });
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await expect.poll(() => entries(sandbox)).toContain('completed');
  await page.reload();
  await expect(ticket.conversation.getByRole('listitem').last()).toContainText('THANKYOU');
});

test('what was sent while nobody listened is completed when the ticket is opened again', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await page.goto('about:blank');
  await sandbox.agesLedger(2);
  const again = await openTicket(page, 103);
  await expect.poll(() => entries(sandbox)).toContain('completed');
  await expect(again.sidebar.getByRole('list', NOT_SENT_YET)).toBeHidden();
});

test('a colleague finds nothing unsent where it was sent', async ({ page, browser, sandbox }) => {
  const ticket = await openTicket(page, 103, AGENT);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await page.goto('about:blank');
  await sandbox.agesLedger(2);
  await openTicket(page, 103, AGENT);
  await expect.poll(() => entries(sandbox)).toContain('completed');

  const context = await browser.newContext();
  const colleague = await openTicket(await context.newPage(), 103, ADMIN);
  await expect(colleague.sidebar.getByText('10 of 10 left')).toBeVisible();
  await expect(colleague.sidebar.getByRole('list', NOT_SENT_YET)).toBeHidden();
  await context.close();
});

test('what was written as an internal note was not sent', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await page.getByRole('button', { name: 'Internal note' }).click();
  await page.getByRole('button', { name: 'Submit as open' }).click();
  await expect(ticket.reply).toHaveText('');
  await expect(ticket.sidebar.getByRole('list', NOT_SENT_YET)).toContainText('10 % discount (THANKYOU)');
  expect(await entries(sandbox)).not.toContain('completed');
});
