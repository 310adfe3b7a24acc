import { JsonReader } from './json-reader';

/** Text is handed out in pieces of about this many characters: one string could not hold a large account. */
const PIECE = 1 << 20;

/** The state as JSON with one row to a line, in pieces. */
export function* stateText(state: object): Generator<string> {
  let text = '{';
  let separator = '\n';
  for (const [name, value] of Object.entries(state).filter(isToldOf)) {
    text += `${separator}${JSON.stringify(name)}:`;
    separator = ',\n';
    if (!Array.isArray(value)) {
      text += JSON.stringify(value);
      continue;
    }
    text += '[';
    for (const [index, row] of value.entries()) {
      text += `${index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    text += ']';
  }
  yield `${text}\n}\n`;
}

const isToldOf = ([, value]: [string, unknown]) => value !== undefined;

/** What `stateText`, or any other writer of JSON, wrote of an object with long lists; `undefined` for anything else. */
export function stateIn(bytes: Buffer): Record<string, unknown> | undefined {
  const reader = new JsonReader(bytes);
  if (reader.next() !== '{') return undefined;
  const state: Record<string, unknown> = {};
  try {
    reader.enter();
    while (reader.next() !== '') {
      const name = String(JSON.parse(reader.text(reader.skip())));
      state[name] = reader.next() === '[' ? rowsAt(reader) : JSON.parse(reader.text(reader.skip()));
    }
  } catch {
    return undefined;
  }
  return reader.leave() ? state : undefined;
}

function rowsAt(reader: JsonReader): unknown[] {
  const rows: unknown[] = [];
  reader.enter();
  while (reader.next() !== '') rows.push(JSON.parse(reader.text(reader.skip())));
  if (!reader.leave()) throw new SyntaxError('The list does not end');
  return rows;
}
