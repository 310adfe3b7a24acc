import { aHelpdesk } from '../../test-helpdesk';

const PATH = '/api/v2/satisfaction_ratings';

function aDesk() {
  const helpdesk = aHelpdesk();
  const rate = (ticket: number, satisfaction_rating: object, as = 'cora') =>
    helpdesk.ask('POST', `/api/v2/tickets/${ticket}/satisfaction_rating`, { as, body: { satisfaction_rating } });
  return { ...helpdesk, rate };
}

test('the requester rates a solved ticket, and may change the answer', async () => {
  const { ask, rate, world, pass } = aDesk();

  const { status, at } = await rate(2, { score: 'good', comment: 'Quick!' });
  pass(60_000);
  const changed = await rate(2, { score: 'bad', reason: 'It took too long' });

  expect(status).toBe(200);
  const id = at('satisfaction_rating.id');
  expect(at('satisfaction_rating')).toEqual({
    id,
    url: `http://localhost:4600${PATH}/${String(id)}.json`,
    ticket_id: 2,
    requester_id: 50,
    assignee_id: null,
    group_id: 7,
    score: 'good',
    comment: 'Quick!',
    reason: null,
    reason_id: null,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  });
  expect(changed.at('satisfaction_rating')).toMatchObject({
    id,
    score: 'bad',
    comment: null,
    reason: 'It took too long',
  });
  expect(world.tickets.find(2)?.satisfaction_rating).toEqual({ id, score: 'bad' });
  expect((await ask('GET', PATH, { as: 'admin' })).at('count')).toBe(1);
  expect((await ask('GET', `${PATH}/${String(id)}`, { as: 'admin' })).json).toEqual(changed.json);
});

test('nobody else rates it, nor before it is solved', async () => {
  const { rate, world } = aDesk();

  expect((await rate(2, { score: 'good' }, 'dora')).status).toBe(403);
  expect((await rate(2, { score: 'good' }, 'admin')).status).toBe(403);
  expect((await rate(1, { score: 'good' })).at('details.base.length')).toBe(1);
  expect((await rate(2, { score: 'offered' })).status).toBe(422);
  expect((await rate(99, { score: 'good' })).status).toBe(404);
  expect(world.state.satisfaction_ratings).toEqual([]);
});

test('only admins read ratings', async () => {
  const { ask } = aHelpdesk();

  for (const path of [PATH, `${PATH}/count`, `${PATH}/1`]) {
    expect((await ask('GET', path, { as: 'anna' })).status).toBe(403);
    expect((await ask('GET', path)).status).toBe(401);
  }
});

test.each([
  ['', [1, 2, 3, 4]],
  ['score=offered', [1]],
  ['score=received', [2, 3, 4]],
  ['score=good', [2, 3]],
  ['score=good_with_comment', [2]],
  ['score=received_without_comment', [3, 4]],
  ['start_time=1735689600', [3, 4]],
  ['end_time=1735689600&score=good', [2]],
])('ratings with %j are %j', async (query, ids) => {
  const { ask, world } = aDesk();
  const scores = ['offered', 'good', 'good', 'bad'] as const;
  world.state.satisfaction_ratings.push(
    ...scores.map((score, index) => ({
      id: index + 1,
      ticket_id: index + 1,
      requester_id: 50,
      assignee_id: 11,
      group_id: 7,
      score,
      comment: index === 1 ? 'Quick!' : null,
      reason: null,
      created_at: '2024-01-01T00:00:00Z',
      updated_at: index < 2 ? '2024-12-01T00:00:00Z' : '2025-02-01T00:00:00Z',
    })),
  );

  expect((await ask('GET', `${PATH}?${query}`, { as: 'admin' })).each('satisfaction_ratings', 'id')).toEqual(ids);
  expect((await ask('GET', `${PATH}/count?${query}`, { as: 'admin' })).at('count.value')).toBe(ids.length);
});

test('a score that is none is refused', async () => {
  expect((await aHelpdesk().ask('GET', `${PATH}?score=fine`, { as: 'admin' })).status).toBe(400);
});
