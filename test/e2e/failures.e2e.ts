import { expect, RECORD_SEARCH, REQUESTED_TICKETS, test } from './sandbox';
import { giveDiscount, openTicket, unfold } from './ticket';

const HISTORY = [
  [403, "Your role may not see this customer's other tickets. Everything else works."],
  [404, 'Zendesk does not know this customer any more. Everything else works.'],
  [429, 'Zendesk asks us to slow down, so earlier tickets are missing for a moment.'],
] as const;

for (const [status, words] of HISTORY) {
  test(`when the history answers ${status} it is said, and a discount can be given`, async ({ page, sandbox }) => {
    await sandbox.faults({ path: REQUESTED_TICKETS, status });
    const ticket = await openTicket(page, 102);
    await expect(ticket.sidebar.getByRole('alert').filter({ hasText: words })).toBeVisible({ timeout: 15_000 });
    await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
    await expect(ticket.sidebar.getByText('0 contacts')).toBeHidden();
    await giveDiscount(ticket);

    await sandbox.faults();
    await ticket.sidebar.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(ticket.sidebar.getByText('5 contacts')).toBeVisible();
  });
}

const LEDGER = [
  [403, 'Your role has no access to the ledger of gestures. An admin can grant it.', false],
  [404, 'An admin needs to finish setting up Extra Mile before gestures can be given.', false],
  [429, 'What is left could not be read. Opening the form tries again.', true],
] as const;

for (const [status, words, mayTry] of LEDGER) {
  test(`when the ledger answers ${status} it is said, and the history is there`, async ({ page, sandbox }) => {
    await sandbox.faults({ path: RECORD_SEARCH, status });
    const ticket = await openTicket(page, 102);
    await expect(ticket.sidebar.getByText(words)).toBeVisible({ timeout: 15_000 });
    await expect(ticket.sidebar.getByRole('button', { name: 'Give a discount' })).toBeVisible({ visible: mayTry });
    await expect(ticket.sidebar.getByText('5 contacts')).toBeVisible();
    await expect((await unfold(ticket, /^Before/)).getByRole('listitem')).toHaveCount(4);
    await expect((await unfold(ticket, 'Phrases')).getByRole('listitem').first()).toBeVisible();
  });
}

test('sources that do not answer in ten seconds are named, and the rest stands', async ({ page, sandbox }) => {
  await sandbox.faults(
    { path: REQUESTED_TICKETS, delayMs: 20_000, times: 1 },
    { path: RECORD_SEARCH, delayMs: 20_000, times: 1 },
  );
  const ticket = await openTicket(page, 102);
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  const history = ticket.sidebar.getByText('Zendesk did not answer, so earlier tickets are missing.');
  await expect(history).toBeVisible({ timeout: 15_000 });
  await expect(ticket.sidebar.getByText('What is left could not be read.')).toBeVisible();
  await expect((await unfold(ticket, 'Phrases')).getByRole('listitem').first()).toBeVisible();
});
