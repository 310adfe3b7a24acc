import { type Attributes, RowList, type Identified } from './row-list';

export interface Table<Row extends Identified, Key extends string = never> {
  find(id: Row['id']): Row | undefined;
  all(): readonly Row[];
  /** The rows with this value, as they are now. */
  where(key: Key, value: unknown): Row[];
  /** The rows as lists and searches show them: as they were `lagMs` ago. */
  listed(): readonly Row[];
  /** Those of the listed rows that have this value. */
  listedWhere(key: Key, value: unknown): Row[];
  /** Adds the row, or puts it in the place of the one with its id. */
  put(row: Row): void;
  remove(id: Row['id']): void;
  forgetThePast(): void;
}

interface TableSource<Row extends Identified, Key extends string> {
  readonly rows: () => Row[];
  /** What the rows are found by, beside their id. */
  readonly by: Attributes<Row, Key>;
  readonly nowMs: () => number;
  readonly lagMs: () => number;
  /** Told of a row that goes, before it goes. */
  readonly going?: (row: Row) => void;
  /** Told of every row that came, changed (or went: without a row). */
  readonly changed: (id: Row['id'], row?: Row) => void;
}

/** Rows of the state that remember, for as long as the lag is, what they looked like. */
export function createTable<Row extends Identified, Key extends string>(
  source: TableSource<Row, Key>,
): Table<Row, Key> {
  let past: { id: Row['id']; before: Row | undefined; atMs: number }[] = [];
  const list = new RowList(source.rows, source.by);
  const remember = (id: Row['id']) => {
    if (source.lagMs() > 0) past.push({ id, before: structuredClone(list.find(id)), atMs: source.nowMs() });
  };
  const unseen = () => {
    const seenUntilMs = source.nowMs() - source.lagMs();
    past = past.filter((change) => change.atMs > seenUntilMs);
    return past;
  };
  const asListed = (present: readonly Row[]) => {
    const rows = new Map(present.map((row) => [row.id, row]));
    for (const { id, before } of past.toReversed()) {
      if (before === undefined) rows.delete(id);
      else rows.set(id, before);
    }
    return [...rows.values()];
  };

  return {
    find: (id) => list.find(id),
    all: () => source.rows(),
    where: (key, value) => list.where(key, value),
    listed: () => (unseen().length === 0 ? source.rows() : asListed(source.rows())),
    listedWhere(key, value) {
      const present = list.where(key, value);
      if (unseen().length === 0) return present;
      return asListed(present).filter((row) => list.has(row, key, value));
    },
    put(row) {
      remember(row.id);
      list.put(row);
      source.changed(row.id, row);
    },
    remove(id) {
      const row = list.find(id);
      if (row === undefined) return;
      source.going?.(row);
      remember(id);
      list.remove(id);
      source.changed(id);
    },
    forgetThePast() {
      past = [];
    },
  };
}
