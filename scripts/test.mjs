import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { say, stop } from './say.mjs';
import { totalsOfStep } from './test-totals.mjs';

/** What keeps one processor busy runs beside the others that do. */
const LANES = [
  ['types', 'lint'],
  ['format', 'knip', 'build', 'long'],
];

const only = readOnly();
await ensureInstalled();
// The steps need what has just been installed.
const { STEPS } = await import('./test-steps.mjs');

const sum = { passed: 0, failed: 0 };
const wanted = selection();
await Promise.all(LANES.map((lane) => runAll(lane)));
await runAll(wanted.filter((name) => !LANES.flat().includes(name)));
say(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** One after another, of those that are wanted. */
async function runAll(names) {
  for (const name of names.filter((each) => wanted.includes(each))) {
    const totals = await runStep(name);
    sum.passed += totals.passed;
    sum.failed += totals.failed;
  }
}

function readOnly() {
  try {
    return parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',');
  } catch (error) {
    return stop(error.message, 'Usage: npm test -- --only lint,unit');
  }
}

function selection() {
  const names = Object.keys(STEPS);
  const wanted = only ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) stop(`There is no step "${unknown.join('", "')}"; the steps are ${names.join(', ')}.`);
  return names.filter((name) => wanted.includes(name));
}

async function runStep(name) {
  const began = performance.now();
  const result = await STEPS[name]();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const totals = totalsOfStep(result);
  const verdict = totals.failed === 0 ? 'ok' : 'FAILED';
  const counted = result.tests ? `  ${totals.passed} passed, ${totals.failed} failed` : '';
  say(`${name.padEnd(8)} ${verdict.padEnd(6)} ${seconds.padStart(6)} s${counted}`);
  if (totals.failed > 0) say(`${result.output.trimEnd()}\n`);
  return totals;
}
