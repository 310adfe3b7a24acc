import { expect, LIGHT_AGENT, SALES_AGENT, test } from './sandbox';
import { giveDiscount, openTicket, ticketOn, unfold, type OpenTicket } from './ticket';

async function expectNothingToGive({ sidebar }: OpenTicket, why: string): Promise<void> {
  await expect(sidebar.getByText(why)).toBeVisible();
  await expect(sidebar.getByRole('button', { name: 'Give a discount' })).toBeHidden();
  await expect(sidebar.getByRole('button', { name: 'Phrases' })).toBeVisible();
}

test('a customer without a name is said to have none', async ({ page }) => {
  const { sidebar } = await openTicket(page, 170);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('No name given');
  await expect(sidebar.getByText('2 contacts')).toBeVisible();
});

test('markup in names, subjects and messages stays text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const ticket = await openTicket(page, 175);
  const name = '<img src=x onerror=alert(1)> Robin "><script>alert("name")</script>';
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText(name);
  const details = await unfold(ticket, /^More about/);
  await expect(details).toContainText('<b>Gold</b>');
  await expect(details).toContainText("javascript:alert('door')");
  await expect(ticket.sidebar.getByRole('region', { name: 'How it reads' }).getByRole('status')).not.toHaveText('');
  const before = await unfold(ticket, /^Before/);
  await expect(before.getByRole('listitem')).toHaveCount(2);
  await giveDiscount(ticket);

  await expect(ticket.sidebar.locator('img, script:not([src]), a[href^="javascript"]')).toHaveCount(0);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a customer who writes from right to left is shown so, and a message is sent without a submit', async ({
  page,
}) => {
  const ticket = await openTicket(page, 180);
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveText('ليلى حداد');
  await expect(ticket.sidebar.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl');
  await giveDiscount(ticket);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(ticket.conversation.getByRole('listitem').last()).toContainText('THANKYOU');
});

test('a closed ticket gets no gesture, and its follow-up does', async ({ page }) => {
  await expectNothingToGive(await openTicket(page, 185), 'This ticket is closed. Open a follow-up to give something.');

  const followUp = await openTicket(page, 186);
  await giveDiscount(followUp);
  await expect(followUp.reply).toContainText('THANKYOU');
});

test('a ticket that is being written asks for its requester, then shows who that is', async ({ page }) => {
  await page.goto('/agent/tickets/new');
  const sidebar = page.locator('iframe[title="Extra Mile new_ticket_sidebar"]').contentFrame();
  await expect(sidebar.getByText('Choose a requester, and you will see here who they are.')).toBeVisible();

  await page.getByLabel('Requester').selectOption('Margaret Ashdown, m.ashdown@post.example.net');
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Margaret Ashdown');
  await expect(sidebar.getByText('11 contacts')).toBeVisible();
  await expect(sidebar.getByRole('button', { name: 'Give a discount' })).toBeHidden();
  await sidebar.getByRole('button', { name: 'Phrases' }).click();
  await sidebar
    .getByRole('region', { name: 'Phrases' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Reply' })).not.toHaveText('');
});

test('a light agent sees the summary only', async ({ page }) => {
  const { sidebar } = await openTicket(page, 102, LIGHT_AGENT);
  await expect(sidebar.getByRole('heading', { level: 1 })).toHaveText('Tom Okafor');
  await expect(sidebar.getByText('5 contacts')).toBeVisible();
  await expect(sidebar.getByRole('button', { name: /^Before/ })).toBeVisible();
  await expect(sidebar.getByRole('button', { name: 'Phrases' })).toBeHidden();
  await expect(sidebar.getByText('What I may do')).toBeHidden();
});

test("an agent with a role of the account's own gives like any other, and is not asked for again", async ({
  page,
  sandbox,
}) => {
  const ticket = await openTicket(page, 110, SALES_AGENT);
  await giveDiscount(ticket);
  await expect(ticket.reply).toContainText('THANKYOU');
  await sandbox.forgetRequests();
  await page.reload();
  await expect(ticketOn(page).sidebar.getByText(/left until/)).toBeVisible();

  const asked = (await sandbox.appRequests()).filter((request) => request.startsWith('GET /api/v2/users/me'));
  expect(asked).toEqual([]);
});
