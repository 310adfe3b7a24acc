import type { Locator } from '@playwright/test';
import { AGENT, expect, SALES_AGENT, test } from './sandbox';
import { openTicket, sendReply, ticketOn, writePublicly, type OpenTicket } from './ticket';

/** Opens the composer of a kind by its button. */
async function compose({ sidebar }: OpenTicket, name: string): Promise<Locator> {
  await sidebar.getByRole('button', { name, exact: true }).last().click();
  const composer = sidebar.getByRole('form', { name });
  await expect(composer).toBeVisible();
  return composer;
}

const kinds = (entries: readonly { readonly entry: { readonly kind: string } }[]) =>
  entries.map(({ entry }) => entry.kind);

test('an exception is made with the keyboard alone, noted at once, and its why goes onto the ticket alone', async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 102, SALES_AGENT);
  await ticket.sidebar.getByRole('button', { name: 'Make an exception' }).focus();
  await page.keyboard.press('Enter');
  const composer = ticket.sidebar.getByRole('form', { name: 'Make an exception' });
  await expect(composer.getByLabel('Rule')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12.50');
  await page.keyboard.press('Tab');
  await page.keyboard.type('She was in hospital when the time ran out.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await composer.getByRole('button', { name: 'Make the exception' }).press('Enter');

  await expect(ticket.sidebar.getByText('Noted. The note goes onto the ticket')).toBeVisible();
  const entries = await sandbox.ledger();
  expect(kinds(entries)).toEqual(['policy', 'reserved', 'issued', 'completed']);
  expect(entries[1]?.entry).toMatchObject({
    gesture: 'exception',
    gift: { rule: 'late-return' },
    worth: { minor: 1250 },
  });
  expect(JSON.stringify(entries)).not.toContain('hospital');
  await sendReply(ticket);
  await expect(ticket.conversation).toContainText('She was in hospital when the time ran out.');
});

test('an exception above the cap is refused, and nothing is noted', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 102);
  const composer = await compose(ticket, 'Make an exception');
  await composer.getByLabel('Rule').selectOption({ index: 1 });
  await composer.getByLabel('What it is worth').fill('26');
  await composer.getByLabel('Why').fill('A kind of test.');
  await expect(composer.getByText("You can't give this now")).toBeVisible();
  await expect(composer.getByRole('button', { name: 'Make the exception' })).toBeDisabled();
  expect(await sandbox.ledger()).toEqual([]);
});

test('what is owed is no gesture', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  await writePublicly(ticket);
  const composer = await compose(ticket, 'Give a discount');
  await composer.getByText('They are owed this').click();
  await expect(composer.getByText('What is owed is no gesture')).toBeVisible();
  await expect(composer.getByRole('button', { name: 'Give 10 %' })).toBeDisabled();
});

test('extra time goes on over a reload, and stopping gives back what was not used', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 102);
  const composer = await compose(ticket, 'Take extra time');
  await composer.getByLabel('Reason').selectOption({ index: 1 });
  await composer.getByRole('button', { name: 'Take 15 minutes' }).click();
  const timer = ticketOn(page).sidebar.getByRole('group', { name: 'Extra time' });
  await expect(timer).toContainText('minutes left');

  // For a minute it is in the hand that took it, which is gone with its frame.
  await sandbox.agesLedger(2);
  await page.reload();
  await expect(timer).toContainText('13 minutes left');
  await timer.getByRole('button', { name: 'Stop' }).click();

  await expect(ticketOn(page).sidebar.getByText('Your extra time is over')).toBeVisible();
  const entries = await sandbox.ledger();
  expect(entries.at(-1)?.entry).toMatchObject({ kind: 'completed', minutes: 3 });
});

test('a call is planned with a customer who agreed, stands in the sidebar, and an outcome closes it', async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 103);
  const composer = await compose(ticket, 'Plan a courtesy call');
  await expect(composer.getByRole('radio').first()).toBeChecked();
  await composer.getByLabel('Reason').selectOption({ index: 1 });
  await composer.getByRole('button', { name: 'Plan the call' }).click();

  await expect(ticket.sidebar.getByText('The call is planned.')).toBeVisible();
  const [, reserved, issued] = await sandbox.ledger();
  expect(reserved?.entry).toMatchObject({ gesture: 'courtesy-call', gift: { kind: 'courtesy-call' } });
  expect(issued?.entry).toMatchObject({ kind: 'issued', reference: expect.stringMatching(/^task\/\d+$/) });
});

test('a customer who does not want to be called is not called', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 217);
  const composer = await compose(ticket, 'Plan a courtesy call');
  await expect(composer.getByRole('alert')).toContainText('call');
  await composer.getByLabel('Reason').selectOption({ index: 1 });
  await composer.getByRole('button', { name: 'Plan the call' }).click({ force: true });
  expect(await sandbox.ledger()).toEqual([]);
});

test('a card is composed in a window, given by the ledger, and waits to be sent', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 104);
  await ticket.sidebar.getByRole('button', { name: 'Give a card', exact: true }).last().click();
  const window = page.getByRole('dialog').locator('iframe').contentFrame();
  await window.getByLabel('Reason').selectOption({ index: 1 });
  await window.getByRole('button', { name: 'Give card' }).click();

  await expect(window.getByRole('heading', { name: /^Given/ })).toBeVisible();
  const entries = await sandbox.ledger();
  expect(kinds(entries)).toEqual(['policy', 'reserved', 'issued']);
  expect(entries[1]?.entry.gift).toMatchObject({ kind: 'card' });
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(ticket.sidebar.getByRole('list', { name: 'Not sent yet' })).toContainText('Card');
});

test('a discount waits for an apology, and one in the draft is enough', async ({ page, sandbox }) => {
  await sandbox.settings({ fix_first: true });
  const ticket = await openTicket(page, 210, AGENT);
  await expect(ticket.sidebar.getByRole('list', { name: 'What would fit' })).toContainText('nobody has said sorry yet');
  await writePublicly(ticket);
  const composer = await compose(ticket, 'Give a discount');
  await expect(composer.getByText("You can't give this now")).toBeVisible();

  await ticket.reply.fill(
    'Guten Tag Herr Hollerbach, ich bitte um Entschuldigung, dass wir Ihnen nicht geantwortet haben.',
  );
  await expect(composer.getByRole('button', { name: 'Give 10 %' })).toBeEnabled();
});

test('for somebody who has lost a loved one nothing cheerful and no discount is suggested', async ({ page }) => {
  const ticket = await openTicket(page, 105);
  const fits = ticket.sidebar.getByRole('list', { name: 'What would fit' });
  await expect(fits).toBeVisible();
  await expect(fits.getByRole('button', { name: 'Give a discount' })).toHaveCount(0);
});
