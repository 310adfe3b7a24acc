const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const COMMA_OR_COLON = new Set([0x2c, 0x3a]);
/** Spaces, and the mark that some editors put before the first line. */
const SPACES = new Set([0x20, 0x09, 0x0d, NEWLINE, 0xef, 0xbb, 0xbf]);

/** How much deeper each byte leads. */
const DEEPER = new Int8Array(256);
for (const byte of [OPEN_LIST, OPEN_OBJECT]) DEEPER[byte] = 1;
for (const byte of [CLOSE_LIST, CLOSE_OBJECT]) DEEPER[byte] = -1;

/** A value in the text: where it is, its line (from 1), and what it says. */
export interface JsonSlice {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Walks through JSON value by value, so that a file that is too long for one string can be read row by row, and every
 * row knows its line. It finds where values begin and end; whether they are JSON is for `JSON.parse` to say.
 */
export class JsonReader {
  #at = 0;
  #line: number;

  /** `line` is that of the first byte. */
  constructor(
    readonly bytes: Buffer,
    line = 1,
  ) {
    this.#line = line;
  }

  /** What the next value begins with: `{`, `[`, another character, or '' at the end of the list, object or file. */
  next(): string {
    this.#skipSpace();
    const byte = this.bytes[this.#at];
    return byte === undefined || byte === CLOSE_LIST || byte === CLOSE_OBJECT ? '' : String.fromCharCode(byte);
  }

  get line(): number {
    return this.#line;
  }

  get at(): number {
    return this.#at;
  }

  /** Goes into the list or object that comes next; inside an object, names and values take turns. */
  enter(): void {
    this.#skipSpace();
    this.#at += 1;
  }

  /** Goes past the end of the list or object that was entered; false where the file ends before. */
  leave(): boolean {
    this.enter();
    return this.#at <= this.bytes.length;
  }

  /** Goes past the next value. */
  skip(): JsonSlice {
    this.#skipSpace();
    const [line, from] = [this.#line, this.#at];
    const byte = this.bytes[this.#at];
    if (byte === QUOTE) this.#skipString();
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#skipNested();
    else this.#skipWord();
    return { line, from, to: this.#at };
  }

  text({ from, to }: JsonSlice): string {
    return this.bytes.toString('utf8', from, to);
  }

  #skipSpace(): void {
    for (let byte = this.bytes[this.#at]; byte !== undefined; byte = this.bytes[++this.#at]) {
      if (byte === NEWLINE) this.#line += 1;
      else if (!SPACES.has(byte) && !COMMA_OR_COLON.has(byte)) return;
    }
  }

  #skipString(): void {
    const { bytes } = this;
    let at = this.#at + 1;
    while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    this.#at = Math.min(at + 1, bytes.length);
  }

  #skipNested(): void {
    const { bytes } = this;
    let depth = 0;
    do {
      const byte = bytes[this.#at] ?? NEWLINE;
      if (byte === QUOTE) {
        this.#skipString();
        continue;
      }
      if (byte === NEWLINE) this.#line += 1;
      depth += DEEPER[byte] ?? 0;
      this.#at += 1;
    } while (depth > 0 && this.#at < bytes.length);
  }

  #skipWord(): void {
    const isEnd = (byte: number) =>
      SPACES.has(byte) || COMMA_OR_COLON.has(byte) || byte === CLOSE_LIST || byte === CLOSE_OBJECT;
    do this.#at += 1;
    while (this.#at < this.bytes.length && !isEnd(this.bytes[this.#at] ?? NEWLINE));
  }
}
