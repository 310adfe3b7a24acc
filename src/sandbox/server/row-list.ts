export interface Identified {
  readonly id: string | number;
}

/** What rows are found by beside their id: a value of the row, or several. */
export type Attributes<Row, Key extends string> = Readonly<Record<Key, (row: Row) => unknown>>;

/**
 * Finds the rows of a list without going through it. The list stays the truth: rows that are appended to it elsewhere,
 * or another list in its place, are noticed.
 */
export class RowList<Row extends Identified, Key extends string> {
  readonly #positions = new Map<Row['id'], number>();
  readonly #holders = new Map<string, Map<unknown, Row['id'][]>>();
  #known: Row[] | undefined;
  #count = 0;

  constructor(
    readonly rowsOf: () => Row[],
    readonly attributes: Attributes<Row, Key>,
  ) {
    // A large account is gone through at the start, not when the first ticket is opened.
    this.#caughtUp();
  }

  find(id: Row['id']): Row | undefined {
    const rows = this.#caughtUp();
    const position = this.#positions.get(id);
    return position === undefined ? undefined : rows[position];
  }

  /** In the order of the list. */
  where(key: Key, value: unknown): Row[] {
    const rows = this.#caughtUp();
    const ids = this.#holders.get(key)?.get(value) ?? [];
    const positions = ids.flatMap((id) => this.#positions.get(id) ?? []).sort((one, other) => one - other);
    // A row that was changed in place may stand under what it was before.
    return positions.flatMap((position) => rows[position] ?? []).filter((row) => this.has(row, key, value));
  }

  has(row: Row, key: Key, value: unknown): boolean {
    return valuesIn(this.attributes[key](row)).includes(value);
  }

  put(row: Row): void {
    const rows = this.#caughtUp();
    const position = this.#positions.get(row.id);
    const before = position === undefined ? undefined : rows[position];
    if (position === undefined || before === undefined) {
      rows.push(row);
      return;
    }
    this.#leave(before);
    rows[position] = row;
    this.#enter(row);
  }

  remove(id: Row['id']): void {
    const rows = this.#caughtUp();
    const position = this.#positions.get(id);
    if (position === undefined) return;
    for (const gone of rows.splice(position, 1)) this.#leave(gone);
    this.#positions.delete(id);
    this.#count -= 1;
    for (const [offset, row] of rows.slice(position).entries()) this.#positions.set(row.id, position + offset);
  }

  #caughtUp(): Row[] {
    const rows = this.rowsOf();
    if (rows !== this.#known || rows.length < this.#count) this.#forget(rows);
    for (const row of this.#count < rows.length ? rows.slice(this.#count) : []) {
      this.#positions.set(row.id, this.#count++);
      this.#enter(row);
    }
    return rows;
  }

  #forget(rows: Row[]): void {
    this.#positions.clear();
    this.#holders.clear();
    this.#known = rows;
    this.#count = 0;
  }

  #enter(row: Row): void {
    for (const key in this.attributes) {
      const byValue = entryOf(this.#holders, key, () => new Map<unknown, Row['id'][]>());
      for (const value of valuesIn(this.attributes[key](row))) entryOf(byValue, value, () => []).push(row.id);
    }
  }

  #leave(row: Row): void {
    for (const key in this.attributes) {
      for (const value of valuesIn(this.attributes[key](row))) {
        const ids = this.#holders.get(key)?.get(value) ?? [];
        const index = ids.indexOf(row.id);
        if (index !== -1) ids.splice(index, 1);
      }
    }
  }
}

/** Nothing is not a value to be found by. */
function valuesIn(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function entryOf<Name, Entry>(map: Map<Name, Entry>, name: Name, blank: () => Entry): Entry {
  const present = map.get(name);
  if (present !== undefined) return present;
  const made = blank();
  map.set(name, made);
  return made;
}
