import { ianaTimeZoneOf } from '../api/account/time-zone';
import type { Holiday, Schedule } from '../rows/schedule';
import { momentOf, zoneOffsetMs } from './zone-offset';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DAY_MINUTES = 24 * 60;
/** 1 January 1970 was a Thursday; Zendesk's weeks begin on Sundays. */
const FIRST_WEEKDAY = 4;

/**
 * How much of the time from one moment to another lies in business hours. An account without a schedule is always
 * open; of several, the first counts, as long as no trigger gives a ticket another.
 */
export function businessMs(schedules: readonly Schedule[], from: number, to: number): number {
  const [schedule] = schedules;
  if (schedule === undefined) return Math.max(0, to - from);
  const zone = zoneOf(schedule.time_zone);
  let open = 0;
  let counted = from;
  for (let day = dayIn(zone, from); day <= dayIn(zone, to); day++) {
    for (const { start, end } of hoursOn(day, schedule, zone)) {
      const since = Math.max(start, counted);
      const until = Math.min(end, to);
      if (until > since) open += until - since;
      // Hours that overlap, or that a change of the clock pushes together, count once.
      counted = Math.max(counted, until);
    }
  }
  return open;
}

const zones = new Map<string, string>();

/** A name that is no zone's, which only a state written by hand has, stands for UTC. */
function zoneOf(name: string): string {
  const zone = zones.get(name) ?? ianaTimeZoneOf(name) ?? 'Etc/UTC';
  zones.set(name, zone);
  return zone;
}

/** Days are counted from 1 January 1970. */
function dayIn(zone: string, at: number): number {
  return Math.floor((at + zoneOffsetMs(zone, at)) / DAY_MS);
}

function hoursOn(day: number, { holidays, intervals }: Schedule, zone: string) {
  if (holidays.some((holiday) => isDuring(day, holiday))) return [];
  const weekday = (day + FIRST_WEEKDAY) % 7;
  const today = intervals.filter(({ start_time }) => Math.floor(start_time / DAY_MINUTES) === weekday);
  const moment = (minute: number) => momentOf(zone, day * DAY_MS + (minute - weekday * DAY_MINUTES) * MINUTE_MS);
  return today
    .map(({ start_time, end_time }) => ({ start: moment(start_time), end: moment(end_time) }))
    .sort((a, b) => a.start - b.start);
}

function isDuring(day: number, { start_date, end_date }: Holiday): boolean {
  return day >= Date.parse(start_date) / DAY_MS && day <= Date.parse(end_date) / DAY_MS;
}
