/** Zendesk's own names of the zones that it does not call by a city. */
const OWN_NAMES = new Map([
  ['America/New_York', 'Eastern Time (US & Canada)'],
  ['America/Chicago', 'Central Time (US & Canada)'],
  ['America/Denver', 'Mountain Time (US & Canada)'],
  ['America/Los_Angeles', 'Pacific Time (US & Canada)'],
  ['America/Halifax', 'Atlantic Time (Canada)'],
  ['America/St_Johns', 'Newfoundland'],
  ['America/Phoenix', 'Arizona'],
  ['America/Juneau', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
  ['Etc/UTC', 'UTC'],
]);

export function timeZoneName(ianaTimeZone: string): string {
  return OWN_NAMES.get(ianaTimeZone) ?? ianaTimeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? ianaTimeZone;
}

/** The zone by its IANA name, or by Zendesk's own; `undefined` for a name that is neither. */
export function ianaTimeZoneOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const zones = [...OWN_NAMES.keys(), ...Intl.supportedValuesOf('timeZone')];
  return zones.find((zone) => zone === name) ?? zones.find((zone) => timeZoneName(zone) === name);
}
