import { listedError } from '../api-error';
import { type ApiContext, originOf } from '../viewer';

const LARGEST = 100;
const DEEPEST = 10_000;

export interface OffsetPage<Row> {
  readonly rows: Row[];
  readonly count: number;
  readonly next_page: string | null;
  readonly previous_page: string | null;
}

/** Page `page` of `per_page` rows, which are sorted already. */
export function offsetPage<Row>(c: ApiContext, sorted: readonly Row[]): OffsetPage<Row> {
  const page = numberOf(c.req.query('page'), 1);
  const size = Math.min(numberOf(c.req.query('per_page'), LARGEST), LARGEST);
  if (page > 100 || page * size > DEEPEST) {
    throw listedError(400, 'InvalidPaginationDepth', `Pages end with record ${DEEPEST}; use cursor pagination`);
  }
  return {
    rows: sorted.slice((page - 1) * size, page * size),
    count: sorted.length,
    next_page: page * size < sorted.length ? linkTo(c, page + 1) : null,
    previous_page: page > 1 ? linkTo(c, page - 1) : null,
  };
}

function linkTo(c: ApiContext, page: number): string {
  const asked = new URL(c.req.url);
  const url = new URL(`${originOf(c)}${asked.pathname}${asked.search}`);
  url.searchParams.set('page', String(page));
  return url.href;
}

function numberOf(text: string | undefined, otherwise: number): number {
  const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;
  return number < 1 ? otherwise : number;
}
