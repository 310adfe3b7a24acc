import { ensureBuilt } from './build.mjs';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './run.mjs';
import { say, stop } from './say.mjs';

await ensureInstalled();
await ensureBuilt();
const chromium = await findChromium();
if (!chromium) stop(NO_CHROMIUM);
say(`Browser tests with ${chromium.executablePath} (from ${chromium.from}).`);
const { code } = await runTool(
  { name: 'playwright', from: '@playwright/test', args: ['test', ...process.argv.slice(2)] },
  { env: { ...chromium.env, CHROMIUM_PATH: chromium.executablePath } },
);
process.exitCode = code;
