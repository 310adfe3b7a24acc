import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The time in milliseconds of the latest change to any of these files and folders, and everything in them.
 * Folders count too: deleting a file changes only its folder. What does not exist counts as never changed.
 */
export async function newestChange(paths) {
  const times = await Promise.all(paths.map(changeOf));
  return Math.max(0, ...times);
}

async function changeOf(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(found.mtimeMs, await newestChange(names.map((name) => join(path, name))));
}
