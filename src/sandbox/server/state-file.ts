import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SandboxState } from './state';

const SAVE_AFTER_MS = 250;

export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

export interface StateFile {
  /** What was saved last; `undefined` where nothing was. Throws StateFileError for a file that is not a state. */
  load(): SandboxState | undefined;
  /** Writes soon, together with the changes that follow at once. */
  readonly saveSoon: (state: SandboxState) => void;
  /** Writes what is waiting, now. */
  flush(): void;
}

export function stateFileIn(folder: string): StateFile {
  const file = path.join(folder, 'state.json');
  let waiting: SandboxState | undefined;
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    mkdirSync(folder, { recursive: true });
    // Renaming is all or nothing: a crash in the middle leaves the former file.
    writeFileSync(`${file}.new`, JSON.stringify(waiting));
    renameSync(`${file}.new`, file);
    waiting = undefined;
  };

  return {
    load: () => parsed(file),
    saveSoon(state) {
      waiting = state;
      timer ??= setTimeout(flush, SAVE_AFTER_MS);
    },
    flush,
  };
}

function parsed(file: string): SandboxState | undefined {
  const text = contentOf(file);
  if (text === undefined) return undefined;
  try {
    const state: unknown = JSON.parse(text);
    if (isState(state)) return state;
  } catch {
    // Reported below, with files that are JSON but not a state.
  }
  throw new StateFileError(`${file} cannot be read as the sandbox's state. Start with --reset to begin from the seed.`);
}

function contentOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StateFileError(`${file} cannot be opened: ${String(cause)}`, { cause });
  }
}

const LISTS = [
  'users',
  'organizations',
  'groups',
  'group_memberships',
  'tickets',
  'comments',
  'custom_objects',
  'custom_object_fields',
  'custom_object_records',
  'permission_policies',
];

/** Looks at the outline only: the file is our own, what happens to it is that it is cut off or from another version. */
function isState(value: unknown): value is SandboxState {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return (
    LISTS.every((name) => Array.isArray(parts.get(name))) &&
    typeof parts.get('lastId') === 'number' &&
    ['account', 'installation'].every((name) => typeof parts.get(name) === 'object')
  );
}
