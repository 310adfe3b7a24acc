import { DAY_MS } from '../../src/domain/time';
import { expect, REQUESTED_TICKETS, test } from './sandbox';
import { openTicket, ticketOn, unfold } from './ticket';

/** As an agent of the account reads it: "November 2017". */
function monthOf(daysAgo: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'Europe/London' });
  return format.format(Date.now() - daysAgo * DAY_MS);
}

test('somebody in touch for nine years is shown with all those years, and with what the admin chose to see', async ({
  page,
  sandbox,
}) => {
  await page.goto(`${sandbox.origin}/`);
  await page.getByRole('link', { name: 'The lid of an old friend' }).click();
  const ticket = ticketOn(page);
  const { sidebar } = ticket;
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Margaret Ashdown');
  await expect(sidebar.getByText(`Customer since ${monthOf(3291)} · 11 contacts`)).toBeVisible();
  await expect(sidebar.getByText('Last: 23 days ago · web form')).toBeVisible();
  const details = await unfold(ticket, 'More about Margaret Ashdown');
  await expect(details).toContainText('Gold');
  await expect(details).toContainText('Leave in the porch, not on the step (rain)');
  await expect(details).toContainText('time zone not known');
  await expect(details).not.toContainText('Organisation');
});

test('a newcomer is a first contact, with nothing before', async ({ page }) => {
  const ticket = await openTicket(page, 104);
  await expect(ticket.sidebar.getByText('First contact')).toBeVisible();
  await expect(await unfold(ticket, /^Before/)).toContainText('Nothing before this ticket.');
});

test('a third contact shows the earlier ones over their channels, and a line opens its ticket', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  await expect(ticket.sidebar.getByText('1 other open')).toBeVisible();
  const before = await unfold(ticket, /^Before/);
  await expect(before.getByRole('listitem')).toHaveCount(4);
  await expect(before.getByRole('listitem').nth(0)).toContainText('e-mail · Open');
  await expect(before.getByRole('listitem').nth(1)).toContainText('chat · Solved');
  await before.getByRole('button', { name: 'Open ticket 106' }).click();
  await expect(page).toHaveURL(/\/agent\/tickets\/106/);
  await expect(page.getByRole('region', { name: 'Ticket 106' })).toContainText('Chat with Tom Okafor');
});

test('of 300 tickets it is said how many there are, and more come on demand', async ({ page }) => {
  const ticket = await openTicket(page, 160);
  await expect(ticket.sidebar.getByText('306 contacts')).toBeVisible();
  const before = await unfold(ticket, /^Before/);
  await expect(before).toContainText('29 of 305 that you can see');
  await before.getByRole('button', { name: 'Show more' }).click();
  await expect(before).toContainText('59 of 305 that you can see');
  await expect(before.getByRole('listitem')).toHaveCount(59);
});

test('opening a ticket costs at most two requests, and coming back to its tab none', async ({ page, sandbox }) => {
  const nine = await openTicket(page, 110);
  await expect(nine.sidebar.getByText('10 of 10 left')).toBeVisible();
  await expect(nine.sidebar.getByText('11 contacts')).toBeVisible();

  await sandbox.forgetRequests();
  await page.getByRole('link', { name: 'Tickets', exact: true }).click();
  await page.getByRole('link', { name: 'wrong postcode on my first order' }).click();
  const newcomer = ticketOn(page);
  await expect(newcomer.sidebar.getByText('First contact')).toBeVisible();
  await expect(newcomer.sidebar.getByText('10 of 10 left')).toBeVisible();
  // What is asked for once a page is idle has a test of its own, and may come at any time.
  const atOnce = async () => (await sandbox.appRequests()).filter((request) => !request.includes('/comments'));
  const made = await atOnce();
  expect(made.length, made.join('\n')).toBeLessThanOrEqual(2);
  expect(made.filter((request) => request.includes(REQUESTED_TICKETS))).toHaveLength(1);

  await sandbox.forgetRequests();
  await page
    .getByRole('navigation', { name: 'Open tabs' })
    .getByRole('link', { name: /110|lid/ })
    .click();
  await expect(ticketOn(page).sidebar.getByRole('heading', { level: 1 })).toHaveText('Margaret Ashdown');
  await expect(ticketOn(page).sidebar.getByText('11 contacts')).toBeVisible();
  expect(await atOnce()).toEqual([]);
});
