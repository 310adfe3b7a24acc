import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { JsonReader } from './json-reader';
import { LONG_LISTS, type RowChange } from '../row-change';
import { type Identified, RowList } from '../row-list';
import type { SandboxState } from '../state';

const id = v.union([v.number(), v.string()]);
const lineSchema = v.union([
  v.object({ list: v.picklist(LONG_LISTS), id, row: v.exactOptional(v.looseObject({ id })) }),
  v.object({ rest: v.looseObject({}) }),
]);

/** The changes since the whole state was written: one to a line, each with the last id that was given. */
export interface Journal {
  /** Of the whole state that the journal follows. */
  readonly number: number;
  /** Follows the next whole state from here on. */
  begin(): void;
  append(state: SandboxState, changes: readonly (RowChange | undefined)[]): void;
  /** Carries out what followed the whole state of this number; false for a journal that is not one. */
  replay(state: SandboxState, number: number): boolean;
}

export function journalIn(folder: string): Journal {
  let number = 0;
  const file = () => path.join(folder, `journal-${number}.jsonl`);

  return {
    get number() {
      return number;
    },
    begin() {
      rmSync(file(), { force: true });
      number += 1;
      rmSync(file(), { force: true });
    },
    append(state, changes) {
      // Of many changes of one row, or beside the lists, only the last is worth telling.
      const last = new Map(changes.map((change) => [change && `${change.list} ${change.id}`, change]));
      const lines = [...last.values()].map((change) => change ?? { rest: withoutLongLists(state) });
      const told = [...lines, { rest: { lastId: state.lastId } }].map((line) => `${JSON.stringify(line)}\n`);
      appendFileSync(file(), told.join(''));
    },
    replay(state, from) {
      number = from;
      return !existsSync(file()) || carriedOut(wholeLines(file()), state);
    },
  };
}

function withoutLongLists(state: SandboxState): object {
  const isLong = (name: string) => LONG_LISTS.some((list) => list === name);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !isLong(name)));
}

/** A crash may cut the last line off: what it told was not saved, and nothing may be appended to it. */
function wholeLines(file: string): Buffer {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(file, end);
  return bytes.subarray(0, end);
}

function carriedOut(bytes: Buffer, state: SandboxState): boolean {
  const lists = new Map(
    LONG_LISTS.map((list) => [list, new RowList<Identified, never>(() => rowsOf(state, list), {})]),
  );
  const reader = new JsonReader(bytes);
  try {
    while (reader.next() !== '') {
      const line = v.parse(lineSchema, JSON.parse(reader.text(reader.skip())));
      if ('rest' in line) Object.assign(state, line.rest);
      else if (line.row === undefined) lists.get(line.list)?.remove(line.id);
      else lists.get(line.list)?.put(line.row);
    }
    return true;
  } catch {
    return false;
  }
}

function rowsOf(state: SandboxState, list: RowChange['list']): Identified[] {
  return state[list] ?? (state.audits = []);
}
