import { lstat, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isRecord, readJsonText } from './json-text.mjs';

/**
 * Reads a package's folder as the rules see it: `files` with their bytes, links unfollowed, and the manifest, which is
 * undefined when it cannot be read.
 */
export async function readPackage(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = (await Promise.all(names.sort().map((name) => readEntry(folder, name)))).filter(Boolean);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const json = (path) => (byPath.has(path) ? readJsonText(byPath.get(path).text()) : undefined);
  const manifest = json('manifest.json')?.value;
  return {
    files,
    json,
    file: (path) => byPath.get(path),
    manifest: isRecord(manifest) ? manifest : undefined,
  };
}

async function readEntry(folder, name) {
  const path = relative(folder, join(folder, name)).split(sep).join('/');
  const entry = await lstat(join(folder, name));
  if (entry.isDirectory()) return undefined;
  const bytes = entry.isFile() ? await readFile(join(folder, name)) : Buffer.alloc(0);
  return { path, bytes, isLink: entry.isSymbolicLink(), text: () => bytes.toString('utf8') };
}
