import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

// The oldest date that a zip can hold, in local time as zips have it: the same files give the same bytes everywhere.
const NO_PARTICULAR_TIME = new Date(1980, 0, 1);

/** Zips everything in the folder, with the folder itself as the zip's root. */
export async function zipFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = {};
  for (const { path, name } of named) files[name] = new Uint8Array(await readFile(path));
  return zipSync(files, { level: 9, mtime: NO_PARTICULAR_TIME });
}
