import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type JsonSlice, JsonReader } from '../server/saving/json-reader';
import { DataError } from './data-error';
import { keyLine } from './key-line';

const MOST_PROBLEMS = 20;

export interface Problem {
  /** Where in the row, e.g. `['requester_id']`. */
  readonly path: readonly unknown[];
  /** What is wrong, without the key: "is missing". */
  readonly text: string;
}

/** The rows of one file, and what does not fit in them. */
export interface DataFile {
  rows(): Generator<{ readonly row: unknown; readonly slice: JsonSlice }>;
  report(slice: JsonSlice, problems: readonly Problem[]): void;
  /** Throws DataError with every problem that was reported, up to twenty. */
  throwIfWrong(): void;
}

/** `list` is the name under which an export has its rows: `{"users": […]}`. */
export function dataFile(file: string, list: string): DataFile {
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const lines: string[] = [];
  let count = 0;
  const report = (line: number, text: string) => {
    if (count++ < MOST_PROBLEMS) lines.push(`${name}, line ${line}: ${text}`);
  };

  return {
    *rows() {
      const reader = new JsonReader(bytes);
      for (const slice of slicesIn(reader, list)) {
        const row = jsonIn(reader.text(slice));
        if (row === undefined) report(slice.line, 'this is not JSON');
        else yield { row, slice };
      }
    },
    report(slice, problems) {
      for (const problem of problems) {
        const line = count < MOST_PROBLEMS ? keyLine(bytes, slice, problem.path) : slice.line;
        const name = problem.path.length === 0 ? 'a row' : `\`${problem.path.join('.')}\``;
        report(line, `${name} ${problem.text}`);
      }
    },
    throwIfWrong() {
      if (count === 0) return;
      const more = count > lines.length ? [`… and ${count - lines.length} more in ${name}`] : [];
      throw new DataError([...lines, ...more].join('\n'));
    },
  };
}

/** Rows stand in a list, in a list under the export's name, or by themselves, one to a line. */
function* slicesIn(reader: JsonReader, list: string): Generator<JsonSlice> {
  for (let start = reader.next(); start !== ''; start = reader.next()) {
    if (start === '[') yield* membersOf(reader);
    else if (start === '{') yield* rowsOfObject(reader, list);
    else yield reader.skip();
  }
}

function* membersOf(reader: JsonReader): Generator<JsonSlice> {
  reader.enter();
  while (reader.next() !== '') yield reader.skip();
  // A file that ends too early has no end to the list: the slice is not JSON and is told as such.
  const { line, at } = reader;
  if (!reader.leave()) yield { line, from: at, to: at };
}

function* rowsOfObject(reader: JsonReader, list: string): Generator<JsonSlice> {
  const { line, at } = reader;
  let isExport = false;
  reader.enter();
  while (reader.next() !== '') {
    const name = jsonIn(reader.text(reader.skip()));
    if (name === list && reader.next() === '[') {
      isExport = true;
      yield* membersOf(reader);
    } else {
      reader.skip();
    }
  }
  const isWhole = reader.leave();
  if (!isExport || !isWhole) yield { line, from: isExport ? reader.at : at, to: reader.at };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
