import { zendeskAgentNames } from '../../src/adapters/zendesk/zendesk-agent-names';
import type { Send } from '../../src/adapters/zendesk/send';
import { agentId } from '../../src/domain/ids';
import { agentNamesContract, DELETED, NOBODY, TEAM } from '../contracts/agent-names.contract';
import { agentNamesIn } from '../support/agent-names';
import { answered, lostAnswer, recorded, withMischief } from '../support/hostile-send';
import { aFreshHelpdesk, sendTo } from '../support/ledger-helpdesk';

const ANNA = agentId(11);
const BERT = agentId(12);

function aDesk(send: Send = sendTo(aFreshHelpdesk(), 'anna')) {
  const { requests, ...recorder } = recorded(send);
  const asked = () => requests.map(({ method, path }) => `${method} ${path}`);
  return { names: zendeskAgentNames(recorder.send), asked };
}

agentNamesContract('The memory', async () => agentNamesIn(TEAM));
agentNamesContract("Zendesk's list of users", async () => aDesk().names);

test('a light agent reads the names, too', async () => {
  const { names } = aDesk(sendTo(aFreshHelpdesk(), 'light'));

  expect(await names.namesOf([ANNA])).toEqual(new Map([[ANNA, 'anna']]));
});

test('one request asks for all, each once, and not again whatever was answered', async () => {
  const { names, asked } = aDesk();

  await names.namesOf([BERT, ANNA, BERT, DELETED, NOBODY]);
  expect(await names.namesOf([BERT, NOBODY])).toEqual(new Map([[BERT, 'bert']]));

  expect(asked()).toEqual(['GET /api/v2/users/show_many.json?ids=12,11,15,999']);
});

test('whoever is new is asked for alone', async () => {
  const { names, asked } = aDesk();
  await names.namesOf([BERT]);

  expect(await names.namesOf([BERT, ANNA])).toEqual(TEAM);

  expect(asked()).toEqual(['GET /api/v2/users/show_many.json?ids=12', 'GET /api/v2/users/show_many.json?ids=11']);
});

test('what is no number of a user is not asked for', async () => {
  const { names, asked } = aDesk();

  expect(await names.namesOf([agentId(-1), agentId(NaN), agentId(0)])).toEqual(new Map());

  expect(asked()).toEqual([]);
});

test('of more than a hundred the first are named', async () => {
  const { names, asked } = aDesk();
  const many = Array.from({ length: 100 }, (_, index) => agentId(1000 + index));

  expect(await names.namesOf([ANNA, ...many])).toEqual(new Map([[ANNA, 'anna']]));

  expect(asked()).toHaveLength(1);
});

test.each([
  ['no name', { id: 11, name: null }],
  ['a name of spaces', { id: 11, name: '  ' }],
])('a user with %s has none', async (_, user) => {
  const { names } = aDesk(async () => ({ status: 200, body: { users: [user] } }));

  expect(await names.namesOf([ANNA])).toEqual(new Map());
});

test.each([
  ['403', answered(403), 'forbidden'],
  ['429', answered(429), 'too-many-requests'],
  ['something else', answered(200, { people: [] }), 'unexpected'],
  ['nothing', lostAnswer, 'no-answer'],
])('a question that is answered with %s is a failure, and is asked again', async (_, mischief, reason) => {
  const sick = withMischief(sendTo(aFreshHelpdesk(), 'anna'), mischief, { when: () => true, times: 1 });
  const { names } = aDesk(sick);

  await expect(names.namesOf([BERT])).rejects.toMatchObject({ name: 'HelpdeskFailure', reason });

  expect(await names.namesOf([BERT])).toEqual(new Map([[BERT, 'bert']]));
});
