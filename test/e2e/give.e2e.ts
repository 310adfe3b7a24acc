import { ADMIN, expect, GERMAN_AGENT, test } from './sandbox';
import { giveDiscount, openComposer, openTicket, reasonIn, sendReply, unfold, writePublicly } from './ticket';

test('an agent gives a discount once the reply is public, sees it there and in the ledger, and sends it', async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 102);
  const composer = await openComposer(ticket);
  await expect(composer.getByText('Your composer is on an internal note')).toBeVisible();
  await expect(composer.getByRole('button', { name: 'Give 10 %' })).toBeDisabled();
  await composer.getByRole('button', { name: 'Switch to public reply' }).click();
  await expect(page.getByRole('button', { name: 'Public reply' })).toHaveAttribute('aria-pressed', 'true');
  await expect(composer.getByText('Up to 15 %')).toBeVisible();
  await composer.getByLabel('Percent').fill('12');
  const words = composer.getByRole('blockquote');
  await expect(words).toContainText('12 % off your next order. Your code: THANKYOU');
  const preview = await words.innerText();
  await reasonIn(composer, 'It took us too long').check();
  await composer.getByRole('button', { name: 'Give 12 %' }).click();

  await expect(ticket.sidebar.getByText('Given. The words are in your reply')).toBeVisible();
  await expect(ticket.reply).toHaveText(preview);
  await expect(ticket.tags).toContainText('care_discount');
  await expect(ticket.sidebar.getByText('9 of 10 left')).toBeVisible();
  const [policy, reserved, issued] = await sandbox.ledger();
  expect(policy?.entry.kind).toBe('policy');
  expect(reserved).toMatchObject({
    author: '10001',
    ticket: '102',
    customer: '20003',
    entry: { kind: 'reserved', gesture: 'discount', reason: 'late', gift: { percent: 12, code: 'THANKYOU' } },
  });
  expect(issued?.entry.kind).toBe('issued');

  await sendReply(ticket);
  await expect(ticket.conversation.getByRole('listitem').filter({ hasText: '12 % off your next order' })).toBeVisible();
  await expect(ticket.tags).toContainText('care_discount');
});

/** "1 December", in the account's zone. */
function firstOfNextMonth(): string {
  const today = new Date(new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London' }).format(Date.now()));
  const next = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1, 12));
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(next);
}

test('from the open ticket to a discount in the reply it takes three presses', async ({ page }) => {
  const ticket = await openTicket(page, 103);
  await writePublicly(ticket);
  const { sidebar, reply } = ticket;
  await sidebar.getByRole('button', { name: 'Give a discount', exact: true }).first().click();
  await sidebar.getByRole('radio', { name: 'To say thank you' }).click();
  await sidebar.getByRole('button', { name: 'Give 10 %' }).click();

  await expect(reply).toContainText('10 % off your next order');
});

test('the first customer of a month uses it up, and the second is refused until the next', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ customers_per_agent_month: 1 });
  const first = await openTicket(page, 102);
  await giveDiscount(first);
  await sendReply(first);

  const second = await openTicket(page, 103);
  await expect(second.sidebar.getByText(`Discounts: none of 1 left until ${firstOfNextMonth()}`)).toBeVisible();
  const discount = second.sidebar.getByRole('button', { name: 'Give a discount', exact: true });
  await expect(discount).toBeDisabled();
  await expect(discount).toHaveAccessibleDescription(/none of 1 left/);
});

test('a customer who was given something is not given it again by anybody for 30 days', async ({ page, sandbox }) => {
  const first = await openTicket(page, 102);
  await giveDiscount(first);
  await sendReply(first);
  await expect.poll(sandbox.kinds).toContain('completed');
  const colleagues = await openTicket(page, 107, ADMIN);
  await expect(colleagues.sidebar.getByRole('list', { name: 'Given before' })).toContainText(
    /^10 % discount, .*, by Maya Osei$/,
  );
  const discount = colleagues.sidebar.getByRole('button', { name: 'Give a discount', exact: true });
  await expect(discount).toBeDisabled();
  await expect(discount).toHaveAccessibleDescription(/This customer was given something; again from \d/);
  expect((await sandbox.ledger()).filter(({ entry }) => entry.kind === 'reserved')).toHaveLength(1);
});

test('a German customer reads German, from an English agent, too', async ({ page }) => {
  const ticket = await openTicket(page, 101);
  await giveDiscount(ticket);
  await expect(ticket.reply).toContainText('10 % Rabatt auf Ihre nächste Bestellung');
});

test('a German agent works in German', async ({ page }) => {
  const { sidebar, reply } = await openTicket(page, 102, GERMAN_AGENT);
  await page.getByRole('button', { name: 'Public reply' }).click();
  await sidebar.getByRole('button', { name: 'Rabatt geben' }).click();
  const composer = sidebar.getByRole('form');
  await composer.getByRole('radio').first().check();
  await composer.getByRole('button', { name: /10/ }).click();
  await expect(reply).toContainText('10 % off your next order');
});

test('on the phone the phrases are still at hand while a discount is composed', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  await openComposer(ticket);
  const phrases = await unfold(ticket, 'Phrases');
  await phrases.getByRole('listitem').first().getByRole('button').first().click();
  await expect(ticket.reply).not.toHaveText('');
  await expect(ticket.sidebar.getByRole('form', { name: 'Give a discount' })).toBeVisible();
});
