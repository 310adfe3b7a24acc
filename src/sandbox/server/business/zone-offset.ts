const QUARTER_MS = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone and quarter of an hour: no zone changes its clock at another moment. */
const known = new Map<string, Map<number, number>>();

/** How far the clocks of a zone are ahead of UTC at this moment; daylight saving counts. */
export function zoneOffsetMs(zone: string, at: number): number {
  const offsets = known.get(zone) ?? new Map<number, number>();
  known.set(zone, offsets);
  const quarter = Math.floor(at / QUARTER_MS);
  const offset = offsets.get(quarter) ?? readOffset(zone, quarter * QUARTER_MS);
  offsets.set(quarter, offset);
  return offset;
}

/** The moment at which the clocks of a zone show this time, itself written as if it were UTC. */
export function momentOf(zone: string, wallMs: number): number {
  const near = wallMs - zoneOffsetMs(zone, wallMs);
  return wallMs - zoneOffsetMs(zone, near);
}

function readOffset(zone: string, at: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = Date.UTC(read('year'), read('month') - 1, read('day'));
  return day + (read('hour') * 60 + read('minute')) * 60_000 + read('second') * 1000 - at;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
    });
  formats.set(zone, format);
  return format;
}
