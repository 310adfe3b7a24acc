import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { run, runTool } from './run.mjs';
import { totalsOfJest, totalsOfPlaywright } from './test-totals.mjs';

const QUIET = { quiet: true };

/** The steps of `npm test` in their order. Each answers { code, output, tests? }, and shows nothing by itself. */
export const STEPS = {
  types: () => runTool({ name: 'tsc', from: 'typescript-7', args: ['-p', '.', '--noEmit'] }, QUIET),
  // A sixth of its time went into clearing up after itself.
  lint: () =>
    runTool({ name: 'eslint', args: ['.', '--max-warnings', '0'], nodeFlags: ['--max-semi-space-size=128'] }, QUIET),
  format: () => runTool({ name: 'prettier', args: ['--check', '.', '--log-level', 'warn'] }, QUIET),
  knip: () => runTool({ name: 'knip', args: ['--no-progress'] }, QUIET),
  build,
  long: () => withReport(unitTests(['long'], ['--runInBand'])),
  unit: () => withReport(unitTests(['node', 'jsdom'], ['--maxWorkers=100%'])),
  package: () => run(process.execPath, [join('scripts', 'package.mjs')], QUIET),
  browser: () => withReport(browserTests),
};

/** The tests of some of Jest's projects. */
const unitTests = (projects, flags) => async (reportPath) => {
  const args = ['--json', `--outputFile=${reportPath}`, ...flags, '--selectProjects', ...projects];
  const result = await runTool({ name: 'jest', args }, QUIET);
  // With --json the whole report goes to standard output as well; people want the lines before it.
  const output = result.output.replace(/^\{"num.*$/ms, '');
  return { ...result, output, tests: await totals(reportPath, totalsOfJest) };
};

async function browserTests(reportPath) {
  const built = await build();
  if (built.code !== 0) return { ...built, output: 'There is no build to drive.\n' };
  const chromium = await findChromium();
  if (!chromium) return { code: 1, output: NO_CHROMIUM };
  const env = {
    ...chromium.env,
    CHROMIUM_PATH: chromium.executablePath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath,
    FORCE_COLOR: '0',
  };
  const tool = { name: 'playwright', from: '@playwright/test', args: ['test', '--reporter=line,json'] };
  const result = await runTool(tool, { quiet: true, env });
  return { ...result, tests: await totals(reportPath, totalsOfPlaywright) };
}

async function withReport(work) {
  const folder = await mkdtemp(join(tmpdir(), 'extra-mile-test-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that crashed leaves no report; its exit code says the rest. */
async function totals(reportPath, parse) {
  const text = await readFile(reportPath, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parse(JSON.parse(text));
}
