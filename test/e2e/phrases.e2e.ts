import type { Locator } from '@playwright/test';
import { expect, test } from './sandbox';
import { giveDiscount, openTicket, unfold, writePublicly, type OpenTicket } from './ticket';

/** The words themselves, below what they are good for. */
async function wordsOf(phrase: Locator): Promise<string> {
  return (await phrase.innerText()).split('\n').at(-1) ?? '';
}

/** Which phrases fit, and in which order, is known once the customer was heard. */
const heard = ({ sidebar }: OpenTicket): Promise<void> =>
  expect(sidebar.getByRole('region', { name: 'How it reads' })).toBeVisible();

/** All of them, so that none goes away when the draft has what it says. */
async function allPhrases(ticket: OpenTicket): Promise<Locator> {
  await heard(ticket);
  const phrases = await unfold(ticket, 'Phrases');
  await phrases.getByRole('button', { name: 'All phrases' }).click();
  const folded = phrases.getByRole('heading', { level: 3 }).getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
  return phrases;
}

/** Those that nothing has to be filled into. */
const whole = (phrases: Locator) => phrases.getByRole('listitem').filter({ hasNotText: /\[/ });

test('three phrases fit at most, and one press puts one at the cursor', async ({ page }) => {
  const ticket = await openTicket(page, 216);
  await heard(ticket);
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByRole('listitem').first()).toBeVisible();
  expect(await phrases.getByRole('listitem').count()).toBeLessThanOrEqual(3);

  await writePublicly(ticket);
  await ticket.reply.click();
  await page.keyboard.type('Dear Gareth, Maya');
  for (let left = 'Maya'.length; left > 0; left--) await page.keyboard.press('ArrowLeft');
  await phrases.getByRole('button', { name: 'All phrases' }).click();
  await phrases.getByLabel('Look for words').fill("I'm looking into this now");
  const phrase = phrases.getByRole('listitem').filter({ hasText: "I'm looking into this now" });
  const words = await wordsOf(phrase);
  await phrase.getByRole('button').first().click();
  await expect(ticket.reply).toContainText(words);
  await expect(ticket.reply).toHaveText(/^Dear Gareth,.*Maya$/);
  await expect(phrases.getByText(`Inserted: ${words}`)).toBeVisible();
});

test('two phrases in a row do not run together, and an open place is asked for and never sent empty', async ({
  page,
}) => {
  const ticket = await openTicket(page, 216);
  await writePublicly(ticket);
  const phrases = await allPhrases(ticket);
  const ready = whole(phrases);
  const [first, second] = [await wordsOf(ready.nth(1)), await wordsOf(ready.nth(2))];
  await ready.nth(1).getByRole('button').first().click();
  await expect(ticket.reply).toContainText(first);
  await ready.nth(2).getByRole('button').first().click();
  await expect(ticket.reply).toContainText(second);
  expect((await ticket.reply.innerText()).split(second)[0]).toMatch(/\s$/);

  const phrase = phrases.getByRole('listitem').filter({ hasText: 'Day or date' }).first();
  await phrase.getByRole('button').first().click();
  await expect(phrases.getByRole('button', { name: 'Insert' })).toBeDisabled();
  for (const field of await phrase.getByRole('textbox').all()) {
    if ((await field.inputValue()) === '') await field.fill('Friday');
  }
  await phrases.getByRole('button', { name: 'Insert' }).click();
  await expect(ticket.reply).toContainText('Friday');
});

test('a favourite comes first from then on', async ({ page }) => {
  const ticket = await openTicket(page, 216);
  const phrases = await allPhrases(ticket);
  const words = await wordsOf(phrases.getByRole('listitem').last());
  await phrases.getByRole('listitem').filter({ hasText: words }).getByRole('button', { name: 'Favourite' }).click();
  await expect(phrases.getByRole('listitem').first()).toContainText(words);
  const again = await allPhrases(await openTicket(page, 217));
  await expect(again.getByRole('listitem').first().getByRole('button', { name: 'Favourite' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('after two apologies nobody is offered a third, and a familiar customer is addressed like one', async ({
  page,
}) => {
  const sorry = await openTicket(page, 227);
  await heard(sorry);
  const phrases = await unfold(sorry, 'Phrases');
  await expect(phrases.getByText('We have said sorry twice. Say what happens next, and by when.')).toBeVisible();
  await expect(phrases.getByRole('button', { name: 'Write an apology' })).toBeHidden();

  const familiar = await openTicket(page, 219);
  await heard(familiar);
  const german = await unfold(familiar, 'Phrases');
  await expect(german.getByText('danke für deine Nachricht')).toBeVisible();
});

test('what an admin wrote arrives in the reply as text, whatever it looks like', async ({ page, sandbox }) => {
  const code = '<b>X&Y</b>';
  await sandbox.settings({ discount_code: code });
  const ticket = await openTicket(page, 102);
  await giveDiscount(ticket);
  await expect(ticket.reply).toContainText(code);
  await expect(ticket.reply.locator('b')).toHaveCount(0);
});
