import type { Identified } from '../../row-list';
import type { Table } from '../../table';

/** The rows with these ids, lowest id first; an id of nothing, or `null`, is passed over. */
export function rowsWithIds<Row extends Identified & { readonly id: number }>(
  table: Pick<Table<Row>, 'find'>,
  ids: ReadonlySet<number | null>,
): Row[] {
  const rows = [...ids].flatMap((id) => (id === null ? [] : (table.find(id) ?? [])));
  return rows.sort((one, other) => one.id - other.id);
}
