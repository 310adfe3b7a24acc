import { expect, test } from './sandbox';
import { openTicket, unfold, writePublicly, type OpenTicket } from './ticket';

const region = ({ sidebar }: OpenTicket, name: string) => sidebar.getByRole('region', { name });

test('an angry German customer: third contact, what he told us, German phrases, and a hint on a cold draft', async ({
  page,
}) => {
  const ticket = await openTicket(page, 210);
  const { sidebar } = ticket;
  await expect(
    sidebar.getByText(/^Third contact about Order EX-57891 in \d days: phone .+, chat .+, e-mail today$/),
  ).toBeVisible();
  await expect(region(ticket, 'They already told us').getByText('EX-57891', { exact: true })).toBeVisible();
  await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText(/angry|disappointed/i);
  await expect(region(ticket, 'How it reads').getByText('zum DRITTEN Mal')).toBeVisible();

  await writePublicly(ticket);
  await ticket.reply.click();
  await page.keyboard.type('Guten Tag Herr Hollerbach, könnten Sie mir bitte Ihre Bestellnummer nennen?');
  await expect(sidebar.getByText('They already told us: Order')).toBeVisible();

  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByRole('button', { name: 'German' })).toHaveAttribute('aria-pressed', 'true');
  const first = phrases.getByRole('listitem').first();
  await expect(first).toBeVisible();
  expect(await phrases.getByRole('listitem').count()).toBeLessThanOrEqual(3);
});

test('a bereaved customer: handled gently, with quiet words and no cheer', async ({ page }) => {
  const ticket = await openTicket(page, 105);
  await expect(ticket.sidebar.getByText(/^Somebody has died\. No cheer and no discount/)).toBeVisible();
  await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText('Somebody has died');
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByText('Sympathise')).toBeVisible();
  await expect(phrases.getByRole('button', { name: 'Write an apology' })).toBeHidden();
});

test('thanks are answered with thanks', async ({ page }) => {
  const ticket = await openTicket(page, 220);
  await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText(/grateful/i);
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByText('Thank', { exact: true })).toBeVisible();
});

test('on the phone facts come first, phrases are to be said, and nothing is said of a draft', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  await expect(region(ticket, 'They already told us').getByText('EX-58214', { exact: true })).toBeVisible();
  await ticket.reply.click();
  await page.keyboard.type('Please calm down, you should have told us earlier.');
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByText('On the phone: to be said in your own voice.')).toBeVisible();
  await expect(ticket.sidebar.getByText(/can hurt/)).toBeHidden();
});

test('on messaging what they said in turns is known, a promise is overdue, and only harmful words get a hint', async ({
  page,
}) => {
  const ticket = await openTicket(page, 218);
  const { sidebar } = ticket;
  await expect(sidebar.getByText(/^We promised: .*Overdue since/)).toBeVisible();
  await expect(region(ticket, 'They already told us').getByText('EX-58151', { exact: true })).toBeVisible();
  await writePublicly(ticket);
  await ticket.reply.click();
  await page.keyboard.type('We apologise for any inconvenience.');
  await page.keyboard.type(' Please calm down.');
  await expect(sidebar.getByText(/calm down.* can hurt/)).toBeVisible();
  await expect(sidebar.getByText(/reads cold/)).toBeHidden();
});

test('a hint is dismissed for this ticket, also when it is opened again', async ({ page }) => {
  const { sidebar, reply } = await openTicket(page, 213);
  await reply.click();
  await page.keyboard.type('Beruhigen Sie sich bitte erst einmal. Die Prüfung läuft, und wir melden uns morgen.');
  await expect(sidebar.getByText(/kann verletzen|can hurt/)).toBeVisible();
  await sidebar.getByRole('button', { name: 'Dismiss this hint' }).click();
  await expect(sidebar.getByText(/can hurt/)).toBeHidden();
  await page.reload();
  const again = await openTicket(page, 213);
  await again.reply.click();
  await page.keyboard.type('Beruhigen Sie sich bitte erst einmal. Die Prüfung läuft, und wir melden uns morgen.');
  await expect(region(again, 'How it reads')).toBeVisible();
  await expect(again.sidebar.getByText(/can hurt/)).toBeHidden();
});

test('what is not so stays away when the ticket is opened again', async ({ page }) => {
  const ticket = await openTicket(page, 210);
  await ticket.sidebar.getByRole('button', { name: 'Not so: zum DRITTEN Mal' }).click();
  await expect(ticket.sidebar.getByText('zum DRITTEN Mal')).toBeHidden();
  const again = await openTicket(page, 210);
  await expect(region(again, 'How it reads')).toBeVisible();
  await expect(again.sidebar.getByText('zum DRITTEN Mal')).toBeHidden();
});

for (const [what, id] of [
  ['twenty thousand characters', 130],
  ['markup and script', 175],
  ['patterns that are made to be slow', 223],
] as const) {
  test(`${what} are read like anything else`, async ({ page }) => {
    const ticket = await openTicket(page, id);
    await expect(region(ticket, 'How it reads').getByRole('status')).not.toHaveText('');
    await expect(region(ticket, 'What I may do')).toBeVisible();
  });
}

test('in Japanese it is hard to tell, and that is said', async ({ page }) => {
  const ticket = await openTicket(page, 190);
  await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText('Hard to tell');
  await expect(ticket.sidebar.getByText(/a language that Extra Mile does not know yet/)).toBeVisible();
});

test('where an admin switches it off, nothing is said of how it reads', async ({ page, sandbox }) => {
  await sandbox.settings({ show_mood: false });
  const ticket = await openTicket(page, 210);
  await expect(region(ticket, 'They already told us')).toBeVisible();
  await expect(region(ticket, 'How it reads')).toBeHidden();
});

test('an apology is composed, and costs no allowance', async ({ page }) => {
  const ticket = await openTicket(page, 217);
  await writePublicly(ticket);
  const phrases = await unfold(ticket, 'Phrases');
  await phrases.getByRole('button', { name: 'Write an apology' }).click();
  await phrases.getByLabel('What happened').fill('we sent the wrong one three times');
  await phrases.getByLabel('What we answer for').fill('that was our mistake');
  await phrases.getByLabel('What happens next').fill('the right one is on its way');
  await phrases.getByLabel('By when').fill('Friday');
  await phrases.getByRole('button', { name: 'Put it in the reply' }).click();
  await expect(ticket.reply).toContainText('We sent the wrong one three times.');
  await expect(ticket.sidebar.getByText('10 of 10 left until')).toBeVisible();
});

test('opening a ticket asks two things before the page is idle, and at most three more after', async ({
  page,
  sandbox,
}) => {
  await sandbox.forgetRequests();
  const ticket = await openTicket(page, 210);
  await expect(ticket.sidebar.getByText(/^Third contact/)).toBeVisible();
  const requests = await sandbox.appRequests();
  const comments = requests.filter((request) => /tickets\/\d+\/comments/.test(request));
  expect(comments.length).toBeGreaterThan(0);
  expect(comments.length).toBeLessThanOrEqual(3);
  expect(requests.filter((request) => /tickets\/requested|records\/search/.test(request))).toHaveLength(2);
});
