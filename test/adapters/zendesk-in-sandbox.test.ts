import { installationPolicy } from '../../src/adapters/zendesk/installation-policy';
import { zendeskHelpdesk } from '../../src/adapters/zendesk/zendesk-helpdesk';
import { customerId, ticketId } from '../../src/domain/ids';
import { instantOf } from '../../src/domain/time';
import { aTicket } from '../../src/sandbox/server/test-state';
import { aFreshHelpdesk, sendTo } from '../support/ledger-helpdesk';

test("a customer's contacts are read page by page, with what is kept about the customer on the first", async () => {
  const helpdesk = aFreshHelpdesk();
  const created_at = (day: number) => `2025-05-${String(day).padStart(2, '0')}T10:00:00Z`;
  const tickets = Array.from({ length: 31 }, (_, index) =>
    aTicket(index + 101, { requester_id: 502, created_at: created_at(index + 1) }),
  );
  helpdesk.world.state.tickets.push(...tickets);
  const reader = zendeskHelpdesk(sendTo(helpdesk, 'anna'));

  const first = await reader.contactsOf(customerId(502), 1);
  const second = await reader.contactsOf(customerId(502), 2);

  expect(first).toMatchObject({ count: 32, hasMore: true, customer: { isSuspended: false, isDeleted: false } });
  expect(first.contacts[0]).toEqual({
    ticket: ticketId(131),
    subject: 'Subject 131',
    status: 'open',
    channel: 'email',
    at: instantOf(created_at(31)),
    said: 'Hello',
  });
  expect(second).toMatchObject({ count: 32, hasMore: false });
  expect(second.contacts).toHaveLength(2);
});

test('a customer that is not there is a failure', async () => {
  const reader = zendeskHelpdesk(sendTo(aFreshHelpdesk(), 'anna'));

  await expect(reader.contactsOf(customerId(999), 1)).rejects.toMatchObject({ reason: 'not-found' });
});

test('too many requests in a minute are a failure that says so', async () => {
  const reader = zendeskHelpdesk(sendTo(aFreshHelpdesk({ rateLimit: 1 }), 'anna'));
  await reader.contactsOf(customerId(501), 1);

  await expect(reader.contactsOf(customerId(501), 1)).rejects.toMatchObject({ reason: 'too-many-requests' });
});

test('the settings of an installation are read as any agent may read them', async () => {
  const source = installationPolicy(sendTo(aFreshHelpdesk(), 'anna'), { installationId: 2001, accountZone: 'UTC' });

  // The small helpdesk's installation lacks most settings, and each of them is named.
  expect(await source.fetch()).toMatchObject({
    ok: false,
    error: expect.arrayContaining([{ setting: 'largest_percent', kind: 'missing', found: '' }]),
  });
});
