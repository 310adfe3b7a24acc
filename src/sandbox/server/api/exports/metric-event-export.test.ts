import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

const SINCE = Date.parse('2026-03-02T08:00:00Z') / 1000;

/** Ticket 4 is made at nine o'clock, answered and set to pending, solved, and opened again, a minute each. */
async function aDeskWithAPast() {
  const helpdesk = aHelpdesk();
  const { ask, pass } = helpdesk;
  const put = async (ticket: object, as = 'anna') => {
    pass(60_000);
    await ask('PUT', '/api/v2/tickets/4', { as, body: { ticket } });
  };
  await ask('POST', '/api/v2/tickets', { as: 'anna', body: { ticket: { comment: { body: 'Hi' }, requester_id: 50 } } });
  await put({ status: 'pending', comment: { body: 'Which one?' } });
  await put({ status: 'solved' });
  await put({ status: 'open' });
  pass(120_000);
  return helpdesk;
}

const at = (minute: number) => `2026-03-02T09:0${minute}:00Z`;

test('when the clocks of a ticket began, stood and ended is told since a time', async () => {
  const { ask } = await aDeskWithAPast();

  const { json } = await ask('GET', `/api/v2/incremental/ticket_metric_events?start_time=${SINCE}`, { as: 'admin' });

  const told = (metric: string, events: [number, string, number][]): unknown[] =>
    events.map(([instance_id, type, minute]): unknown =>
      expect.objectContaining({ ticket_id: 4, metric, instance_id, type, time: at(minute) }),
    );
  const clock: [number, string, number][] = [
    [0, 'measure', 0],
    [1, 'activate', 0],
    [1, 'pause', 1],
    [1, 'fulfill', 2],
    [2, 'activate', 3],
  ];
  const reply: [number, string, number][] = [
    [0, 'measure', 0],
    [1, 'activate', 0],
    [1, 'fulfill', 1],
  ];
  expect(json).toEqual({
    ticket_metric_events: expect.arrayContaining([
      ...told('agent_work_time', clock),
      ...told('requester_wait_time', clock),
      ...told('reply_time', reply),
    ]),
    count: 13,
    end_of_stream: true,
    end_time: Date.parse(at(3)) / 1000,
    next_page: expect.stringContaining('start_time='),
  });
});

test('the events have pages by cursor, too', async () => {
  const { ask } = await aDeskWithAPast();
  const follow = (path: string) => ask('GET', path, { as: 'admin' });

  const first = await follow(`/api/v2/incremental/ticket_metric_events?start_time=${SINCE}&page[size]=10`);
  const second = await follow(first.textAt('links.next').replace('http://localhost:4600', ''));

  expect([first, second].map((page) => page.each('ticket_metric_events', 'id').length)).toEqual([10, 3]);
  expect(second.at('meta.has_more')).toBe(false);
});

test('a sample is an export, but of fifty rows at most', async () => {
  const { ask, world } = aHelpdesk();
  for (let id = 100; id < 160; id++) {
    const updated_at = new Date(Date.parse('2026-01-01T00:00:00Z') + id * 1000).toISOString();
    world.tickets.put(aTicket(id, { updated_at }));
  }
  const sampled = async (name: string) =>
    (await ask('GET', `/api/v2/incremental/${name}/sample?start_time=0`, { as: 'admin' })).at('count');

  expect(await Promise.all(['tickets', 'users', 'organizations', 'ticket_events'].map(sampled))).toEqual([50, 7, 1, 2]);
});

test('only admins export', async () => {
  const { ask } = aHelpdesk();

  for (const path of ['ticket_metric_events?start_time=0', 'users/sample?start_time=0']) {
    expect((await ask('GET', `/api/v2/incremental/${path}`, { as: 'anna' })).status).toBe(403);
  }
  expect((await ask('GET', '/api/v2/incremental/ticket_metric_events', { as: 'admin' })).status).toBe(422);
  expect((await ask('GET', '/api/v2/incremental/groups/sample?start_time=0', { as: 'admin' })).status).toBe(404);
});
