import type { Locator } from '@playwright/test';
import { giveCard, openCard } from './card-window';
import { expect, test } from './sandbox';

test.use({ serverOptions: { flags: ['--strict-frame'] } });

test('in a frame that may only run, every way to take a card along says how to do it by hand', async ({ page }) => {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const card = await openCard(page);
  await giveCard(card);
  const { window } = card;
  const status = window.getByRole('status');

  await window.getByRole('button', { name: 'Copy picture' }).click();
  await expect(status).toContainText('may not use the clipboard. Right-click the picture');
  await window.getByRole('button', { name: 'Print' }).click();
  await expect(status).toContainText('may not print. Right-click the picture');
  await window.getByRole('button', { name: 'Download' }).click();
  await expect(status).toContainText('Nothing there? Then this window may not save files: right-click the picture');
  expect(saved).toEqual([]);
  const picture = window.getByRole('img');
  expect(await picture.evaluate((image) => image.clientWidth)).toBeGreaterThan(600);
  await expect.poll(() => typeOf(picture)).toBe('image/jpeg');
});

/** What somebody gets who saves the picture by hand. */
const typeOf = (picture: Locator): Promise<string> =>
  picture.evaluate(async (image) => {
    const answer = await fetch(image instanceof HTMLImageElement ? image.src : '');
    return (await answer.blob()).type;
  });
