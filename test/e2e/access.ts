import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** What axe has to say of a frame of the app, as it stands. */
export async function expectAccessible(page: Page, frame: string, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include([`iframe[title="${frame}"]`, 'html']).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(found, where).toEqual([]);
}

/** Presses Tab until the focus is where somebody with a keyboard wants it. */
export async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let presses = 0; presses <= most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not lead there`);
}
