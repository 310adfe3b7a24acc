import { ApiError } from '../api-error';
import { type ApiContext, originOf } from '../viewer';

const LARGEST = 1000;
/** What changed within the last minute is not told yet. */
const YOUNGEST_SECONDS = 60;

/** What is exported: the rows, and when each changed last, as Zendesk writes times. */
export interface Exported<Row> {
  readonly rows: readonly Row[];
  readonly timeOf: (row: Row) => string;
}

interface Identified {
  readonly id: number | string;
}

interface Placed<Row> {
  readonly row: Row;
  readonly seconds: number;
}

/** How an endpoint refuses its parameters: custom objects have words of their own. */
export interface Refusals {
  readonly tooRecent: () => ApiError;
  readonly invalid: (parameter: 'start_time' | 'cursor') => ApiError;
}

const REFUSALS: Refusals = {
  tooRecent: () => invalidValue('Too recent start_time. Use a start_time older than 1 minute'),
  // UNVERIFIED: what Zendesk says of a start_time or cursor that is missing or not one.
  invalid: (parameter) => invalidValue(`${parameter} is invalid or missing`),
};

function invalidValue(description: string): ApiError {
  return new ApiError(422, { error: 'InvalidValue', description });
}

/** From `start_time` on, with every row of the last second: the next page begins with that second's end. */
export function timePage<Row extends Identified>(c: ApiContext, exported: Exported<Row>, now: Date, most = LARGEST) {
  const start = startTime(c, now);
  const placed = placedRows(exported, now).filter(({ seconds }) => seconds >= start);
  const last = placed[sizeOf(c, most) - 1] ?? placed.at(-1);
  const page = placed.filter(({ seconds }) => seconds <= (last?.seconds ?? start));
  const isEnd = page.length === placed.length;
  const endTime = last === undefined ? null : last.seconds + (isEnd ? 0 : 1);
  return {
    rows: page.map(({ row }) => row),
    page: {
      count: page.length,
      end_of_stream: isEnd,
      end_time: endTime,
      next_page: endTime === null ? null : linkTo(c, 'start_time', String(endTime)),
    },
  };
}

/** From `start_time`, or behind the row that the cursor names. */
export function cursorExport<Row extends Identified>(
  c: ApiContext,
  exported: Exported<Row>,
  now: Date,
  refusals = REFUSALS,
) {
  const cursor = c.req.query('cursor');
  const start =
    cursor === undefined ? { seconds: startTime(c, now, refusals), id: undefined } : decoded(cursor, refusals);
  const placed = placedRows(exported, now).filter(
    ({ row, seconds }) =>
      seconds > start.seconds ||
      (seconds === start.seconds && (start.id === undefined || compareIds(row.id, start.id) > 0)),
  );
  const page = placed.slice(0, sizeOf(c));
  const last = page.at(-1);
  const after = last === undefined ? (cursor ?? null) : encoded(last.seconds, last.row.id);
  return {
    rows: page.map(({ row }) => row),
    isEnd: page.length === placed.length,
    page: {
      after_cursor: after,
      after_url: after === null ? null : linkTo(c, 'cursor', after),
      before_cursor: null,
      before_url: null,
    },
  };
}

/** Oldest change first. */
function placedRows<Row extends Identified>({ rows, timeOf }: Exported<Row>, now: Date): Placed<Row>[] {
  const youngest = now.getTime() / 1000 - YOUNGEST_SECONDS;
  const placed = rows.map((row) => ({ row, seconds: Math.floor(Date.parse(timeOf(row)) / 1000) }));
  return placed
    .filter(({ seconds }) => seconds <= youngest)
    .sort((one, other) => one.seconds - other.seconds || compareIds(one.row.id, other.row.id));
}

export function startTime(c: ApiContext, now: Date, refusals = REFUSALS): number {
  const text = c.req.query('start_time') ?? '';
  if (!/^\d+$/.test(text)) throw refusals.invalid('start_time');
  if (Number(text) > now.getTime() / 1000 - YOUNGEST_SECONDS) throw refusals.tooRecent();
  return Number(text);
}

function sizeOf(c: ApiContext, most = LARGEST): number {
  const size = Number(c.req.query('per_page') ?? most);
  return size >= 1 && size <= most ? Math.floor(size) : most;
}

function linkTo(c: ApiContext, name: 'start_time' | 'cursor', value: string): string {
  const asked = new URL(c.req.url);
  const url = new URL(`${originOf(c)}${asked.pathname}${asked.search}`);
  url.searchParams.delete('start_time');
  url.searchParams.set(name, value);
  return url.href;
}

/** In the form of the documented example, `1576613539.0||467|`. */
function encoded(seconds: number, id: number | string): string {
  return Buffer.from(`${seconds}.0||${id}|`).toString('base64');
}

function decoded(cursor: string, refusals: Refusals): { seconds: number; id: string } {
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  const [, seconds, id] = /^(\d+)\.0\|\|([^|]+)\|$/.exec(text) ?? [];
  if (seconds === undefined || id === undefined) throw refusals.invalid('cursor');
  return { seconds: Number(seconds), id };
}

function compareIds(one: number | string, other: number | string): number {
  if (typeof one === 'number') return one - Number(other);
  if (one === String(other)) return 0;
  return one < String(other) ? -1 : 1;
}
