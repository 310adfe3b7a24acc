import type { FrameLocator, Locator, Page } from '@playwright/test';
import { tabTo } from './access';
import { expect, SALES_AGENT, test } from './sandbox';
import { notSentYet, openTicket, reasonIn, type OpenTicket } from './ticket';

/** Goes on to a button with Tab, and presses it. */
async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button, 80);
  await page.keyboard.press('Enter');
}

const choose = ({ page, sidebar }: OpenTicket, name: string) =>
  press(page, sidebar.getByRole('button', { name, exact: true }).first());

/** Chooses the first reason. */
async function giveReason(page: Page, form: FrameLocator): Promise<void> {
  await tabTo(page, reasonIn(form), 10);
  await page.keyboard.press('Space');
}

/** The form is gone then: the keyboard goes on above what is left to do. */
async function confirm({ page, sidebar }: OpenTicket, name: string): Promise<void> {
  await press(page, sidebar.getByRole('button', { name }));
  await expect(sidebar.getByRole('heading', { name: 'What I may do' })).toBeFocused();
}

test('without a mouse an agent puts a phrase and a discount into the reply, and sends them', async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 102);
  const { sidebar, reply } = ticket;
  await expect(sidebar.getByText('10 of 10 left')).toBeVisible();
  await press(page, sidebar.getByRole('button', { name: 'Phrases' }));
  const phrases = sidebar.getByRole('region', { name: 'Phrases' });
  await press(page, phrases.getByRole('listitem').first().getByRole('button').first());
  await expect(reply).not.toHaveText('');

  await choose(ticket, 'Give a discount');
  await expect(sidebar.getByLabel('Percent')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('5');
  await giveReason(page, sidebar);
  await press(page, sidebar.getByRole('button', { name: 'Switch to public reply' }));
  await confirm(ticket, 'Give 5 %');
  await expect(reply).toContainText('5 % off your next order');
  await press(page, page.getByRole('button', { name: 'Submit as pending' }));
  await expect.poll(sandbox.kinds).toEqual(['policy', 'reserved', 'issued', 'completed']);
});

test('without a mouse an agent of another group takes extra time, makes an exception, plans a call, and sends a card from the sidebar', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ card_art_address: 'https://art.example/cards', days_between_gestures: 0 });
  const ticket = await openTicket(page, 103, SALES_AGENT);
  const { sidebar } = ticket;
  await expect(sidebar.getByText('10 of 10 left')).toBeVisible();

  await choose(ticket, 'Take extra time');
  await expect(sidebar.getByRole('textbox', { name: 'Minutes' })).toBeFocused();
  await giveReason(page, sidebar);
  await confirm(ticket, 'Take 15 minutes');
  await press(page, sidebar.getByRole('group', { name: 'Extra time' }).getByRole('button', { name: 'Stop' }));
  await expect(sidebar.getByText('Your extra time is over')).toBeVisible();

  await choose(ticket, 'Make an exception');
  await expect(sidebar.getByLabel('Rule')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12.50');
  await press(page, sidebar.getByRole('button', { name: 'Make the exception' }));
  await expect(sidebar.getByLabel('Why')).toBeFocused();
  await page.keyboard.type('She was in hospital when the time ran out.');
  await giveReason(page, sidebar);
  await confirm(ticket, 'Make the exception');
  await expect(sidebar.getByText('Noted. The note goes onto the ticket')).toBeVisible();

  await choose(ticket, 'Plan a courtesy call');
  await expect(sidebar.getByRole('form').getByRole('radio').first()).toBeFocused();
  await giveReason(page, sidebar);
  await confirm(ticket, 'Plan the call');
  await expect(sidebar.getByText('The call is planned.')).toBeVisible();

  await choose(ticket, 'Give a card');
  const window = page.getByRole('dialog').locator('iframe').contentFrame();
  await expect(window.getByLabel('Occasion', { exact: true })).toBeFocused();
  await page.keyboard.type('Th');
  await tabTo(page, window.getByLabel('Message'), 3);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Thank you for the drawing!');
  // The reason follows the occasion.
  await press(page, window.getByRole('button', { name: 'Give card' }));
  await expect(window.getByRole('heading', { name: /^Given/ })).toBeFocused();
  await press(page, window.getByRole('button', { name: 'Put into the reply' }));
  await expect(window.getByRole('status')).toContainText('in your reply');
  await press(page, window.getByRole('button', { name: 'Close', exact: true }));
  await expect(sidebar.getByRole('heading', { name: 'What I may do' })).toBeFocused();
  await expect(ticket.reply).toContainText('Thank you for the drawing!');
  await expect(notSentYet(ticket)).toContainText('Card');
  await press(page, page.getByRole('button', { name: 'Submit as pending' }));
  await expect(ticket.reply).toHaveText('');

  const completed = async () => (await sandbox.kinds()).filter((kind) => kind === 'completed');
  await expect.poll(completed).toHaveLength(3);
  const reserved = (await sandbox.ledger()).filter(({ entry }) => entry.kind === 'reserved');
  expect(reserved.map(({ author, entry }) => [author, entry.gesture])).toEqual(
    ['extra-time', 'exception', 'courtesy-call', 'card'].map((gesture) => ['10003', gesture]),
  );
  expect(JSON.stringify(await sandbox.ledger())).not.toContain('hospital');
  await expect(ticket.conversation).toContainText('She was in hospital when the time ran out.');
});
