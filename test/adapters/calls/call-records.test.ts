import { zendeskCallRecords } from '../../../src/adapters/zendesk/calls/zendesk-call-records';
import { CALL_FIELDS, callRecordIn } from '../../../src/domain/call/call-record';
import { customerId, ticketId } from '../../../src/domain/ids';
import { calendarDayAt, instantOf } from '../../../src/domain/time';
import { zendeskHelpdesk } from '../../../src/adapters/zendesk/zendesk-helpdesk';
import { answered, lostAnswer, withMischief } from '../../support/hostile-send';
import { aFreshHelpdesk, sendTo } from '../../support/ledger-helpdesk';

const DORA = customerId(501);
const said = { on: calendarDayAt(instantOf('2026-03-02T12:00:00Z'), 'UTC'), ticket: ticketId(9001) };

async function aDesk({ isSetUp = true } = {}) {
  const helpdesk = aFreshHelpdesk();
  const asAdmin = sendTo(helpdesk, 'admin');
  for (const key of isSetUp ? Object.values(CALL_FIELDS) : []) {
    await asAdmin({
      method: 'POST',
      path: '/api/v2/user_fields',
      body: { user_field: { key, title: key, type: 'text' } },
    });
  }
  const anna = sendTo(helpdesk, 'anna');
  return { helpdesk, anna, records: zendeskCallRecords(anna) };
}

test('nothing is kept of somebody who was never asked', async () => {
  const { records } = await aDesk();

  expect(await records.read(DORA)).toEqual({ consent: { kind: 'none' } });
});

test('an agent keeps that a customer agreed and where they live, and it comes with the requests of an opening ticket', async () => {
  const { anna, records } = await aDesk();

  expect(await records.agree(DORA, said)).toBe('kept');
  expect(await records.confirmZone(DORA, 'Asia/Tokyo')).toBe('kept');

  const record = { consent: { kind: 'agreed', ...said }, zone: 'Asia/Tokyo' };
  expect(await records.read(DORA)).toEqual(record);
  const { customer } = await zendeskHelpdesk(anna).contactsOf(DORA, 1);
  expect(callRecordIn(customer?.fields)).toEqual(record);
});

test('a customer who does not want to be called is not said to have agreed after all', async () => {
  const { records } = await aDesk();
  await records.agree(DORA, said);

  expect(await records.refuse(DORA, said)).toBe('kept');

  expect(await records.agree(DORA, said)).toBe('forbidden-before');
  expect(await records.read(DORA)).toEqual({ consent: { kind: 'do-not-call', ...said } });
});

test('a note by hand that cannot be read is left as it is', async () => {
  const { helpdesk, records } = await aDesk();
  const dora = helpdesk.world.users.find(501);
  Object.assign(dora?.user_fields ?? {}, { [CALL_FIELDS.consent]: 'ask her husband first' });

  expect(await records.agree(DORA, said)).toBe('forbidden-before');
  expect(await records.read(DORA)).toEqual({ consent: { kind: 'unreadable' } });
});

test('an account without the fields keeps nothing and says so', async () => {
  const { records } = await aDesk({ isSetUp: false });

  expect([
    await records.agree(DORA, said),
    await records.refuse(DORA, said),
    await records.confirmZone(DORA, 'UTC'),
  ]).toEqual(['not-set-up', 'not-set-up', 'not-set-up']);
});

test.each([
  ['403', answered(403), 'forbidden'],
  ['429', answered(429), 'too-many-requests'],
  ['nothing', lostAnswer, 'no-answer'],
])('%s to a write is a failure that says so', async (_, mischief, reason) => {
  const { anna } = await aDesk();
  const records = zendeskCallRecords(withMischief(anna, mischief, { when: ({ method }) => method === 'PUT' }));

  await expect(records.refuse(DORA, said)).rejects.toMatchObject({ name: 'HelpdeskFailure', reason });
});

test('fields that did not come are not empty ones', () => {
  expect(callRecordIn(undefined)).toBeUndefined();
  expect(callRecordIn({ 'user.plan': 'Gold' })).toEqual({ consent: { kind: 'none' } });
});
