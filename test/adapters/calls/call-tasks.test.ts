import { zendeskCallTasks } from '../../../src/adapters/zendesk/calls/zendesk-call-tasks';
import type { Send, ZendeskRequest } from '../../../src/adapters/zendesk/send';
import { agentId, brandId, reservationId } from '../../../src/domain/ids';
import { instantOf } from '../../../src/domain/time';
import { answered, lostAnswer, recorded, withMischief } from '../../support/hostile-send';
import { aFreshHelpdesk, ANNA, sendTo, type TestHelpdesk } from '../../support/ledger-helpdesk';
import { aReservation } from '../../support/ledger-samples';

const due = instantOf('2026-03-03T10:00:00Z');
const reserved = aReservation({
  id: reservationId('r-call'),
  agent: ANNA,
  brand: brandId(1),
  gift: { kind: 'courtesy-call', due },
});
const brief = {
  subject: 'Courtesy call: Cora\u0007 <b>\nDee</b>',
  paragraphs: ['Call Cora on Tuesday at 10:00.', 'Ask: is the <lamp> "whole"?\nAnd **warm**?', ' '],
  ticket: { words: 'Ticket #9001', url: 'https://sandbox.zendesk.com/agent/tickets/9001' },
};

const creates = ({ method }: ZendeskRequest) => method === 'POST';
const overSend = (send: Send, words = brief) => zendeskCallTasks(send, () => words);
const over = (helpdesk: TestHelpdesk, person: 'anna' | 'bert' | 'admin' = 'anna') => overSend(sendTo(helpdesk, person));
const tasksIn = ({ world }: TestHelpdesk) =>
  world.tickets.all().filter(({ tags }) => tags.includes('care_courtesy_call'));

function commentsOf({ world }: TestHelpdesk, ticketId: number | undefined) {
  return world.comments.all().filter((comment) => comment.ticket_id === ticketId);
}

test('a call becomes a task of its agent, tagged, due and private, and no customer is its requester', async () => {
  const helpdesk = aFreshHelpdesk();

  const answer = await over(helpdesk).issue(reserved);

  const [task] = tasksIn(helpdesk);
  expect(answer).toEqual({ kind: 'issued', reference: `task/${task?.id}` });
  expect(task).toMatchObject({
    subject: 'Courtesy call: Cora <b> Dee</b>',
    type: 'task',
    due_at: '2026-03-03T10:00:00Z',
    tags: ['care_courtesy_call'],
    requester_id: ANNA,
    assignee_id: ANNA,
    brand_id: 1,
    external_id: 'extra-mile/r-call',
    is_public: false,
  });
  expect(commentsOf(helpdesk, task?.id)).toMatchObject([
    { public: false, metadata: { custom: { extra_mile: { reservation: 'r-call' } } } },
  ]);
});

test('what people wrote stands in the task as text', async () => {
  const helpdesk = aFreshHelpdesk();
  const { send, requests } = recorded(sendTo(helpdesk, 'anna'));

  await overSend(send).issue(reserved);

  expect(requests[0]?.body).toMatchObject({
    ticket: {
      comment: {
        html_body:
          '<p>Call Cora on Tuesday at 10:00.</p><p>Ask: is the &lt;lamp&gt; &quot;whole&quot;?<br>And **warm**?</p>' +
          '<p><a href="https://sandbox.zendesk.com/agent/tickets/9001">Ticket #9001</a></p>',
      },
    },
  });
});

test('asked again, with the same words or others, it is the same task', async () => {
  const helpdesk = aFreshHelpdesk();
  const first = await over(helpdesk).issue(reserved);

  expect(await over(helpdesk).issue(reserved)).toEqual(first);
  expect(await overSend(sendTo(helpdesk, 'anna'), { ...brief, paragraphs: [] }).issue(reserved)).toEqual(first);
  expect(tasksIn(helpdesk)).toHaveLength(1);
});

test('a task whose answer was lost is found by its reservation, and another one is not', async () => {
  const helpdesk = aFreshHelpdesk();
  const send = withMischief(sendTo(helpdesk, 'anna'), lostAnswer, { when: creates });
  await expect(overSend(send).issue(reserved)).rejects.toThrow('No answer');

  expect(await over(helpdesk, 'bert').find(reserved)).toBe(`task/${tasksIn(helpdesk)[0]?.id}`);
  expect(await over(helpdesk).find({ ...reserved, id: reservationId('r-other') })).toBeUndefined();
});

test.each([429, 500, 503])('after an answer of %i nobody knows, and it can be tried again', async (status) => {
  const helpdesk = aFreshHelpdesk();
  const send = withMischief(sendTo(helpdesk, 'anna'), answered(status), { when: creates, times: 1 });
  const tasks = overSend(send);

  await expect(tasks.issue(reserved)).rejects.toThrow(String(status));
  expect(await tasks.issue(reserved)).toMatchObject({ kind: 'issued' });
});

test('an account whose tickets have no type keeps no task, and the ledger alone holds the call', async () => {
  const body = { error: 'RecordInvalid', details: { type: [{ description: 'Type: is not valid' }] } };
  const tasks = overSend(withMischief(sendTo(aFreshHelpdesk(), 'anna'), answered(422, body), { when: creates }));

  expect(await tasks.issue(reserved)).toEqual({ kind: 'issued', reference: 'no-task' });
  expect(await tasks.withdraw(reserved, 'no-task')).toBe('withdrawn');
  expect(await tasks.finish(reserved, 'no-task', { outcome: 'reached', words: 'Reached.' })).toBe('no-task');
});

test('what Zendesk refuses for good is refused with its words', async () => {
  const tasks = overSend(sendTo(aFreshHelpdesk(), 'anna'));

  expect(await tasks.issue({ ...reserved, agent: agentId(999) })).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(/\w/),
  });
});

test('an agent who may not create tickets is refused', async () => {
  const tasks = overSend(sendTo(aFreshHelpdesk(), 'light'));

  expect(await tasks.issue(reserved)).toMatchObject({ kind: 'refused' });
});

test('an outcome is noted in the task, where only colleagues read it, and the task is solved', async () => {
  const helpdesk = aFreshHelpdesk();
  const tasks = over(helpdesk);
  await tasks.issue(reserved);
  const [task] = tasksIn(helpdesk);

  expect(await tasks.finish(reserved, `task/${task?.id}`, { outcome: 'reached', words: 'Reached <Cora>.' })).toBe(
    'closed',
  );

  expect(tasksIn(helpdesk)).toMatchObject([{ status: 'solved', tags: ['care_courtesy_call'] }]);
  expect(commentsOf(helpdesk, task?.id).at(-1)).toMatchObject({
    html_body: expect.stringContaining('<p>Reached &lt;Cora&gt;.</p>'),
    public: false,
    metadata: { custom: { extra_mile: { reservation: 'r-call', outcome: 'reached' } } },
  });
});

test('a task that may not be solved yet keeps the note', async () => {
  const helpdesk = aFreshHelpdesk();
  const tasks = over(helpdesk);
  const { reference } = await issued(tasks);
  const solves = ({ body }: ZendeskRequest) => JSON.stringify(body ?? '').includes('"solved"');
  const send = withMischief(sendTo(helpdesk, 'anna'), answered(422), { when: solves });

  expect(await overSend(send).finish(reserved, reference, { outcome: 'no-answer', words: 'No answer.' })).toBe('noted');
  const [task] = tasksIn(helpdesk);
  expect([task?.status, commentsOf(helpdesk, task?.id).at(-1)?.body]).toEqual(['open', 'No answer.']);
});

test.each([500, 'nothing'] as const)('%s in place of an answer to an outcome is a failure', async (status) => {
  const helpdesk = aFreshHelpdesk();
  const { reference } = await issued(over(helpdesk));
  const mischief = status === 'nothing' ? lostAnswer : answered(status);
  const send = withMischief(sendTo(helpdesk, 'anna'), mischief, { when: ({ method }) => method === 'PUT' });

  const finishing = overSend(send).finish(reserved, reference, { outcome: 'reached', words: 'Reached.' });

  await expect(finishing).rejects.toMatchObject({ name: 'HelpdeskFailure' });
});

test('what is taken back is deleted, and may be taken back again', async () => {
  const helpdesk = aFreshHelpdesk();
  const tasks = over(helpdesk, 'admin');
  const { reference } = await issued(tasks);

  expect(await tasks.withdraw(reserved, reference)).toBe('withdrawn');
  expect(await tasks.withdraw(reserved, reference)).toBe('withdrawn');
  expect(tasksIn(helpdesk)).toEqual([]);
  expect(await tasks.find(reserved)).toBeUndefined();
});

test('where the agent may not delete tickets it is solved, and where it cannot be solved it stays', async () => {
  const helpdesk = aFreshHelpdesk();
  const { reference } = await issued(over(helpdesk));
  const deletes = ({ method }: ZendeskRequest) => method === 'DELETE';
  const puts = ({ method }: ZendeskRequest) => method === 'PUT';
  const send = withMischief(sendTo(helpdesk, 'anna'), answered(403), { when: deletes });

  expect(await overSend(withMischief(send, answered(422), { when: puts })).withdraw(reserved, reference)).toBe(
    'cannot',
  );
  expect(await overSend(send).withdraw(reserved, reference)).toBe('withdrawn');
  expect(tasksIn(helpdesk)).toMatchObject([{ status: 'solved' }]);
});

test('a page on the way is no answer: a task that stands is neither taken back nor closed by it', async () => {
  const helpdesk = aFreshHelpdesk();
  const { reference } = await issued(over(helpdesk));
  const changes = ({ method }: ZendeskRequest) => method === 'DELETE' || method === 'PUT';
  const tasks = overSend(withMischief(sendTo(helpdesk, 'anna'), answered(200, '<html>'), { when: changes }));

  await expect(tasks.withdraw(reserved, reference)).rejects.toMatchObject({ name: 'HelpdeskFailure' });
  const finishing = tasks.finish(reserved, reference, { outcome: 'reached', words: 'Reached.' });
  await expect(finishing).rejects.toMatchObject({ name: 'HelpdeskFailure' });
  expect(tasksIn(helpdesk)).toMatchObject([{ status: 'open' }]);
});

test('nothing else becomes a task', async () => {
  await expect(over(aFreshHelpdesk()).issue(aReservation())).rejects.toThrow('discount');
});

async function issued(tasks: ReturnType<typeof over>): Promise<{ readonly reference: string }> {
  const answer = await tasks.issue(reserved);
  if (answer.kind !== 'issued') throw new Error(`The task was ${answer.kind}`);
  return answer;
}
