import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SandboxState } from '../server/state';
import { isState, stateFileIn } from '../server/saving/state-file';
import { stateIn } from '../server/saving/state-text';
import { DataError } from './data-error';
import { stateFromFolder } from './data-folder';
import { filesOf, filesOfNoList } from './files-of';

/**
 * The state that `--data` names: a folder of exported files, a folder with a `state.json`, or one file with a whole
 * state, as `GET /sandbox/state` gives it. Throws DataError.
 */
export function stateFromData(source: string, base: SandboxState, now: Date): SandboxState {
  if (!existsSync(source)) throw new DataError(`--data ${source}: there is no such folder or file.`);
  const state = wholeState(source) ?? stateFromFolder(source, base, now);
  return { ...state, origin: originOf(source) };
}

/** What is in a folder of exported files, but is read by nobody: a sentence for each. */
export function noticesOf(source: string): string[] {
  if (!existsSync(source) || !statSync(source).isDirectory() || filesOf(source, 'users').length === 0) return [];
  return filesOfNoList(source).map((name) => `${name} is not read: it holds none of the lists that --data knows.`);
}

function wholeState(source: string): SandboxState | undefined {
  if (statSync(source).isDirectory()) {
    return filesOf(source, 'users').length > 0 ? undefined : stateFileIn(source).load();
  }
  const state = stateIn(readFileSync(source)) ?? {};
  if (isState(state)) return state;
  throw new DataError(`${source} is neither a folder nor a state as GET /sandbox/state gives it.`);
}

/** Changes when another source is named, or one of its files is written again. */
export function originOf(source: string): string {
  const hash = createHash('sha256').update(path.resolve(source));
  for (const file of filesUnder(source)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

function filesUnder(source: string): string[] {
  if (!existsSync(source) || !statSync(source).isDirectory()) return existsSync(source) ? [source] : [];
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => path.join(source, name)).filter((file) => statSync(file).isFile());
}
