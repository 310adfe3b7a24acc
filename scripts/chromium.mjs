import { existsSync } from 'node:fs';
import { bundledChromium, forgetBundledChromium } from './bundled-chromium.mjs';
import { chromiumStarts } from './chromium-starts.mjs';
import { installedChromiums } from './installed-chromium.mjs';

export const NO_CHROMIUM = [
  'The browser tests need Chromium, and none was found that starts. Any one of these helps:',
  '  - install it from your system, for example: sudo apt-get install chromium',
  '  - let Playwright download one: npx playwright install --with-deps chromium',
  '  - name one that you have: CHROMIUM=/path/to/chromium npm test',
].join('\n');

/**
 * Finds a Chromium that really starts: the one named by CHROMIUM, the system's, Playwright's own, and last the one that
 * comes with the dependencies. Answers undefined when there is none.
 */
export async function findChromium() {
  for (const [from, candidates] of Object.entries(SOURCES)) {
    for (const { executablePath, env = {} } of await candidates()) {
      if (await chromiumStarts(executablePath, env)) return { executablePath, env, from };
    }
  }
  return undefined;
}

const SOURCES = {
  'the CHROMIUM variable': async () => (process.env.CHROMIUM ? [{ executablePath: process.env.CHROMIUM }] : []),
  'this system': async () => installedChromiums().map((executablePath) => ({ executablePath })),
  Playwright: async () => {
    const { chromium } = await import('@playwright/test');
    const executablePath = chromium.executablePath();
    return existsSync(executablePath) ? [{ executablePath }] : [];
  },
  '@sparticuz/chromium': bundled,
  // Something may have taken away half of the unpacked one: what does not start is unpacked once more.
  '@sparticuz/chromium, unpacked again': async () => {
    await forgetBundledChromium();
    return bundled();
  },
};

async function bundled() {
  const found = await bundledChromium().catch(() => undefined);
  return found ? [found] : [];
}
