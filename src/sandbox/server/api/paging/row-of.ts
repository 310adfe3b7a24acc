import { recordNotFound } from '../api-error';
import { type ApiContext, idOf } from '../viewer';

/** The row whose id the path has; throws the answer where there is none. */
export function rowOf<Row extends { readonly id: number }>(c: ApiContext, rows: readonly Row[], name = 'id'): Row {
  const asked = idOf(c, name);
  const row = rows.find(({ id }) => id === asked);
  if (row === undefined) throw recordNotFound();
  return row;
}

/** The same for rows that need not be gone through. */
export function rowIn<Row>(c: ApiContext, table: { readonly find: (id: number) => Row | undefined }, name = 'id'): Row {
  const row = table.find(idOf(c, name));
  if (row === undefined) throw recordNotFound();
  return row;
}

export function withoutRow<Row extends { readonly id: number }>(rows: Row[], gone: Row): void {
  rows.splice(0, rows.length, ...rows.filter(({ id }) => id !== gone.id));
}
