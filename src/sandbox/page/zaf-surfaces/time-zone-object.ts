/** A time zone as the apps API describes one; the offset is in minutes and holds now, summer time included. */
export function timeZoneObject(ianaName: string, now: Date) {
  const name = ianaName.split('/').at(-1)?.replaceAll('_', ' ') ?? ianaName;
  const offset = offsetMinutes(ianaName, now);
  return { name, translatedName: name, ianaName, offset, formattedOffset: formatted(offset) };
}

function offsetMinutes(timeZone: string, now: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function formatted(offset: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `GMT${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
