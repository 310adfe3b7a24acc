import { everythingKept } from './everything-kept';
import { expect, SALES_AGENT, test } from './sandbox';
import { openTicket, sendReply, unfold, writePublicly, type OpenTicket } from './ticket';

const region = ({ sidebar }: OpenTicket, name: string) => sidebar.getByRole('region', { name });

test('an angry German customer: third contact, what he told us, German phrases, and a hint on a cold draft', async ({
  page,
}) => {
  const ticket = await openTicket(page, 210);
  const { sidebar } = ticket;
  await expect(
    sidebar.getByText(/^Third contact about order EX-57891 in \d days: phone .+, chat .+, e-mail .+$/),
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
  await expect(phrases.getByRole('list')).toHaveAttribute('lang', 'de');
  const first = phrases.getByRole('listitem').first();
  await expect(first).toBeVisible();
  expect(await phrases.getByRole('listitem').count()).toBeLessThanOrEqual(3);
});

test('a grateful customer is answered with thanks, and in Japanese it is hard to tell how it reads', async ({
  page,
}) => {
  const grateful = await openTicket(page, 220);
  await expect(region(grateful, 'How it reads').getByRole('status')).toHaveText(/grateful/i);
  await expect((await unfold(grateful, 'Phrases')).getByText('Thank', { exact: true })).toBeVisible();

  const japanese = await openTicket(page, 190);
  await expect(region(japanese, 'How it reads').getByRole('status')).toHaveText('Hard to tell');
  await expect(japanese.sidebar.getByText(/a language that Extra Mile does not know yet/)).toBeVisible();
});

test('a bereaved customer: handled gently, with quiet words and no cheer', async ({ page }) => {
  const ticket = await openTicket(page, 105);
  await expect(ticket.sidebar.getByText(/^Somebody has died\. No cheer and no discount/)).toBeVisible();
  await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText('Somebody has died');
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByText('Sympathise')).toBeVisible();
  await expect(phrases.getByRole('button', { name: 'Write an apology' })).toBeHidden();
  const fits = ticket.sidebar.getByRole('list', { name: 'What would fit' });
  await expect(fits).toBeVisible();
  await expect(fits.getByRole('button', { name: 'Give a discount' })).toHaveCount(0);
});

test('where nothing is said of moods an agent says to handle gently, and a colleague knows it', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ show_mood: false });
  const ticket = await openTicket(page, 103);
  await ticket.sidebar.getByRole('button', { name: 'Handle gently' }).click();
  await expect(ticket.sidebar.getByText('Handle gently. No cheer and no discount.')).toBeVisible();
  await expect(ticket.tags).toContainText('handle_gently');
  await ticket.reply.fill('We are on it.');
  await sendReply(ticket);

  const colleague = await openTicket(page, 103, SALES_AGENT);
  await expect(colleague.sidebar.getByText('Handle gently. No cheer and no discount.')).toBeVisible();
  await colleague.sidebar.getByRole('button', { name: 'Handle gently', pressed: true }).click();
  await expect(colleague.sidebar.getByText('Handle gently. No cheer and no discount.')).toBeHidden();
  await expect(colleague.tags).not.toContainText('handle_gently');
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

test('the transcript that follows a chat adds nothing: she grows angrier, and said her last words once', async ({
  page,
}) => {
  const ticket = await openTicket(page, 224);
  const reads = region(ticket, 'How it reads');
  await expect(reads.getByRole('status')).toHaveText(/disappointed.* · getting stronger$/i);
  await expect(reads.getByText('Awful', { exact: true })).toHaveCount(1);
  await expect(region(ticket, 'They already told us').getByText('EX-58377', { exact: true })).toHaveCount(1);
});

test('what is not so stays away, and a hint dismissed, also when the ticket is opened again', async ({ page }) => {
  const first = await openTicket(page, 213);
  const { sidebar, reply } = first;
  const notSo = sidebar.getByRole('button', { name: /^Not so: / }).first();
  const span = ((await notSo.getAttribute('aria-label')) ?? '').replace('Not so: ', '');
  const press = sidebar.getByRole('button', { name: `Not so: ${span}`, exact: true });
  await press.click();
  await expect(press).toBeHidden();
  await reply.click();
  await page.keyboard.type('Beruhigen Sie sich bitte erst einmal. Die Prüfung läuft, und wir melden uns morgen.');
  await expect(sidebar.getByText(/kann verletzen|can hurt/)).toBeVisible();
  await sidebar.getByRole('button', { name: 'Dismiss this hint' }).click();
  await expect(sidebar.getByText(/can hurt/)).toBeHidden();
  const again = await openTicket(page, 213);
  await expect(region(again, 'How it reads')).toBeVisible();
  await expect(again.sidebar.getByRole('button', { name: `Not so: ${span}` })).toBeHidden();
  await again.reply.click();
  await page.keyboard.type('Beruhigen Sie sich bitte erst einmal. Wie lautet Ihre Bestellnummer?');
  await expect(again.sidebar.getByText(/^They already told us: /)).toBeVisible();
  await expect(again.sidebar.getByText(/can hurt/)).toBeHidden();
});

test('a macro of the sandbox brings a cold draft, and its hint comes', async ({ page }) => {
  const { sidebar } = await openTicket(page, 217);
  await page.getByRole('button', { name: 'Macros' }).click();
  await page
    .getByRole('list', { name: 'Macros' })
    .getByRole('button', { name: /217 is cold$/ })
    .click();
  await expect(sidebar.getByText('“any inconvenience” reads cold.')).toBeVisible();
});

test('twenty thousand characters, and patterns that are made to be slow, are read like anything else', async ({
  page,
}) => {
  for (const [id, told] of [
    [130, 'E4'],
    [223, 'EX-58099'],
  ] as const) {
    const ticket = await openTicket(page, id);
    await expect(region(ticket, 'How it reads').getByRole('status')).toHaveText(/grateful/i);
    await expect(region(ticket, 'They already told us').getByText(told, { exact: true })).toBeVisible();
    await expect(region(ticket, 'What I may do')).toBeVisible();
  }
});

test('what they said, what we write and how it reads is neither stored nor sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const ticket = await openTicket(page, 210);
  const { sidebar } = ticket;
  await expect(region(ticket, 'They already told us').getByText('EX-57891', { exact: true })).toBeVisible();
  await sidebar.getByRole('button', { name: 'Not so: zum DRITTEN Mal' }).click();
  await writePublicly(ticket);
  await ticket.reply.click();
  await page.keyboard.type('Lieber Herr Hollerbach, beim Zaunkönig: Wie lautet bitte Ihre Bestellnummer?');
  await expect(sidebar.getByText('They already told us: Order')).toBeVisible();
  await sidebar.getByRole('button', { name: 'Dismiss this hint' }).click();
  await expect(sidebar.getByText('They already told us: Order')).toBeHidden();

  const kept = await Promise.all(page.frames().map((frame) => frame.evaluate(everythingKept)));
  expect(kept.join('\n')).toContain('extra-mile marks');
  expect(sent.join('\n')).toMatch(/tickets\/\d+\/comments/);
  const all = [
    ...kept,
    ...sent.map((request) => decodeURIComponent(request.replace(/%(?![0-9a-f]{2})/gi, '%25'))),
  ].join('\n');
  const words = ['DRITTEN', 'Frechheit', 'Sieb gereinigt', '99998 044', 'Zaunkönig', 'Bestellnummer', 'disappointed'];
  expect(words.filter((word) => all.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});

test('opening a ticket and hearing the customer out costs five requests at most', async ({ page, sandbox }) => {
  await sandbox.forgetRequests();
  const ticket = await openTicket(page, 210);
  await expect(ticket.sidebar.getByText(/^Third contact/)).toBeVisible();
  const requests = await sandbox.appRequests();
  expect(requests.filter((request) => /tickets\/\d+\/comments/.test(request))).not.toEqual([]);
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(5);
});
