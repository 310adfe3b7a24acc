const LIMIT_MS = 20_000;

/** Tries a browser as the tests will use it: one that lacks a library, or is only a stub, shows no page. */
export async function chromiumStarts(executablePath, env) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, timeout: LIMIT_MS });
    const page = await browser.newPage();
    await page.setContent('<title>ready</title>', { timeout: LIMIT_MS });
    const title = await page.title();
    await browser.close();
    return title === 'ready';
  } catch {
    return false;
  }
}
