import { timeZoneObject } from './time-zone-object';

test.each([
  ['Europe/London', '2026-01-15T12:00:00Z', 0, 'GMT+00:00'],
  ['Europe/London', '2026-07-15T12:00:00Z', 60, 'GMT+01:00'],
  ['America/St_Johns', '2026-01-15T12:00:00Z', -210, 'GMT-03:30'],
  ['Asia/Kolkata', '2026-01-15T12:00:00Z', 330, 'GMT+05:30'],
])('%s at %s', (ianaName, now, offset, formattedOffset) => {
  expect(timeZoneObject(ianaName, new Date(now))).toMatchObject({ ianaName, offset, formattedOffset });
});
