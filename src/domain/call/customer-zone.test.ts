import { customerZone } from './customer-zone';

test.each([
  ['nobody knows anything', {}, undefined],
  [
    'the helpdesk shows what it fills in for everybody',
    { helpdesk: 'Europe/London', account: 'Europe/London' },
    undefined,
  ],
  ['the account tells no zone of its own', { helpdesk: 'Europe/London' }, undefined],
  ['the helpdesk shows another than the account', { helpdesk: 'Asia/Tokyo', account: 'Europe/London' }, 'Asia/Tokyo'],
  [
    'they were asked',
    { confirmed: 'Europe/London', helpdesk: 'Asia/Tokyo', account: 'Europe/London' },
    'Europe/London',
  ],
  ['what was noted is no zone', { confirmed: 'over there', helpdesk: 'Mars/Base', account: 'UTC' }, undefined],
])('where %s', (_, signs, zone) => {
  expect(customerZone(signs)).toBe(zone);
});
