import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFolder, type Problem } from '../../scripts/package-rules/check-folder.mjs';

interface LinkTo {
  linkTo: string;
}

export type Files = Record<string, string | Buffer | LinkTo>;
export type Json = Record<string, unknown>;

/** A PNG's beginning, which is all that tells its size. */
export function aPng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export function aManifest(changes: Json = {}): Json {
  return {
    name: 'Good',
    author: { name: 'A team', email: 'team@example.com', url: 'https://example.com' },
    defaultLocale: 'en',
    private: true,
    singleInstall: true,
    frameworkVersion: '2.0',
    version: '1.0.0',
    location: { support: { ticket_sidebar: { url: 'assets/iframe.html', flexible: true } } },
    ...changes,
  };
}

/** Files of a package that no rule objects to. */
export function goodFiles(): Files {
  return {
    'manifest.json': JSON.stringify(aManifest()),
    'translations/en.json': JSON.stringify({ app: { name: 'Good' } }),
    'assets/iframe.html': '<!doctype html><script src="main.js"></script>',
    'assets/main.js': 'console.log("good")',
    'assets/logo.png': aPng(320, 320),
    'assets/logo-small.png': aPng(128, 128),
  };
}

/** Checks a package of these files, in a folder that is gone afterwards. */
export async function problemsOf(files: Files): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'extra-mile-package-'));
  try {
    for (const [path, content] of Object.entries(files)) await writeEntry(join(folder, path), content);
    return await checkFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeEntry(path: string, content: string | Buffer | LinkTo): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(path, content);
  else await symlink(content.linkTo, path);
}
