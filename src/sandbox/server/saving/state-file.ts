import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Journal, journalIn } from './journal';
import { LONG_LISTS, type RowChange } from '../row-change';
import type { SandboxState } from '../state';
import { stateIn, stateText } from './state-text';

const SAVE_AFTER_MS = 250;
/** From so many rows on, writing all of them after each change would hold up the answers. */
const MANY_ROWS = 20_000;

export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

export interface StateFile {
  /** What was saved last; `undefined` where nothing was. Throws StateFileError for a file that is not a state. */
  load(): SandboxState | undefined;
  /** Writes the state that the sandbox starts from, unless it is what was loaded. */
  start(state: SandboxState): void;
  /** Writes soon, together with the changes that follow at once. */
  readonly saveSoon: (state: SandboxState, change?: RowChange) => void;
  /** Writes what is waiting, now. */
  flush(): void;
}

/**
 * Saves a small state as a whole. Of a large one the changes are appended to a journal beside it, and the whole is
 * written when it is another state (at a start, after a reset) or the sandbox ends.
 */
export function stateFileIn(folder: string, { manyRows = MANY_ROWS } = {}): StateFile {
  const file = path.join(folder, 'state.json');
  const journal = journalIn(folder);
  let written: SandboxState | undefined;
  let waiting: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** Whether something changed that a journal does not tell: a row that was not put into its table. */
  let isJournalEnough = true;

  const writeWhole = (state: SandboxState) => {
    mkdirSync(folder, { recursive: true });
    // Renaming is all or nothing: a crash in the middle leaves the former file and its journal.
    writePieces(`${file}.new`, stateText({ journal: journal.number + 1, ...state }));
    renameSync(`${file}.new`, file);
    journal.begin();
    written = state;
    isJournalEnough = true;
  };
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const { state, changes } = waiting;
    waiting = undefined;
    if (state !== written || rowsIn(state) < manyRows) writeWhole(state);
    else journal.append(state, changes);
  };

  return {
    load() {
      written = loaded(file, journal);
      return written;
    },
    start(state) {
      if (state !== written) writeWhole(state);
    },
    saveSoon(state, change) {
      waiting = waiting?.state === state ? waiting : { state, changes: [] };
      waiting.changes.push(change);
      isJournalEnough &&= change !== undefined;
      timer ??= setTimeout(save, SAVE_AFTER_MS);
    },
    flush() {
      save();
      if (written !== undefined && !isJournalEnough) writeWhole(written);
    },
  };
}

interface Waiting {
  readonly state: SandboxState;
  readonly changes: (RowChange | undefined)[];
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, 'w');
  try {
    for (const piece of pieces) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

function loaded(file: string, journal: Journal): SandboxState | undefined {
  const bytes = contentOf(file);
  if (bytes === undefined) return undefined;
  const { journal: number, ...state } = stateIn(bytes) ?? {};
  if (isState(state) && journal.replay(state, Number(number ?? 0))) return state;
  throw new StateFileError(`${file} cannot be read as the sandbox's state. Start with --reset to begin from the seed.`);
}

function contentOf(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file);
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
export function isState(value: object): value is SandboxState {
  const parts = new Map<string, unknown>(Object.entries(value));
  return (
    LISTS.every((name) => Array.isArray(parts.get(name))) &&
    typeof parts.get('lastId') === 'number' &&
    ['account', 'installation'].every((name) => typeof parts.get(name) === 'object')
  );
}

function rowsIn(state: SandboxState): number {
  return LONG_LISTS.reduce((count, list) => count + (state[list]?.length ?? 0), 0);
}
