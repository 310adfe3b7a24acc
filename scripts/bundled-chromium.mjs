import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'chromium');
const ENV = { LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib'), FONTCONFIG_PATH: join(FOLDER, 'fonts') };

/** Unpacks the Chromium that comes with the development dependencies; it exists for Linux on x64 only. */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(FOLDER)) await unpack();
  return { executablePath: join(FOLDER, 'chromium'), env: ENV };
}

/** Throws away what was unpacked, for the case that it does not start. */
export async function forgetBundledChromium() {
  await rm(FOLDER, { recursive: true, force: true });
}

/** Unpacks beside the folder and renames: an unpacking that was cut short is never taken for a browser. */
async function unpack() {
  const partial = `${FOLDER}-${process.pid}`;
  try {
    await unpackInto(partial);
    await rename(partial, FOLDER);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function unpackInto(folder) {
  await mkdir(folder, { recursive: true });
  // The package unpacks to the temporary folder, and brings its own libraries only where it believes to be in AWS.
  await withEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration());
}

/** Puts the environment back afterwards, with what the package has set for itself. */
async function withEnvironment(changes, work) {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function fontsConfiguration() {
  const folders = [join(FOLDER, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(FOLDER, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
