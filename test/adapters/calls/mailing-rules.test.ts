import { leaveCallsOut, mailingRules } from '../../../src/adapters/zendesk/set-up/mailing-rules';
import type { MailingRule } from '../../../src/ports/setting-up';
import { answered, lostAnswer, recorded, withMischief } from '../../support/hostile-send';
import { aFreshHelpdesk, sendTo, type TestHelpdesk } from '../../support/ledger-helpdesk';

const MAIL = { field: 'notification_user', value: ['requester_and_ccs', 'Hello', 'We got your request.'] };
const SURVEY = { field: 'satisfaction_score', value: 'offered' };
const SOLVED = { field: 'status', operator: 'is', value: 'solved' };
const LEFT_OUT = { field: 'current_tags', operator: 'not_includes', value: 'care_courtesy_call' };

interface Changes {
  readonly kind?: MailingRule['kind'];
  readonly actions?: readonly object[];
  readonly all?: readonly object[];
  readonly any?: readonly object[];
  readonly active?: boolean;
}

async function withRule(helpdesk: TestHelpdesk, title: string, changes: Changes = {}) {
  const { kind = 'trigger', actions = [MAIL], all = [SOLVED], any = [], active = true } = changes;
  const body = { [kind]: { title, actions, conditions: { all, any }, active } };
  const { status } = await helpdesk.ask('POST', `/api/v2/${kind}s`, { as: 'admin', body });
  expect(status).toBe(201);
}

async function rulesWith(title: string, changes: Changes = {}) {
  const helpdesk = aFreshHelpdesk();
  await withRule(helpdesk, title, changes);
  const send = sendTo(helpdesk, 'admin');
  return { helpdesk, send, ...(await mailingRules(send)) };
}

test.each<[string, Changes, string[]]>([
  ['mails the requester', {}, ['mails']],
  ['mails the requester alone', { actions: [{ ...MAIL, value: ['requester_id', 'a', 'b'] }] }, ['mails']],
  ['offers a survey', { kind: 'automation', actions: [MAIL, SURVEY] }, ['surveys']],
  [
    'mails the question of a survey',
    { actions: [{ ...MAIL, value: ['requester_id', 'a', '{{satisfaction.rating_section}}'] }] },
    ['surveys'],
  ],
  ['mails the assignee', { actions: [{ ...MAIL, value: ['assignee_id', 'a', 'b'] }] }, []],
  ['sets a priority', { actions: [{ field: 'priority', value: 'high' }] }, []],
  ['is not in use', { active: false }, []],
  ['leaves courtesy calls out', { all: [SOLVED, { ...LEFT_OUT, value: 'spam care_courtesy_call' }] }, []],
  ['leaves other tags out', { all: [SOLVED, { ...LEFT_OUT, value: 'spam' }] }, ['mails']],
  ['leaves them out only if something else holds', { any: [LEFT_OUT] }, ['mails']],
  ['is about public tickets', { all: [{ field: 'ticket_is_public', operator: 'is', value: 'public' }] }, []],
  ['is about questions', { all: [{ field: 'type', operator: 'is', value: 'question' }] }, []],
  ['is about tasks', { all: [{ field: 'type', operator: 'is', value: 'task' }] }, ['mails']],
  ['is not about tasks', { all: [SOLVED, { field: 'type', operator: 'is_not', value: 'task' }] }, []],
])('a rule that %s', async (title, changes, effects) => {
  const { rules } = await rulesWith(title, changes);

  expect(rules.map(({ does }) => does)).toEqual(effects);
});

test('all pages of triggers and automations are looked through', async () => {
  const helpdesk = aFreshHelpdesk();
  for (let index = 0; index < 101; index++) await withRule(helpdesk, `Trigger ${index}`);
  await withRule(helpdesk, 'Automation', { kind: 'automation' });

  const { rules } = await mailingRules(sendTo(helpdesk, 'admin'));

  expect(rules).toHaveLength(102);
  expect(rules.at(-1)).toMatchObject({ kind: 'automation', title: 'Automation' });
});

test.each([403, 404])('where the answer is %i, it is said that triggers could not be read', async (status) => {
  const { send } = await rulesWith('Survey', { kind: 'automation', actions: [SURVEY] });
  const hidden = withMischief(send, answered(status), { when: ({ path }) => path.includes('/triggers/') });

  expect(await mailingRules(hidden)).toMatchObject({ rules: [{ title: 'Survey' }], unread: ['trigger'] });
});

test.each(['trigger', 'automation'] as const)(
  'a press leaves courtesy calls out of the %s and changes nothing else',
  async (kind) => {
    const any = [{ field: 'priority', operator: 'is', value: 'high' }];
    const { helpdesk, send, rules } = await rulesWith('Thanks', { kind, any, actions: [MAIL, SURVEY] });
    const [rule] = rules;
    if (rule === undefined) throw new Error('It is not listed');
    const standing = () => structuredClone(helpdesk.world.state[`${kind}s`]?.[0]);
    const before = standing();

    expect(await leaveCallsOut(send, rule)).toBe('left-out');

    const after = standing();
    expect({ ...after, conditions: before?.conditions }).toEqual(before);
    expect(after?.conditions).toEqual({ all: [SOLVED, LEFT_OUT], any });
    expect(await mailingRules(send)).toMatchObject({ rules: [], unread: [] });
  },
);

test('pressed again, or when the rule is gone, nothing is written', async () => {
  const { helpdesk, send, rules } = await rulesWith('Thanks');
  const [rule] = rules;
  if (rule === undefined) throw new Error('It is not listed');
  await leaveCallsOut(send, rule);
  const again = recorded(send);

  expect(await leaveCallsOut(again.send, rule)).toBe('left-out');
  helpdesk.world.state.triggers = [];
  expect(await leaveCallsOut(again.send, rule)).toBe('left-out');
  expect(again.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test.each([
  [403, undefined],
  [422, undefined],
  [200, { trigger: { id: 1, title: 'Thanks', active: true, conditions: { all: [], any: [] }, actions: [] } }],
])('where Zendesk answers %i and does not change it, somebody has to by hand', async (status, body) => {
  const { send, rules } = await rulesWith('Thanks');
  const [rule] = rules;
  if (rule === undefined) throw new Error('It is not listed');
  const unwilling = withMischief(send, answered(status, body), { when: ({ method }) => method === 'PUT' });

  expect(await leaveCallsOut(unwilling, rule)).toBe('by-hand');
});

test('no answer is told as such', async () => {
  const { send, rules } = await rulesWith('Thanks');
  const [rule] = rules;
  if (rule === undefined) throw new Error('It is not listed');
  const silent = withMischief(send, lostAnswer, { when: ({ method }) => method === 'PUT' });

  await expect(leaveCallsOut(silent, rule)).rejects.toMatchObject({ name: 'SetUpFailure', reason: 'no-answer' });
});
