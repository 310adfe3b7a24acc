import { invalidSearch } from './search-error';

const DAY_MS = 24 * 60 * 60_000;
/** A month counts as thirty days, a year as 365: UNVERIFIED. */
const UNITS = new Map([
  ['minute', 60_000],
  ['hour', 60 * 60_000],
  ['day', DAY_MS],
  ['week', 7 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['year', 365 * DAY_MS],
]);

/** The moments that a date, a time, or a span before now stands for: a date for all of its day in UTC. */
export interface Span {
  readonly fromMs: number;
  /** Not included. */
  readonly toMs: number;
}

export function searchTime(text: string, nowMs: number): Span {
  const [, count, unit] = /^(\d+)(minute|hour|day|week|month|year)s?$/.exec(text) ?? [];
  if (count !== undefined) return moment(nowMs - Number(count) * (UNITS.get(unit ?? '') ?? 0));

  const day = dayNamed(text, nowMs);
  if (day !== undefined) return { fromMs: day, toMs: day + DAY_MS };
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw invalidSearch(`"${text}" is not a valid date`);
  return moment(ms);
}

const moment = (ms: number): Span => ({ fromMs: ms, toMs: ms + 1000 });

function dayNamed(text: string, nowMs: number): number | undefined {
  const today = nowMs - (nowMs % DAY_MS);
  if (text === 'today') return today;
  if (text === 'yesterday') return today - DAY_MS;
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
