export interface Table<Row extends Identified> {
  find(id: Row['id']): Row | undefined;
  all(): readonly Row[];
  /** The rows as lists and searches show them: as they were `lagMs` ago. */
  listed(): readonly Row[];
  /** Adds the row, or puts it in the place of the one with its id. */
  put(row: Row): void;
  remove(id: Row['id']): void;
  forgetThePast(): void;
}

interface Identified {
  readonly id: string | number;
}

interface TableSource<Row> {
  readonly rows: () => Row[];
  readonly nowMs: () => number;
  readonly lagMs: number;
  readonly changed: () => void;
}

/** Rows of the state that remember, for as long as the lag is, what they looked like. */
export function createTable<Row extends Identified>(source: TableSource<Row>): Table<Row> {
  let past: { id: Row['id']; before: Row | undefined; atMs: number }[] = [];
  const indexOf = (id: Row['id']) => source.rows().findIndex((row) => row.id === id);
  const remember = (id: Row['id'], before: Row | undefined) => {
    if (source.lagMs > 0) past.push({ id, before: structuredClone(before), atMs: source.nowMs() });
    source.changed();
  };

  return {
    find: (id) => source.rows().find((row) => row.id === id),
    all: () => source.rows(),
    listed() {
      const seenUntilMs = source.nowMs() - source.lagMs;
      past = past.filter((change) => change.atMs > seenUntilMs);
      if (past.length === 0) return source.rows();

      const rows = new Map(source.rows().map((row) => [row.id, row]));
      for (const { id, before } of past.toReversed()) {
        if (before === undefined) rows.delete(id);
        else rows.set(id, before);
      }
      return [...rows.values()];
    },
    put(row) {
      const index = indexOf(row.id);
      remember(row.id, index === -1 ? undefined : source.rows()[index]);
      if (index === -1) source.rows().push(row);
      else source.rows()[index] = row;
    },
    remove(id) {
      const index = indexOf(id);
      if (index === -1) return;
      remember(id, source.rows()[index]);
      source.rows().splice(index, 1);
    },
    forgetThePast() {
      past = [];
    },
  };
}
