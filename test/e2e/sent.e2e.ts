import { ADMIN, AGENT, expect, RECORDS, test } from './sandbox';
import { giveDiscount, notSentYet, openTicket, sendReply } from './ticket';

test('a sent discount is completed, noted on the ticket, and waits for nobody any more', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await expect.poll(sandbox.kinds).toContain('completed');
  await expect(ticket.conversation.getByRole('listitem').last()).toContainText('10 % discount, given by Maya Osei');
  await expect(notSentYet(ticket)).toBeHidden();
});

test('where admins turned notes off none is written', async ({ page, sandbox }) => {
  await sandbox.settings({ write_notes: false });
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await sendReply(ticket);
  await expect.poll(sandbox.kinds).toContain('completed');
  await page.reload();
  await expect(ticket.conversation.getByRole('listitem').last()).toContainText('THANKYOU');
});

test('what was sent while nobody could note it is completed when the ticket is opened again, and a colleague finds nothing unsent', async ({
  page,
  browser,
  sandbox,
}) => {
  const ticket = await openTicket(page, 103, AGENT);
  await giveDiscount(ticket);
  await sandbox.faults({ method: 'POST', path: RECORDS, status: 503 });
  await sendReply(ticket);
  await page.goto('about:blank');
  await sandbox.faults();
  expect(await sandbox.kinds()).not.toContain('completed');
  await sandbox.agesLedger(2);

  const again = await openTicket(page, 103, AGENT);
  await expect.poll(sandbox.kinds).toContain('completed');
  await expect(notSentYet(again)).toBeHidden();

  const context = await browser.newContext();
  const colleague = await openTicket(await context.newPage(), 103, ADMIN);
  await expect(colleague.sidebar.getByText('10 of 10 left')).toBeVisible();
  await expect(notSentYet(colleague)).toBeHidden();
  await context.close();
});

test('what was written as an internal note was not sent', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  await page.getByRole('button', { name: 'Internal note' }).click();
  await sandbox.forgetRequests();
  await page.getByRole('button', { name: 'Submit as open' }).click();
  await expect(ticket.reply).toHaveText('');
  // The background has looked for it among what was sent.
  await expect.poll(() => sandbox.appRequests()).toContainEqual(expect.stringContaining('/tickets/103/comments'));
  await expect(notSentYet(ticket)).toContainText('10 % discount (THANKYOU)');
  expect(await sandbox.kinds()).not.toContain('completed');
});

test('a colleague who changes the ticket while it is being sent keeps it from being saved, and the code is sent once all the same', async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 103);
  await giveDiscount(ticket);
  const isSaving = (url: URL) => /\/tickets\/103(\.json)?$/.test(url.pathname);
  await page.route(isSaving, async (route) => {
    if (route.request().method() === 'PUT') await sandbox.colleagueEdits(103);
    await route.fallback();
  });
  await page.getByRole('button', { name: 'Submit as pending' }).click();

  await expect(page.getByText('Ticket not saved: it was changed meanwhile')).toBeVisible();
  await expect(ticket.reply).toContainText('THANKYOU');
  await expect(notSentYet(ticket)).toContainText('10 % discount (THANKYOU)');
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued']);

  await page.unroute(isSaving);
  await page.getByRole('button', { name: 'Load the changes' }).click();
  await sendReply(ticket);
  await expect.poll(sandbox.kinds).toEqual(['policy', 'reserved', 'issued', 'completed']);
  await expect(ticket.conversation.getByRole('listitem').filter({ hasText: 'off your next order' })).toHaveCount(1);
  await expect(notSentYet(ticket)).toBeHidden();
});
