import type { Locator } from '@playwright/test';
import { expect, test } from './sandbox';
import { giveDiscount, openTicket, unfold } from './ticket';

/** The words themselves, below what they are good for. */
async function wordsOf(phrase: Locator): Promise<string> {
  return (await phrase.innerText()).split('\n').at(-1) ?? '';
}

test('there are twelve phrases, and one press puts one at the cursor', async ({ page }) => {
  const ticket = await openTicket(page, 102);
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByRole('listitem')).toHaveCount(12);

  await ticket.reply.click();
  await page.keyboard.type('Dear Tom, Maya');
  for (let left = 'Maya'.length; left > 0; left--) await page.keyboard.press('ArrowLeft');
  const words = await wordsOf(phrases.getByRole('listitem').first());
  await phrases.getByRole('listitem').first().getByRole('button').click();
  await expect(ticket.reply).toContainText(words);
  await expect(ticket.reply).toHaveText(/^Dear Tom,.*Maya$/);
  await expect(phrases.getByText(`Inserted: ${words}`)).toBeVisible();
});

test('a second phrase stands behind the first', async ({ page }) => {
  const ticket = await openTicket(page, 103);
  const phrases = await unfold(ticket, 'Phrases');
  const [first, second] = [phrases.getByRole('listitem').nth(0), phrases.getByRole('listitem').nth(1)];
  await first.getByRole('button').click();
  await expect(ticket.reply).not.toHaveText('');
  await second.getByRole('button').click();
  await expect(ticket.reply).toContainText(await wordsOf(second));
  const draft = await ticket.reply.innerText();
  expect(draft.indexOf(await wordsOf(first))).toBe(0);
  expect(draft.indexOf(await wordsOf(second))).toBeGreaterThan(0);
});

test('a customer who writes German gets German phrases, and English ones are a press away', async ({ page }) => {
  const ticket = await openTicket(page, 101);
  const phrases = await unfold(ticket, 'Phrases');
  await expect(phrases.getByRole('button', { name: 'German' })).toHaveAttribute('aria-pressed', 'true');
  await expect(phrases.getByRole('list')).toHaveAttribute('lang', 'de');
  await expect(phrases.getByRole('listitem')).toHaveCount(12);
  await phrases.getByRole('button', { name: 'English' }).click();
  await expect(phrases.getByRole('list')).toHaveAttribute('lang', 'en');
  await expect(phrases.getByRole('listitem')).toHaveCount(12);
});

test('what an admin wrote arrives in the reply as text, whatever it looks like', async ({ page, sandbox }) => {
  const code = '<b>X&Y</b>';
  await sandbox.settings({ discount_code: code });
  const ticket = await openTicket(page, 102);
  await giveDiscount(ticket);
  await expect(ticket.reply).toContainText(code);
  await expect(ticket.reply.locator('b')).toHaveCount(0);
});

test('two phrases in a row do not run together', async ({ page }) => {
  const ticket = await openTicket(page, 103);
  const phrases = await unfold(ticket, 'Phrases');
  await phrases.getByRole('listitem').nth(0).getByRole('button').click();
  await expect(ticket.reply).not.toHaveText('');
  await phrases.getByRole('listitem').nth(1).getByRole('button').click();
  const second = await wordsOf(phrases.getByRole('listitem').nth(1));
  await expect(ticket.reply).toContainText(second);
  expect((await ticket.reply.innerText()).split(second)[0]).toMatch(/\s$/);
});
