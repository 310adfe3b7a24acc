import { type JsonSlice, JsonReader } from '../server/saving/json-reader';

/** The line on which a value inside the slice is, e.g. that of `['comments', 3, 'author_id']`; else the nearest around. */
export function keyLine(bytes: Buffer, slice: JsonSlice, path: readonly unknown[]): number {
  const reader = new JsonReader(bytes.subarray(slice.from, slice.to), slice.line);
  let { line } = slice;
  for (const step of path) {
    const found = typeof step === 'number' ? lineOfMember(reader, step) : lineOfKey(reader, step);
    if (found === undefined) return line;
    line = found;
  }
  return line;
}

/** Leaves the reader before the value of this name. */
function lineOfKey(reader: JsonReader, name: unknown): number | undefined {
  if (reader.next() !== '{') return undefined;
  reader.enter();
  while (reader.next() !== '') {
    const { line } = reader;
    if (JSON.parse(reader.text(reader.skip())) === name) return line;
    reader.skip();
  }
  return undefined;
}

function lineOfMember(reader: JsonReader, index: number): number | undefined {
  if (reader.next() !== '[') return undefined;
  reader.enter();
  for (let at = 0; reader.next() !== ''; at++) {
    if (at === index) return reader.line;
    reader.skip();
  }
  return undefined;
}
