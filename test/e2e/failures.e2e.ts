import { expect, RECORD_SEARCH, REQUESTED_TICKETS, test } from './sandbox';
import { giveDiscount, openTicket, unfold } from './ticket';

test('when the history is refused it is said, and a discount can be given', async ({ page, sandbox }) => {
  await sandbox.faults({ path: REQUESTED_TICKETS, status: 403 });
  const ticket = await openTicket(page, 102);
  const words = "Your role may not see this customer's other tickets. Everything else works.";
  await expect(ticket.sidebar.getByRole('alert').filter({ hasText: words })).toBeVisible();
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  await expect(ticket.sidebar.getByText('0 contacts')).toBeHidden();
  await giveDiscount(ticket);

  await sandbox.faults();
  await ticket.sidebar.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(ticket.sidebar.getByText('5 contacts')).toBeVisible();
});

test('when the ledger is refused it is said, and the history is there', async ({ page, sandbox }) => {
  await sandbox.faults({ path: RECORD_SEARCH, status: 403 });
  const ticket = await openTicket(page, 102);
  const words = 'Your role has no access to the ledger of gestures. An admin can grant it.';
  await expect(ticket.sidebar.getByText(words)).toBeVisible();
  await expect(ticket.sidebar.getByRole('button', { name: 'Give a discount' })).toBeHidden();
  await expect(ticket.sidebar.getByText('5 contacts')).toBeVisible();
  await expect((await unfold(ticket, /^Before/)).getByRole('listitem')).toHaveCount(4);
  await expect((await unfold(ticket, 'Phrases')).getByRole('listitem').first()).toBeVisible();
});

test('sources that do not answer are named, and the rest stands', async ({ page, sandbox }) => {
  await sandbox.faults({ path: REQUESTED_TICKETS, drop: true }, { path: RECORD_SEARCH, drop: true });
  const ticket = await openTicket(page, 102);
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  const history = ticket.sidebar.getByText('Zendesk did not answer, so earlier tickets are missing.');
  await expect(history).toBeVisible();
  await expect(ticket.sidebar.getByText('What is left could not be read.')).toBeVisible();
  await expect((await unfold(ticket, 'Phrases')).getByRole('listitem').first()).toBeVisible();
});
