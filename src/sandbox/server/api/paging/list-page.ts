import { listedError } from '../api-error';
import { asksForCursorPage } from './cursor-page';
import { offsetPage } from './offset-page';
import { rowPage } from './row-page';
import type { ApiContext } from '../viewer';

interface Identified {
  readonly id: number;
}

/** What a list can be sorted by, besides the id. */
export type Sorts<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/** The page that is asked for, by cursor or by number, in the order that is asked for; by number in the list's own. */
export function pageOf<Row extends Identified>(c: ApiContext, all: readonly Row[], sorts: Sorts<Row> = {}) {
  const isByCursor = asksForCursorPage(c);
  const asked = isByCursor ? (c.req.query('sort') ?? 'id') : c.req.query('sort_by');
  if (asked === undefined) return offsetPage(c, all);

  const valueOf = sortValue(asked.replace(/^-/, ''), sorts);
  const descending = isByCursor ? asked.startsWith('-') : c.req.query('sort_order') === 'desc';
  return rowPage(c, all, { keyOf: (row) => [valueOf(row), row.id], descending });
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
