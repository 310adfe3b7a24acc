import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { differenceFromLock } from './lockfile.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Makes node_modules what package-lock.json says; does nothing when it already is. */
export async function ensureInstalled() {
  requireNode();
  const reason = whatIsMissing();
  if (!reason) return;
  say(`Installing the dependencies with npm ci (${reason}); this takes about a minute.`);
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  stop(
    `npm ci failed with code ${code}; what it said is above. The usual causes:`,
    '  - the npm registry cannot be reached from here;',
    '  - package.json and package-lock.json do not belong together: run "npm install" and commit both.',
  );
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Extra Mile needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
}

function whatIsMissing() {
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return 'nothing is installed yet';
  const installed = readJson(marker);
  const gone = Object.keys(installed.packages).find((path) => !existsSync(join(ROOT, path)));
  if (gone) return `${gone} was removed`;
  return differenceFromLock(readJson(join(ROOT, 'package-lock.json')), installed);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Under "npm start" npm names its own script, which spares looking for it; on Windows npm itself is not a program. */
function npm(args) {
  const script = process.env.npm_execpath ?? '';
  if (basename(script) === 'npm-cli.js') return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}
