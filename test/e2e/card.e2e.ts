import type { Locator } from '@playwright/test';
import { artSvg } from '../../src/adapters/cards/card-svg';
import { pictureOf } from '../../src/adapters/cards/pictures';
import { designsFor } from '../../src/domain/card/card-design';
import { OCCASIONS } from '../../src/domain/card/occasion';
import { expectAccessible, tabTo } from './access';
import { giveCard, openCard } from './card-window';
import { expect, test } from './sandbox';
import { reasonIn } from './ticket';

const LONG_GERMAN =
  'Liebe Frau Lindqvist, es tut uns sehr leid, dass die Rückerstattungsbearbeitungsbestätigung für Ihre Bestellung so lange ' +
  'unterwegs war und dass Sie dreimal nachfragen mussten. Die Ursache ist gefunden und behoben. Herzlichen Dank für Ihre Geduld ' +
  'und für die freundlichen Worte!!!!';
const LONG_NAME = 'Maximilian-Alexander Freiherr von Hohenstein-Wolkersdorf';
const ARABIC = 'عزيزتي سارة، نشكرك من القلب على صبرك وثقتك بنا. نتمنى لك عامًا سعيدًا مليئًا بالفرح والنجاح!';
const TEXTS = [
  [LONG_GERMAN, LONG_NAME],
  [ARABIC, 'مايا من فريق الدعم'],
  ['🎂🎉 '.repeat(30).trim(), 'Maya 🌸'],
] as const;
const REASONS = ['late', 'thanks', 'kind', 'loss', 'new', 'years'].map((id) => ({ id, label: `The reason ${id}` }));
const bare = (text: string): string => text.replace(/[\s-]/g, '');

test('a card is composed without a mouse in five decisions, given once, and closed', async ({ page }) => {
  const card = await openCard(page);
  const { window, gifts } = card;
  await window.getByLabel('Occasion').focus();
  await page.keyboard.type('Th');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(window.getByRole('radio', { name: 'Hearts' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('You waited three weeks and stayed kind. Thank you!');
  await tabTo(page, window.getByLabel('From'), 12);
  await page.keyboard.type('Maya and the team');
  await tabTo(page, reasonIn(window), 12);
  await page.keyboard.press('Space');
  await tabTo(page, window.getByRole('button', { name: 'Give card' }), 12);
  await page.keyboard.press('Enter');

  await expect(window.getByRole('heading', { name: /^Given/ })).toBeFocused();
  const words = { message: 'You waited three weeks and stayed kind. Thank you!', sender: 'Maya and the team' };
  expect(await gifts()).toEqual([{ occasion: 'thanks', design: 'hearts', reason: 'late', ...words }]);
  await expect(window.getByRole('img')).toHaveAttribute('alt', words.message);
  await tabTo(page, window.getByRole('button', { name: 'Close' }), 12);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('words stay in their place on the card, whatever they are and however it is written', async ({ page }) => {
  const { window } = await openCard(page);
  const image = window.getByRole('figure').getByRole('img');
  for (const occasion of ['thanks', 'sympathy'] as const) {
    await window.getByLabel('Occasion').selectOption(occasion);
    const [design = 'hearts'] = designsFor(occasion);
    const { ink, words: place } = pictureOf(design);
    for (const [message, sender] of TEXTS) {
      await window.getByLabel('From').fill(sender);
      await window.getByLabel('Message').fill(message);
      await expect.poll(() => wordsOn(image)).toMatchObject({ fill: ink, text: bare(message + sender) });
      const words = await wordsOn(image);
      expect(words.left).toBeGreaterThanOrEqual(place.x);
      expect(words.top).toBeGreaterThanOrEqual(place.y);
      expect(words.right).toBeLessThanOrEqual(place.x + place.width);
      expect(words.bottom).toBeLessThanOrEqual(place.y + place.height);
    }
  }
});

/** Where the words of the picture reach to, in its own units, and their colour. */
const wordsOn = (image: Locator) =>
  image.evaluate(async (element) => {
    const source = element instanceof HTMLImageElement ? element.src : '';
    const host = document.createElement('div');
    host.innerHTML = await (await fetch(source)).text();
    document.body.append(host);
    const group = host.querySelector<SVGGElement>('g[text-anchor]');
    const box = group?.getBBox() ?? new DOMRect();
    host.remove();
    return {
      ...{ left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height },
      fill: group?.getAttribute('fill'),
      text: (group?.textContent ?? '').replace(/[\s-]/g, ''),
    };
  });

test('no art reaches into the place for words', async ({ page }) => {
  const designs = OCCASIONS.flatMap(designsFor).map((design) => ({
    design,
    svg: artSvg(design),
    box: pictureOf(design).words,
  }));
  const touched = await page.evaluate(async (all) => {
    const found: string[] = [];
    for (const { design, svg, box } of all) {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const context = new OffscreenCanvas(1200, 800).getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(box.x, box.y, box.width, box.height) ?? {};
      const rows = Array.from({ length: box.height }, (_, row) =>
        data.subarray(row * box.width * 4, (row + 1) * box.width * 4),
      );
      const isEven = (row: Uint8ClampedArray) => row.every((value, at) => Math.abs(value - (row[at % 4] ?? 0)) <= 3);
      if (data.length === 0 || !rows.every(isEven)) found.push(design);
    }
    return found;
  }, designs);
  expect(touched).toEqual([]);
});

test('axe finds nothing in the window, light and narrow, dark and wide', async ({ page }) => {
  for (const [scheme, width] of [
    ['light', '320px'],
    ['dark', '640px'],
  ] as const) {
    const card = await openCard(page, { isQuiet: true }, { width, scheme });
    await expect(card.window.locator('body')).toHaveCSS('color-scheme', scheme);
    await expect(card.window.getByRole('figure').getByText('What the customer will see')).toBeVisible();
    await expect(card.window.getByLabel('Occasion').getByRole('option')).toHaveText(['Apology', 'Sympathy']);
    const excess = await card.window.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(excess, width).toBe(0);
    await expectAccessible(page, 'Extra Mile modal', `${scheme} ${width}`);
    await giveCard(card);
    await expectAccessible(page, 'Extra Mile modal', `${scheme} ${width}, given`);
  }
});

test('the foot of the window covers nothing that has the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const { window } = await openCard(page, { reasons: REASONS }, { width: '320px' });
  await window.getByLabel('Occasion', { exact: true }).focus();
  const give = window.getByRole('button', { name: 'Give card' });
  while (!(await give.evaluate((element) => element === document.activeElement))) {
    await expect.poll(() => give.evaluate(coveredBy)).toBe('');
    await page.keyboard.press('Tab');
  }
});

/** What has the keyboard, if the foot with this button lies over it. */
function coveredBy(button: Element): string {
  const held = document.activeElement;
  const foot = button.parentElement?.getBoundingClientRect().top ?? 0;
  return held && held !== button && held.getBoundingClientRect().bottom > foot ? held.outerHTML : '';
}

test('the picture is copied, saved and printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = await openCard(page);
  await giveCard(card);
  const { window } = card;
  const status = window.getByRole('status');

  await window.getByRole('button', { name: 'Copy picture' }).click();
  await expect(status).toContainText('Copied');
  const copied = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(await copied()).toEqual(['image/png']);
  const saved = page.waitForEvent('download');
  await window.getByRole('button', { name: 'Download' }).click();
  expect((await saved).suggestedFilename()).toBe('card-apology.jpg');
  await window.getByRole('button', { name: 'Print' }).click();
  await expect(status).toContainText('print dialog');
  await page.emulateMedia({ media: 'print' });
  await expect(window.getByRole('main')).toBeHidden();
  await expect(window.locator('body > :visible')).toHaveClass('card-sheet');
});
