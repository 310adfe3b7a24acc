import { AGENT, expect, test } from './sandbox';
import { giveDiscount, openTicket, sendReply, ticketOn } from './ticket';

test('an address sets faults for the sandbox, and one that makes no sense is refused', async ({ page, sandbox }) => {
  const refused = await page.goto('/agent/tickets?fault=teapot:/users');
  expect(refused?.status()).toBe(400);
  await expect(page.getByText('fault: "teapot:/users" is none.')).toBeVisible();

  await page.goto(`/agent/tickets/102?as=${AGENT}&fault=garbage:tickets/requested&fault=404x1:/no-such-route`);
  await expect(ticketOn(page).sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  await expect(ticketOn(page).sidebar.getByRole('alert').first()).toBeVisible({ timeout: 15_000 });

  await page.getByRole('link', { name: 'Sandbox' }).click();
  const faults = page.getByRole('list', { name: 'Set faults' }).getByRole('listitem');
  await expect(faults).toHaveText(['tickets/requested answers garbage', '/no-such-route answers 404, 1 time more']);
  await page.getByLabel('New fault').fill('500x1:GET /api/v2/locales');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(faults).toHaveCount(3);
  expect((await fetch(`${sandbox.origin}/api/v2/locales`)).status).toBe(500);
  await page.getByRole('button', { name: 'End all faults' }).click();
  await expect(page.getByText('None are set.')).toBeVisible();
});

test('a second agent edits a ticket while the app has it open, and a reset takes it back', async ({ page }) => {
  const ticket = await openTicket(page, 101);
  await page.getByRole('link', { name: 'Sandbox' }).click();
  await page.getByRole('button', { name: 'Let a second agent edit ticket #101' }).click();
  await expect(page.getByText('added a note and a tag to ticket #101.')).toBeVisible();

  await page.getByRole('navigation', { name: 'Open tabs' }).getByRole('link').click();
  await expect(ticket.tags.getByText('second_agent')).toBeVisible();
  await expect(ticket.conversation.getByText('Seen by a second agent.')).toBeVisible();
  await expect(ticket.sidebar.getByRole('main')).toBeVisible();

  await page.getByRole('link', { name: 'Sandbox' }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('region', { name: 'Tickets' })).toBeVisible();
  await openTicket(page, 101);
  await expect(ticket.conversation).toBeVisible();
  await expect(ticket.tags.getByText('second_agent')).toBeHidden();
});

test('a gift is given while messages are slow and answers overtake each other', async ({ page, sandbox }) => {
  await page.goto(`/agent/tickets/102?as=${AGENT}&frame-delay=30&frame-shuffle=1`);
  const ticket = ticketOn(page);
  await giveDiscount(ticket);
  await sendReply(ticket);

  await expect.poll(sandbox.kinds).toContain('completed');
});
