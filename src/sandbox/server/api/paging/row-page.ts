import { asksForCursorPage, cursorPage, inOrder, type Sorting } from './cursor-page';
import { offsetPage } from './offset-page';
import type { ApiContext } from '../viewer';

/** The rows in this order, in pages by cursor or by number, as the client asks. */
export function rowPage<Row>(c: ApiContext, rows: readonly Row[], sorting: Sorting<Row>) {
  return asksForCursorPage(c) ? cursorPage(c, rows, sorting) : offsetPage(c, inOrder(rows, sorting));
}

/** A page of rows that are in order already; a cursor counts them. */
export function pageInThisOrder<Row>(c: ApiContext, sorted: readonly Row[]) {
  const numbered = sorted.map((row, index) => ({ row, index }));
  const { rows, ...page } = rowPage(c, numbered, { keyOf: ({ index }) => [index], descending: false });
  return { rows: rows.map(({ row }) => row), ...page };
}
