import { readFileSync } from 'node:fs';
import { type JsonSlice, JsonReader } from '../server/saving/json-reader';
import { keyLine } from './key-line';
import type { Problems } from './problems';

export interface Problem {
  /** Where in the row, e.g. `['requester_id']`. */
  readonly path: readonly unknown[];
  /** What is wrong, without the key: "is missing". */
  readonly text: string;
}

/** The rows of one file. */
export interface DataFile {
  rows(): Generator<{ readonly row: unknown; readonly slice: JsonSlice }>;
  report(slice: JsonSlice, problem: Problem): void;
}

/** `list` is the name under which an export has its rows: `{"users": […]}`. */
export function dataFile(file: string, list: string, problems: Problems): DataFile {
  const bytes = readFileSync(file);
  return {
    *rows() {
      const reader = new JsonReader(bytes);
      for (const slice of slicesIn(reader, list)) {
        const row = jsonIn(reader.text(slice));
        if (row === undefined) problems.add(file, () => slice.line, 'this is not JSON');
        else yield { row, slice };
      }
    },
    report(slice, { path, text }) {
      const name = path.length === 0 ? 'a row' : `\`${path.join('.')}\``;
      problems.add(file, () => keyLine(bytes, slice, path), `${name} ${text}`);
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
