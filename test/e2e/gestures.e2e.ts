import { EXTRA_MINUTES_FIELD } from '../../src/sandbox/seed/account-fields';
import { AGENT, expect, test } from './sandbox';
import { compose, notSentYet, openTicket, reasonIn, sendReply, ticketOn, writePublicly } from './ticket';

test('extra time goes on over a reload, and stopping gives back what was not used', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 102);
  const composer = await compose(ticket, 'Take extra time');
  await reasonIn(composer).check();
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

test("the agent's own submit carries the minutes of extra time, a reload in between or not, and stopping takes off the rest", async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 102);
  const composer = await compose(ticket, 'Take extra time');
  await reasonIn(composer).check();
  await composer.getByRole('button', { name: 'Take 15 minutes' }).click();
  const field = page.getByLabel('Extra minutes');
  await expect(field).toHaveValue('15');

  await sandbox.agesLedger(2);
  await page.reload();
  await expect(field).toHaveValue('15');
  await ticket.reply.fill('I am taking my time for this.');
  await sendReply(ticket);
  expect(Number(await sandbox.fieldOf(102, EXTRA_MINUTES_FIELD))).toBe(15);

  await ticket.sidebar.getByRole('group', { name: 'Extra time' }).getByRole('button', { name: 'Stop' }).click();
  await expect(
    ticket.sidebar.getByText(/^Your extra time is over\. 3 minutes were used\. .* submit the ticket to save it\.$/),
  ).toBeVisible();
  await ticket.reply.fill('It works again.');
  await sendReply(ticket, 'solved');
  expect(Number(await sandbox.fieldOf(102, EXTRA_MINUTES_FIELD))).toBe(3);
});

test('a card is composed in a window, given by the ledger, put into the reply as written, and waits to be sent', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ card_art_address: 'https://art.example/cards' });
  const ticket = await openTicket(page, 104);
  await writePublicly(ticket);
  await ticket.sidebar.getByRole('button', { name: 'Give a card', exact: true }).first().click();
  const window = page.getByRole('dialog').locator('iframe').contentFrame();
  await window.getByLabel('Message').fill('Sorry & <b>thank you</b>, "Ana"!');
  await reasonIn(window).check();
  await window.getByRole('button', { name: 'Give card' }).click();

  await expect(window.getByRole('heading', { name: /^Given/ })).toBeVisible();
  const entries = await sandbox.ledger();
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued']);
  expect(entries[1]?.entry.gift).toMatchObject({ kind: 'card' });
  await window.getByRole('button', { name: 'Put into the reply' }).click();
  await expect(window.getByRole('status')).toContainText('in your reply');
  const picture = ticket.reply.getByAltText('Sorry & <b>thank you</b>, "Ana"!', { exact: true });
  await expect(picture).toHaveAttribute('src', /^https:\/\/art\.example\/cards\/[\w-]+\.(jpe?g|png|svg)$/);
  await expect(ticket.reply).toContainText('Sorry & <b>thank you</b>, "Ana"!');
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(notSentYet(ticket)).toContainText('Card');
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

test('an exception is made, and noted at once', async ({ page, sandbox }) => {
  const ticket = await openTicket(page, 102);
  const composer = await compose(ticket, 'Make an exception');
  await composer.getByLabel('Rule').selectOption({ index: 1 });
  await composer.getByLabel('What it is worth').fill('5');
  await composer.getByLabel('Why').fill('The time ran out on a holiday.');
  await reasonIn(composer).check();
  await composer.getByRole('button', { name: 'Make the exception' }).click();

  await expect(ticket.sidebar.getByText('Noted. The note goes onto the ticket')).toBeVisible();
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued', 'completed']);
  expect((await sandbox.ledger())[1]?.entry).toMatchObject({ gift: { rule: 'late-return' }, worth: { minor: 500 } });
});
