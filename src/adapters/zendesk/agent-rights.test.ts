import { DAY_MS, instantOf, later } from '../../domain/time';
import { agentRights } from './agent-rights';
import { NoAnswer, type Send } from './send';

const noon = instantOf('2026-11-22T12:00:00Z');

function rightsAfter(answers: Send, before?: string) {
  let [kept, at] = [before, noon];
  const memory = { now: () => at, load: () => kept, save: (text: string) => void (kept = text) };
  return { rights: agentRights(answers, memory), pass: (ms: number) => void (at = later(at, ms)) };
}

const answering =
  (user: unknown): Send =>
  async () => ({ status: 200, body: { user } });

test.each([
  ['an agent of a custom role', { role: 'agent', role_type: 0 }, true],
  ['an agent without a role', { role: 'agent', role_type: null }, true],
  ['an admin', { role: 'admin', role_type: 4 }, true],
  ['a light agent', { role: 'agent', role_type: 1 }, false],
  ['a contributor', { role: 'agent', role_type: 3 }, false],
])('%s may write to customers or not', async (_, user, isFull) => {
  const { rights } = rightsAfter(answering(user));

  expect(rights.known()).toBeUndefined();
  expect(await rights.learn()).toBe(isFull);
  expect(rights.known()).toBe(isFull);
});

test('what was learnt holds for a day', async () => {
  const { rights, pass } = rightsAfter(answering({ role: 'agent', role_type: 0 }));
  await rights.learn();

  pass(DAY_MS - 1);
  expect(rights.known()).toBe(true);
  pass(1);
  expect(rights.known()).toBeUndefined();
});

test.each(['', 'nonsense', 'full', `maybe ${noon}`, `full ${later(noon, DAY_MS)}`])(
  'a kept text that says nothing now is nothing known: %j',
  (kept) => {
    expect(rightsAfter(answering({}), kept).rights.known()).toBeUndefined();
  },
);

test.each<[string, Send, string]>([
  ['refuses', async () => ({ status: 403, body: {} }), 'forbidden'],
  ['answers something else', answering({ id: 7 }), 'unexpected'],
  ['does not answer', () => Promise.reject(new NoAnswer('late')), 'no-answer'],
])('where Zendesk %s nothing is known', async (_, send, reason) => {
  const { rights } = rightsAfter(send);

  await expect(rights.learn()).rejects.toMatchObject({ name: 'HelpdeskFailure', reason });
  expect(rights.known()).toBeUndefined();
});
