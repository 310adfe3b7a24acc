export interface Identified {
  readonly id: string | number;
}

/** What rows are found by beside their id: a value of the row, or several. */
export type Attributes<Row, Key extends string> = Readonly<Record<Key, (row: Row) => unknown>>;

export interface RowList<Row extends Identified, Key extends string> {
  find(id: Row['id']): Row | undefined;
  /** In the order of the list. */
  where(key: Key, value: unknown): Row[];
  has(row: Row, key: Key, value: unknown): boolean;
  put(row: Row): void;
  remove(id: Row['id']): void;
}

/**
 * Finds the rows of a list without going through it. The list stays the truth: rows that are appended to it elsewhere,
 * or another list in its place, are noticed.
 */
export function createRowList<Row extends Identified, Key extends string>(
  rowsOf: () => Row[],
  attributes: Attributes<Row, Key>,
): RowList<Row, Key> {
  const index = createIndex(rowsOf, attributes);
  const has = (row: Row, key: Key, value: unknown) => valuesIn(attributes[key](row)).includes(value);

  return {
    find: (id) => index.rowOf(id),
    where(key, value) {
      // A row that was changed in place may stand under what it was before.
      return index.rowsWith(key, value).filter((row) => has(row, key, value));
    },
    has,
    put(row) {
      const position = index.positionOf(row.id);
      const rows = rowsOf();
      if (position === undefined) {
        rows.push(row);
      } else {
        const before = rows[position];
        if (before !== undefined) index.leave(before);
        rows[position] = row;
        index.enter(row);
      }
    },
    remove(id) {
      const position = index.positionOf(id);
      if (position !== undefined) index.splice(position);
    },
  };
}

function createIndex<Row extends Identified, Key extends string>(
  rowsOf: () => Row[],
  attributes: Attributes<Row, Key>,
) {
  const positions = new Map<Row['id'], number>();
  const holders = new Map<string, Map<unknown, Set<Row['id']>>>();
  let known: Row[] | undefined;
  let count = 0;

  const enter = (row: Row) => {
    for (const key in attributes) {
      for (const value of valuesIn(attributes[key](row))) holdersOf(key, value).add(row.id);
    }
  };
  const leave = (row: Row) => {
    for (const key in attributes) {
      for (const value of valuesIn(attributes[key](row))) holdersOf(key, value).delete(row.id);
    }
  };
  const holdersOf = (key: string, value: unknown) => {
    const byValue = entryOf(holders, key, () => new Map<unknown, Set<Row['id']>>());
    return entryOf(byValue, value, () => new Set<Row['id']>());
  };
  const caughtUp = () => {
    const rows = rowsOf();
    if (rows !== known || rows.length < count) {
      positions.clear();
      holders.clear();
      known = rows;
      count = 0;
    }
    for (const row of count < rows.length ? rows.slice(count) : []) {
      positions.set(row.id, count++);
      enter(row);
    }
    return rows;
  };
  const positionOf = (id: Row['id']) => {
    caughtUp();
    return positions.get(id);
  };

  return {
    enter,
    leave,
    positionOf,
    rowOf(id: Row['id']): Row | undefined {
      const position = positionOf(id);
      return position === undefined ? undefined : rowsOf()[position];
    },
    rowsWith(key: Key, value: unknown): Row[] {
      const rows = caughtUp();
      const found = [...(holders.get(key)?.get(value) ?? [])].flatMap((id) => positions.get(id) ?? []);
      return found.sort((one, other) => one - other).flatMap((position) => rows[position] ?? []);
    },
    splice(position: number): void {
      const rows = caughtUp();
      const [gone] = rows.splice(position, 1);
      if (gone === undefined) return;
      leave(gone);
      positions.delete(gone.id);
      count -= 1;
      for (const [offset, row] of rows.slice(position).entries()) positions.set(row.id, position + offset);
    },
  };
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
