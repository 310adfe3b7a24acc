import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';

const SIZE = { width: 1200, height: 800 };
const QUALITY = 88;

await ensureInstalled();
const found = await findChromium();
if (!found) stop(NO_CHROMIUM);
const artworks = await builtArtworks();
const folder = join(ROOT, 'card-art');
await mkdir(folder, { recursive: true });

const { chromium } = await import('@playwright/test');
const { executablePath } = found;
const env = { ...process.env, ...found.env };
const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: SIZE });
for (const { design, svg } of artworks) {
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(join(folder, `${design}.jpg`), await page.screenshot({ type: 'jpeg', quality: QUALITY }));
}
await browser.close();
say(`card-art: ${artworks.length} pictures, for the address in the setting "Address of the cards' artwork".`);

async function builtArtworks() {
  const { default: webpack } = await import('webpack');
  const { cardArt } = await import('../webpack.config.js');
  const stats = await new Promise((resolve, reject) => {
    webpack(cardArt, (error, built) => (error ? reject(error) : resolve(built)));
  });
  if (stats.hasErrors()) stop(stats.toString('errors-only'));
  return createRequire(import.meta.url)(join(ROOT, 'build', 'card-art', 'artworks.cjs')).artworks();
}
