import { zendeskCallRecords } from '../../../src/adapters/zendesk/calls/zendesk-call-records';
import { CALL_FIELDS, callRecordIn } from '../../../src/domain/call/call-record';
import { zendeskHelpdesk } from '../../../src/adapters/zendesk/zendesk-helpdesk';
import { callRecordsContract, CORA, said, type CallRecordsState } from '../../contracts/call-records.contract';
import { callsIn } from '../../support/call-records';
import { answered, lostAnswer, withMischief } from '../../support/hostile-send';
import { aFreshHelpdesk, sendTo } from '../../support/ledger-helpdesk';

async function aDesk({ isSetUp = true, isUnreadable = false }: CallRecordsState = {}) {
  const helpdesk = aFreshHelpdesk();
  const asAdmin = sendTo(helpdesk, 'admin');
  for (const key of isSetUp ? Object.values(CALL_FIELDS) : []) {
    await asAdmin({
      method: 'POST',
      path: '/api/v2/user_fields',
      body: { user_field: { key, title: key, type: 'text' } },
    });
  }
  if (isUnreadable) {
    const dora = helpdesk.world.users.find(501);
    Object.assign(dora?.user_fields ?? {}, { [CALL_FIELDS.consent]: 'ask her husband first' });
  }
  const anna = sendTo(helpdesk, 'anna');
  return { anna, records: zendeskCallRecords(anna) };
}

callRecordsContract('The memory', async ({ isSetUp = true, isUnreadable = false } = {}) =>
  callsIn({ isSetUp, ...(isUnreadable && { consent: { kind: 'unreadable' } }) }),
);
callRecordsContract("A customer's profile", async (state) => (await aDesk(state)).records);

test('what is kept comes with the requests of an opening ticket', async () => {
  const { anna, records } = await aDesk();
  await records.agree(CORA, said);
  await records.confirmZone(CORA, 'Asia/Tokyo');

  const { customer } = await zendeskHelpdesk(anna).contactsOf(CORA, 1);

  expect(callRecordIn(customer?.fields)).toEqual(await records.read(CORA));
});

test.each([
  ['403', answered(403), 'forbidden'],
  ['429', answered(429), 'too-many-requests'],
  ['nothing', lostAnswer, 'no-answer'],
])('%s to a write is a failure that says so', async (_, mischief, reason) => {
  const { anna } = await aDesk();
  const records = zendeskCallRecords(withMischief(anna, mischief, { when: ({ method }) => method === 'PUT' }));

  await expect(records.refuse(CORA, said)).rejects.toMatchObject({ name: 'HelpdeskFailure', reason });
});

test('fields that did not come are not empty ones', () => {
  expect(callRecordIn(undefined)).toBeUndefined();
  expect(callRecordIn({ 'user.plan': 'Gold' })).toEqual({ consent: { kind: 'none' } });
});
