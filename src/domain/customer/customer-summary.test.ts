import { customerId, ticketId } from '../ids';
import { instantOf } from '../time';
import type { Contact } from './contact';
import type { Customer } from './customer';
import { customerSummary, daysBetween } from './customer-summary';

const zone = 'Europe/London';
const cora: Customer = { id: customerId(1), name: 'Cora', kind: 'customer' };

function aContact(id: number, at: string, changes: Partial<Contact> = {}): Contact {
  return { ticket: ticketId(id), subject: 'Order', status: 'solved', channel: 'email', at: instantOf(at), ...changes };
}

const three = [
  aContact(3, '2026-11-22T09:00:00Z', { status: 'open', channel: 'phone' }),
  aContact(2, '2026-11-10T09:00:00Z', { status: 'pending', satisfaction: 'bad' }),
  aContact(1, '2024-02-01T09:00:00Z', { satisfaction: 'good' }),
];

test('the open ticket is a contact, but neither the previous one nor open elsewhere', () => {
  const summary = customerSummary(cora, { contacts: three, count: 3 }, { current: ticketId(3), zone });

  expect(summary).toMatchObject({ contacts: 3, previous: { ticket: 2 }, openElsewhere: 1, isComplete: true });
});

test('channels are listed by use, and the latest rating counts', () => {
  const summary = customerSummary(cora, { contacts: three, count: 3 }, { zone });

  expect([summary.channels, summary.satisfaction]).toEqual([['email', 'phone'], 'bad']);
});

test('somebody is in touch since the first contact where all are known', () => {
  const { since } = customerSummary(cora, { contacts: three, count: 3 }, { zone });

  expect(since).toEqual({ at: instantOf('2024-02-01T09:00:00Z'), means: 'in-touch' });
});

test('where contacts are missing, since when the helpdesk knows them, and nothing when it does not say', () => {
  const known = { ...cora, createdAt: instantOf('2020-01-01T00:00:00Z') };
  const some = { contacts: three, count: 300 };

  expect(customerSummary(known, some, { zone }).since?.at).toBe(known.createdAt);
  expect(customerSummary(cora, some, { zone })).not.toHaveProperty('since');
});

test.each([
  ['2017-03-02', '2017-03-02T00:00:00Z', 'customer'],
  ['2017-07-02T10:00:00Z', '2017-07-01T23:00:00Z', 'customer'],
  ['long ago', '2024-02-01T09:00:00Z', 'in-touch'],
])('with %p in the admin’s field it is since %s', (value, at, means) => {
  const customer = { ...cora, fields: { 'user.since': value } };
  const { since } = customerSummary(customer, { contacts: three, count: 3 }, { zone, sinceField: 'user.since' });

  expect(since).toEqual({ at: instantOf(at), means });
});

test('a newcomer has no previous contact', () => {
  const only = aContact(1, '2026-11-22T09:00:00Z');
  const summary = customerSummary(cora, { contacts: [only], count: 1 }, { current: ticketId(1), zone });

  expect(summary).not.toHaveProperty('previous');
  expect(summary.openElsewhere).toBe(0);
});

test('days are counted by the calendar, not by hours', () => {
  const days = (from: string, to: string) => daysBetween(instantOf(from), instantOf(to), zone);

  expect(days('2026-11-21T23:59:00Z', '2026-11-22T00:01:00Z')).toBe(1);
  expect(days('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z')).toBe(2);
});
