const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** As Zendesk writes times: UTC, no milliseconds. */
function iso(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function minutesBefore(now: Date, minutes: number): string {
  return iso(now.getTime() - minutes * MINUTE_MS);
}

/** `daysAgo(now, 3, '14:20')`: that day's 14:20 in UTC. Yesterday at the latest, so never in the future. */
export function daysAgo(now: Date, days: number, clock: string): string {
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const [hours, minutes] = clock.split(':').map(Number);
  return iso(midnight - days * DAY_MS + ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE_MS);
}

/** Reads the moments of the stories: `40m` and `3h` before now, `5d 09:14` is a quarter past nine five days ago. */
export function moment(now: Date, spec: string): string {
  const [, count, unit, clock] = /^(\d+)([mhd])(?: (\d\d:\d\d))?$/.exec(spec) ?? [];
  if (count === undefined) throw new Error(`not a moment: ${spec}`);
  if (unit === 'm') return minutesBefore(now, Number(count));
  if (unit === 'h') return minutesBefore(now, Number(count) * 60);
  if (clock === undefined || Number(count) < 1) throw new Error(`not a moment: ${spec}`);
  return daysAgo(now, Number(count), clock);
}

const FORMS: Record<string, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long', timeZone: 'UTC' },
  date: { day: 'numeric', month: 'long', timeZone: 'UTC' },
};

/** Replaces `{weekday 5}`, `{date 5}` and `{isodate 5}` by the day five days ago (a negative number is to come). */
export function datesFilledIn(text: string, now: Date, locale: string): string {
  return text.replace(/\{(weekday|date|isodate) (-?\d+)\}/g, (_, form: string, days: string) => {
    const day = new Date(now.getTime() - Number(days) * DAY_MS);
    if (form === 'isodate') return day.toISOString().slice(0, 10);
    return new Intl.DateTimeFormat(locale, FORMS[form]).format(day);
  });
}
