import { expect, test } from './sandbox';
import { giveDiscount, openComposer, openTicket, reasonIn, sendReply, writePublicly } from './ticket';

test('two customers get two different codes of the list, and the third is told that it is used up', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ discount_source: 'code-pool', discount_codes: 'FIRST-1\nSECOND-2' });
  const first = await openTicket(page, 102);
  await giveDiscount(first);
  await expect(first.reply).toContainText('FIRST-1');
  await sendReply(first);

  const second = await openTicket(page, 103);
  await giveDiscount(second);
  await expect(second.reply).toContainText('SECOND-2');
  await expect(second.reply).not.toContainText('FIRST-1');
  await sendReply(second);

  const third = await openComposer(await openTicket(page, 104));
  await expect(third).toContainText('All codes of the list are handed out. An admin can add more.');
});

test('a list that tells what its codes give leaves nothing to choose but the reason', async ({ page, sandbox }) => {
  await sandbox.settings({ discount_source: 'code-pool' });
  const ticket = await openTicket(page, 102);
  await writePublicly(ticket);
  const composer = await openComposer(ticket);
  await expect(composer.getByText('The code gives 10 % off.')).toBeVisible();
  await expect(composer.getByLabel('Percent')).toBeHidden();
  await reasonIn(composer).check();
  await composer.getByRole('button', { name: 'Give 10 %' }).click();
  await expect(ticket.reply).toContainText('here is 10 % off your next order. Your code: CARE-TULIP');
});

test('settings that an admin breaks while a ticket is open switch gestures off when the composer opens', async ({
  page,
  sandbox,
}) => {
  const { sidebar } = await openTicket(page, 102);
  await expect(sidebar.getByText('10 of 10 left')).toBeVisible();
  await sandbox.settings({ monthly_budget: 'plenty' });
  await sidebar.getByRole('button', { name: 'Give a discount' }).click();
  await expect(
    sidebar.getByText('Budget for discounts and exceptions in a month: “plenty” is not an amount.'),
  ).toBeVisible();
  await expect(sidebar.getByRole('form', { name: 'Give a discount' })).toBeHidden();
});
