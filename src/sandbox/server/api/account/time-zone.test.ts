import { ianaTimeZoneOf, timeZoneName } from './time-zone';

test.each([
  ['Europe/London', 'London'],
  ['Pacific/Pago_Pago', 'Pago Pago'],
  ['America/New_York', 'Eastern Time (US & Canada)'],
  ['Etc/UTC', 'UTC'],
])('%s is Zendesk’s %s', (zone, name) => {
  expect(timeZoneName(zone)).toBe(name);
  expect([ianaTimeZoneOf(name), ianaTimeZoneOf(zone)]).toEqual([zone, zone]);
});

test.each(['Atlantis', ''])('%j is no time zone', (name) => {
  expect(ianaTimeZoneOf(name)).toBeUndefined();
});
