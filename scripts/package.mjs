import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

await ensureInstalled();
await ensureBuilt();
await insist('check-package.mjs', [], 'The package breaks the rules above; it was not zipped.');
await insist('licences.mjs', ['--check'], 'The list of licences is out of date; the package was not zipped.');

const { zipFolder } = await import('./zip.mjs');
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const name = `extra-mile-${version}.zip`;
const zip = await zipFolder(join(ROOT, 'dist'));
await writeFile(join(ROOT, name), zip);
say(`${name}: ${(zip.length / 1024).toFixed(1)} KB, ready to upload.`);

async function insist(script, args, complaint) {
  const { code } = await run(process.execPath, [join('scripts', script), ...args]);
  if (code !== 0) stop(complaint);
}
