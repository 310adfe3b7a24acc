import { ensureBuilt } from './build.mjs';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { run, runTool } from './run.mjs';
import { say, stop } from './say.mjs';

/** Measures what opening a ticket costs and how fast the ledger is: a table, and bench/results.json. */
await ensureInstalled();
await ensureBuilt();
say('Building the pages to compare with.');
const built = await runTool(
  { name: 'webpack', from: 'webpack', args: ['--config', 'test/bench/webpack.config.mjs', '--no-color'] },
  { quiet: true, env: { NODE_ENV: 'production' } },
);
if (built.code !== 0) stop(built.output, 'The build failed; what webpack says is above.');

const chromium = await findChromium();
// Without a browser the ledger is measured all the same, and the table says what is missing.
if (!chromium) say(NO_CHROMIUM);
const { code } = await run(process.execPath, ['build/bench/bench.cjs', ...process.argv.slice(2)], {
  env: { ...chromium?.env, ...(chromium ? { CHROMIUM_PATH: chromium.executablePath } : {}) },
});
process.exitCode = code;
