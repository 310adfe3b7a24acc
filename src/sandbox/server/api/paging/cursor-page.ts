import { listedError } from '../api-error';
import { type ApiContext, originOf } from '../viewer';

const LARGEST = 100;

/** Where a row stands: its sort value, then its id. */
export type SortKey = readonly (string | number)[];

export interface Sorting<Row> {
  readonly keyOf: (row: Row) => SortKey;
  readonly descending: boolean;
  /** The largest page, where it is not a hundred. */
  readonly largest?: number;
}

export interface CursorPage<Row> {
  readonly rows: Row[];
  readonly meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  readonly links: { next: string | null; prev: string | null };
}

export function asksForCursorPage(c: ApiContext): boolean {
  return ['size', 'after', 'before'].some((name) => c.req.query(`page[${name}]`) !== undefined);
}

/** A page of the sorted rows. A cursor names a place between rows, so rows that come or go elsewhere do not move it. */
export function cursorPage<Row>(c: ApiContext, rows: readonly Row[], sorting: Sorting<Row>): CursorPage<Row> {
  const direction = sorting.descending ? -1 : 1;
  const compare = (one: SortKey, other: SortKey) => direction * compareKeys(one, other);
  const sorted = inOrder(rows, sorting);
  const size = sizeOf(c, sorting.largest ?? LARGEST);
  const start = startOf(c, size, (cursor) => {
    const index = sorted.findIndex((row) => compare(sorting.keyOf(row), cursor.key) >= (cursor.isAfter ? 1 : 0));
    return index === -1 ? sorted.length : index;
  });
  const page = sorted.slice(start.from, start.to);

  return {
    rows: page,
    ...describe(c, {
      after: start.to < sorted.length ? cursorAt(sorting, page.at(-1)) : null,
      before: start.from > 0 ? cursorAt(sorting, page[0]) : null,
      hasMore: start.isBackwards ? start.from > 0 : start.to < sorted.length,
    }),
  };
}

export function inOrder<Row>(rows: readonly Row[], { keyOf, descending }: Sorting<Row>): Row[] {
  const sorted = [...rows].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
  return descending ? sorted.reverse() : sorted;
}

interface Start {
  readonly from: number;
  readonly to: number;
  readonly isBackwards: boolean;
}

function startOf(c: ApiContext, size: number, place: (cursor: { key: SortKey; isAfter: boolean }) => number): Start {
  const [after, before] = [c.req.query('page[after]'), c.req.query('page[before]')];
  if (before !== undefined && before !== '') {
    const to = place({ key: decode(before), isAfter: false });
    return { from: Math.max(to - size, 0), to, isBackwards: true };
  }
  const from = after === undefined || after === '' ? 0 : place({ key: decode(after), isAfter: true });
  return { from, to: from + size, isBackwards: false };
}

function describe(c: ApiContext, page: { after: string | null; before: string | null; hasMore: boolean }) {
  const linkTo = (name: 'after' | 'before', cursor: string | null) => {
    if (cursor === null) return null;
    const url = new URL(`${originOf(c)}${new URL(c.req.url).pathname}${new URL(c.req.url).search}`);
    url.searchParams.delete('page[after]');
    url.searchParams.delete('page[before]');
    url.searchParams.set(`page[${name}]`, cursor);
    return url.href;
  };
  return {
    meta: { has_more: page.hasMore, after_cursor: page.after, before_cursor: page.before },
    links: { next: linkTo('after', page.after), prev: linkTo('before', page.before) },
  };
}

function sizeOf(c: ApiContext, largest: number): number {
  const text = c.req.query('page[size]') ?? String(LARGEST);
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > largest) {
    throw listedError(400, 'InvalidPaginationParameter', `page[size] must be between 1 and ${largest}`);
  }
  return size;
}

function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, value] of one.entries()) {
    const difference = compareValues(value, other[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function cursorAt<Row>(sorting: Sorting<Row>, row: Row | undefined): string | null {
  return row === undefined ? null : Buffer.from(JSON.stringify(sorting.keyOf(row))).toString('base64url');
}

function decode(cursor: string): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isSortKey(key)) return key;
  } catch {
    // Answered below, with every other text that is not a cursor of ours.
  }
  throw listedError(400, 'InvalidPaginationParameter', 'The cursor is not valid');
}

function isSortKey(value: unknown): value is SortKey {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}
