/** Zendesk's own name of a time zone is mostly its city. */
export function timeZoneName(ianaTimeZone: string): string {
  return ianaTimeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? ianaTimeZone;
}

/** The zone by its IANA name, or by Zendesk's own; `undefined` for a name that is neither. */
export function ianaTimeZoneOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.find((zone) => zone === name) ?? zones.find((zone) => timeZoneName(zone) === name);
}
