import type { Frame, Page } from '@playwright/test';

/** The document of an app in the page, once it is there. */
export async function frameOf(page: Page, title: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[title="${title}"]`, { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error(`There is no frame ${title}`);
  return frame;
}
