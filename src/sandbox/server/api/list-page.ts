import { listedError } from './api-error';
import { asksForCursorPage, cursorPage } from './cursor-page';
import { offsetPage } from './offset-page';
import type { ApiContext } from './viewer';

interface Identified {
  readonly id: number;
}

/** What a list can be sorted by, besides the id. */
export type Sorts<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/** The page that is asked for, by cursor or by number, in the order that is asked for. */
export function pageOf<Row extends Identified>(c: ApiContext, all: readonly Row[], sorts: Sorts<Row> = {}) {
  if (asksForCursorPage(c)) {
    const sort = c.req.query('sort') ?? 'id';
    const valueOf = sortValue(sort.replace(/^-/, ''), sorts);
    return cursorPage(c, all, { keyOf: (row) => [valueOf(row), row.id], descending: sort.startsWith('-') });
  }
  const sortBy = c.req.query('sort_by');
  return offsetPage(c, sortBy === undefined ? all : sorted(all, sortValue(sortBy, sorts), c.req.query('sort_order')));
}

/** `pageOf` as an answer: the rows under their name, then where the page stands. */
export function listed<Row extends Identified>(
  c: ApiContext,
  name: string,
  all: readonly Row[],
  json: (row: Row) => unknown,
): Record<string, unknown> {
  const { rows, ...page } = pageOf(c, all);
  return { [name]: rows.map(json), ...page };
}

function sortValue<Row extends Identified>(name: string, sorts: Sorts<Row>): (row: Row) => string | number {
  const valueOf = name === 'id' ? ({ id }: Row) => id : sorts[name];
  if (valueOf === undefined) throw listedError(400, 'InvalidSort', `sort is not valid: ${name}`);
  return valueOf;
}

function sorted<Row extends Identified>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number,
  order: string | undefined,
): Row[] {
  const direction = order === 'desc' ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === b) return direction * (one.id - other.id);
    return direction * (a < b ? -1 : 1);
  });
}
