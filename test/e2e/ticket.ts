import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { AGENT } from './sandbox';

/** A ticket as an agent has it before them: the helpdesk's page, and the app in its sidebar. */
export interface OpenTicket {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly reply: Locator;
  readonly tags: Locator;
  readonly conversation: Locator;
}

export async function openTicket(page: Page, id: number, as = AGENT): Promise<OpenTicket> {
  await page.goto(`/agent/tickets/${id}?as=${as}`);
  const ticket = ticketOn(page);
  await expect(ticket.sidebar.getByRole('main')).toBeVisible();
  return ticket;
}

/** The ticket in the front, among those whose tabs are open. */
export function ticketOn(page: Page): OpenTicket {
  return {
    page,
    sidebar: page.locator('iframe[title="Extra Mile ticket_sidebar"]:visible').contentFrame(),
    reply: page.getByRole('textbox', { name: 'Reply' }),
    tags: page.getByRole('list', { name: 'Tags' }),
    conversation: page.getByRole('list', { name: 'Conversation' }),
  };
}

/** A part of the sidebar that opens when its title is pressed. */
export async function unfold({ sidebar }: OpenTicket, title: string | RegExp): Promise<Locator> {
  await sidebar.getByRole('button', { name: title }).click();
  return sidebar.getByRole('region', { name: title });
}

/** Some tickets open on an internal note. */
export async function writePublicly({ page }: OpenTicket): Promise<void> {
  await page.getByRole('button', { name: 'Public reply' }).click();
}

/** What was begun on this ticket and stands in no reply that was sent. */
export const notSentYet = ({ sidebar }: OpenTicket): Locator => sidebar.getByRole('list', { name: 'Not sent yet' });

interface Discount {
  /** As it is proposed, where nothing is told. */
  readonly percent?: string;
  readonly reason?: string;
}

/** Opens the composer of a kind by its button, which stands above what would fit. */
export async function compose({ sidebar }: OpenTicket, name: string): Promise<Locator> {
  await sidebar.getByRole('button', { name, exact: true }).first().click();
  const composer = sidebar.getByRole('form', { name });
  await expect(composer).toBeVisible();
  return composer;
}

export const openComposer = (ticket: OpenTicket): Promise<Locator> => compose(ticket, 'Give a discount');

/** Why, as a composer or the card's window asks it: one of them, or the first where it does not matter. */
export function reasonIn(composer: Locator | FrameLocator, reason?: string): Locator {
  const reasons = composer.getByRole('group', { name: 'Reason' });
  return reason === undefined ? reasons.getByRole('radio').first() : reasons.getByRole('radio', { name: reason });
}

/** Composes and confirms; what comes of it is for the test to look at. */
export async function confirmDiscount(ticket: OpenTicket, { percent, reason }: Discount = {}): Promise<void> {
  await writePublicly(ticket);
  const composer = await openComposer(ticket);
  if (percent !== undefined) await composer.getByLabel('Percent').fill(percent);
  await reasonIn(composer, reason).check();
  await composer.getByRole('button', { name: `Give ${percent ?? '10'} %` }).click();
}

export async function giveDiscount(ticket: OpenTicket, discount: Discount = {}): Promise<void> {
  await confirmDiscount(ticket, discount);
  await expect(ticket.sidebar.getByText('Given. The words are in your reply')).toBeVisible();
}

/** Sends the reply to the customer, whoever it was written for so far. */
export async function sendReply(ticket: OpenTicket, status: 'open' | 'pending' | 'solved' = 'pending'): Promise<void> {
  await writePublicly(ticket);
  await ticket.page.getByRole('button', { name: `Submit as ${status}` }).click();
  await expect(ticket.reply).toHaveText('');
}

/** Closes the tab in front, and with it the draft that was not sent. */
export async function closeTab(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Open tabs' })
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect(page.getByRole('region', { name: 'Tickets' }).getByRole('row').nth(1)).toBeVisible();
}
