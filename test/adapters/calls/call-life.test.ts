import { zendeskCallRecords } from '../../../src/adapters/zendesk/calls/zendesk-call-records';
import { zendeskCallTasks } from '../../../src/adapters/zendesk/calls/zendesk-call-tasks';
import { makeCallFields } from '../../../src/adapters/zendesk/set-up/call-fields';
import type { Send, ZendeskRequest } from '../../../src/adapters/zendesk/send';
import { callsToMake } from '../../../src/domain/call/call-stage';
import { handId, reservationId, ticketId } from '../../../src/domain/ids';
import type { Request } from '../../../src/domain/ledger/request';
import { ok } from '../../../src/domain/result';
import { calendarDayAt, DAY_MS, HOUR_MS, instantOf } from '../../../src/domain/time';
import type { Reply } from '../../../src/ports/reply';
import { closeCall } from '../../../src/use-cases/calls/close-call';
import { giveGesture } from '../../../src/use-cases/ledger/give-gesture';
import type { GivingParts } from '../../../src/use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../../src/use-cases/ledger/ledger-reader';
import { takeBack } from '../../../src/use-cases/ledger/take-back';
import { CORA } from '../../contracts/call-records.contract';
import { answered, lostAnswer, lostRequest, withMischief } from '../../support/hostile-send';
import { aLedgerHelpdesk, ANNA, sendTo } from '../../support/ledger-helpdesk';
import { aPolicy, aRequest } from '../../support/ledger-samples';

const due = instantOf('2026-03-03T10:00:00Z');
const brief = { subject: 'Courtesy call', paragraphs: ['Call.'], ticket: { words: '#9001', url: 'https://x/9001' } };
const plans = ({ method, path }: ZendeskRequest) => method === 'POST' && path === '/api/v2/tickets.json';

/** Nothing of a call stands in a reply. */
const reply: Reply = {
  insert: async () => undefined,
  holds: async () => false,
  remove: async () => undefined,
  removeCard: async () => undefined,
  wasSent: async () => false,
  sentPicture: async () => false,
};

/** Anna's browser beside a sandbox that is set up, whose requests go through `around`. */
async function aDesk(around: (send: Send) => Send = (send) => send) {
  const ledger = aLedgerHelpdesk();
  await makeCallFields(sendTo(ledger.helpdesk, 'admin'));
  const send = around(ledger.anna);
  const clock = { now: () => ledger.machineNow(), random: () => 0.5, pause: async (ms: number) => ledger.pass(ms) };
  const log = ledger.logOver(send);
  const tasks = zendeskCallTasks(send, () => brief);
  const parts: GivingParts = {
    log,
    clock,
    reader: ledgerReader(log, clock),
    policies: {
      fetch: async () =>
        ok(
          aPolicy({
            revision: 0,
            limits: [{ gesture: 'courtesy-call', per: 'agent', within: 'month', max: { count: 1 } }],
          }),
        ),
    },
    provider: tasks,
    hand: handId('h1'),
  };
  const request: Request = aRequest({
    id: reservationId('r-call'),
    occasion: { agent: ANNA, customer: CORA, ticket: ticketId(9001), ticketTags: [] },
    wish: { kind: 'courtesy-call', due },
  });
  const taskRows = () => ledger.helpdesk.world.tickets.all().filter(({ tags }) => tags.includes('care_courtesy_call'));
  const records = zendeskCallRecords(send);
  return {
    ...ledger,
    parts,
    tasks,
    records,
    taskRows,
    give: (changes: Partial<Request> = {}) => giveGesture(parts, { ...request, ...changes }),
  };
}

async function givenIn(desk: Awaited<ReturnType<typeof aDesk>>) {
  const given = await desk.give();
  if (given.kind !== 'issued') throw new Error(`The call is ${given.kind}`);
  return given.standing;
}

test('a call is planned, is due, and ends with its outcome in ledger, task and profile', async () => {
  const desk = await aDesk();
  const standing = await givenIn(desk);
  desk.pass(DAY_MS);
  expect(callsToMake([standing], desk.now()).map(({ stage }) => stage)).toEqual(['planned']);
  desk.pass(2 * HOUR_MS);
  expect(callsToMake([standing], desk.now()).map(({ stage }) => stage)).toEqual(['overdue']);

  const parts = { ...desk.parts, records: desk.records, tasks: desk.tasks, report: () => undefined };
  const on = calendarDayAt(desk.now(), 'UTC');
  const closed = await closeCall(parts, standing, { outcome: 'do-not-call-again', on, words: 'Please no more.' });

  expect(closed).toEqual({ kind: 'closed', task: 'closed' });
  expect(desk.taskRows()).toMatchObject([{ status: 'solved' }]);
  expect((await desk.records.read(CORA)).consent).toEqual({ kind: 'do-not-call', on, ticket: 9001 });
  const again = await closeCall(parts, standing, { outcome: 'reached', on, words: 'Once more.' });
  expect(again).toEqual({ kind: 'was-ended' });
});

test.each([
  ['took effect', lostAnswer],
  ['did not arrive', lostRequest],
  ['failed', answered(503)],
])('where planning got no answer and %s, trying again leaves one task', async (_, mischief) => {
  const desk = await aDesk((send) => withMischief(send, mischief, { when: plans, times: 1 }));
  expect(await desk.give()).toMatchObject({ kind: 'not-sent-yet' });

  expect(await desk.give()).toMatchObject({ kind: 'issued' });

  expect(desk.taskRows()).toHaveLength(1);
});

test('what Zendesk refuses costs no allowance', async () => {
  const desk = await aDesk((send) =>
    withMischief(send, answered(422, { error: 'RecordInvalid' }), { when: plans, times: 1 }),
  );
  expect(await desk.give()).toMatchObject({ kind: 'refused-by-provider' });

  expect(await desk.give({ id: reservationId('r-next') })).toMatchObject({ kind: 'issued' });
});

test('a call that is taken back has no task any more, and its allowance is back', async () => {
  const desk = await aDesk();
  const standing = await givenIn(desk);

  expect(await takeBack(desk.parts, standing, reply, true)).toEqual({ kind: 'taken-back' });

  expect(desk.taskRows().filter(({ status }) => status !== 'solved')).toEqual([]);
  expect(await desk.give({ id: reservationId('r-next') })).toMatchObject({ kind: 'issued' });
});
