import { expect, test, type Sandbox } from './sandbox';
import { giveDiscount, openTicket, sendReply } from './ticket';

const NOT_SENT_YET = { name: 'Not sent yet' };
const entries = async (sandbox: Sandbox) => (await sandbox.ledger()).map(({ entry }) => entry.kind);

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

test('what was written as an internal note was not sent', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await page.getByRole('button', { name: 'Internal note' }).click();
  await page.getByRole('button', { name: 'Submit as open' }).click();
  await expect(ticket.reply).toHaveText('');
  await expect(ticket.sidebar.getByRole('list', NOT_SENT_YET)).toContainText('not in a sent reply yet');
  expect(await entries(sandbox)).not.toContain('completed');
});
