import { existsSync } from 'node:fs';
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newestChange } from './newest-change.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './run.mjs';
import { say, stop } from './say.mjs';

const MADE_FROM = ['src', 'assets', 'translations', 'manifest.json', 'webpack.config.js', 'package-lock.json'];
const MADE = ['dist/manifest.json', 'dist/assets', 'build/sandbox/server.cjs', 'build/sandbox/page.js'];
// webpack leaves files alone that would not change, so their own times do not tell when the build ran.
const STAMP = join(ROOT, 'build', '.built');

/** Builds the app and the sandbox unless they are newer than everything they are made from. */
export async function build() {
  if (await isUpToDate()) return { code: 0, seconds: 0, output: '', skipped: true };
  await rm(STAMP, { force: true });
  const began = new Date();
  const result = await runTool(
    { name: 'webpack', args: ['--mode', 'production', '--no-color'] },
    { quiet: true, env: { NODE_ENV: 'production' } },
  );
  if (result.code === 0) await writeStamp(began);
  return { ...result, skipped: false };
}

/** Builds, says so, and ends the script when the build fails. */
export async function ensureBuilt() {
  say('Building the app and the sandbox.');
  const { code, seconds, output, skipped } = await build();
  if (code !== 0) stop(output, 'The build failed; what webpack says is above.');
  say(skipped ? 'The last build is up to date.' : `Built in ${seconds.toFixed(1)} s.`);
}

async function isUpToDate() {
  const stamp = await stat(STAMP).catch(() => undefined);
  if (!stamp || !MADE.every((path) => existsSync(join(ROOT, path)))) return false;
  return stamp.mtimeMs > (await newestChange(MADE_FROM.map((path) => join(ROOT, path))));
}

/** The build is as old as its start: what changed while it ran is not in it. */
async function writeStamp(began) {
  await mkdir(join(ROOT, 'build'), { recursive: true });
  await writeFile(STAMP, '');
  await utimes(STAMP, began, began);
}
