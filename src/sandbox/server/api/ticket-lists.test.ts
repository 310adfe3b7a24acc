import { aHelpdesk } from '../test-helpdesk';
import { aTicket } from '../test-state';

function aHelpdeskWithMany(count: number, lagMs = 0) {
  const helpdesk = aHelpdesk({ lagMs });
  for (let id = 1000; id < 1000 + count; id++) {
    helpdesk.world.state.tickets.push(
      aTicket(id, { requester_id: 51, created_at: `20${String(id).slice(2)}-01-01T00:00:00Z` }),
    );
  }
  return helpdesk;
}

test('the newest tickets come with a count and the people in them', async () => {
  const { ask } = aHelpdesk();
  const query = 'page=1&per_page=1&sort_by=created_at&sort_order=desc&include=users,organizations,groups,comment_count';

  const { json, at } = await ask('GET', `/api/v2/users/50/tickets/requested.json?${query}`, { as: 'anna' });

  expect(json).toMatchObject({
    tickets: [{ id: 2, requester_id: 50, comment_count: 0 }],
    users: [{ id: 50, name: 'cora' }],
    organizations: [{ id: 70 }],
    groups: [{ id: 7 }],
    count: 2,
    previous_page: null,
  });
  expect(at('next_page')).toContain('/api/v2/users/50/tickets/requested.json?page=2&per_page=1&sort_by=created_at');
});

test('offset pages hold at most 100 and end with the last ticket', async () => {
  const { ask } = aHelpdeskWithMany(99);
  const page = (query: string) => ask('GET', `/api/v2/users/51/tickets/requested?${query}`, { as: 'anna' });

  const all = await page('per_page=500');
  const last = await page('page=4&per_page=30');

  expect([all.at('tickets.length'), all.at('count'), all.at('next_page')]).toEqual([100, 100, null]);
  expect([last.at('tickets.length'), last.at('next_page')]).toEqual([10, null]);
  expect(last.at('previous_page')).toContain('page=3');
  expect((await page('page=101&per_page=1')).status).toBe(400);
});

test('cursor pages follow one another to the end and back', async () => {
  const { ask } = aHelpdeskWithMany(4);
  const follow = (url: string) => ask('GET', url.replace('http://localhost:4600', ''), { as: 'anna' });

  const first = await follow('/api/v2/users/51/tickets/requested?page[size]=2&sort=-id');
  const second = await follow(first.textAt('links.next'));
  const third = await follow(second.textAt('links.next'));
  const back = await follow(third.textAt('links.prev'));

  expect([first, second, third].map(({ each }) => each('tickets', 'id'))).toEqual([[1003, 1002], [1001, 1000], [3]]);
  expect(first.at('meta')).toEqual({ has_more: true, after_cursor: expect.any(String), before_cursor: null });
  expect(third.json).toMatchObject({ meta: { has_more: false, after_cursor: null }, links: { next: null } });
  expect(back.each('tickets', 'id')).toEqual([1001, 1000]);
});

test('a ticket that comes in between does not move the next page', async () => {
  const { ask, world } = aHelpdeskWithMany(3);
  const first = await ask('GET', '/api/v2/users/51/tickets/requested?page[size]=2&sort=-id', { as: 'anna' });
  world.tickets.put(aTicket(5000, { requester_id: 51 }));

  const next = `page[size]=2&sort=-id&page[after]=${first.textAt('meta.after_cursor')}`;
  const second = await ask('GET', `/api/v2/users/51/tickets/requested?${next}`, { as: 'anna' });

  expect(second.each('tickets', 'id')).toEqual([1000, 3]);
});

test.each([
  'page[size]=0',
  'page[size]=101',
  'page[size]=x',
  'page[size]=2&page[after]=rubbish',
  'page[size]=1&sort=created_at',
  'sort_by=colour',
])('the query %s is refused', async (query) => {
  const { status, at } = await aHelpdesk().ask('GET', `/api/v2/users/50/tickets/requested?${query}`, { as: 'anna' });

  expect([status, at('errors.length')]).toEqual([400, 1]);
});

test('sort_by beside a cursor is ignored without a word', async () => {
  const query = 'page[size]=10&sort_by=created_at&sort_order=desc';

  const { each } = await aHelpdesk().ask('GET', `/api/v2/users/50/tickets/requested?${query}`, { as: 'anna' });

  expect(each('tickets', 'id')).toEqual([1, 2]);
});

test('tickets are sorted by status in the order of their lives', async () => {
  const { each } = await aHelpdesk().ask('GET', '/api/v2/tickets?sort_by=status&sort_order=desc', { as: 'anna' });

  expect(each('tickets', 'id')).toEqual([3, 2, 1]);
});

test('with a lag the list shows what was, while the ticket itself shows what is', async () => {
  const { ask, pass } = aHelpdesk({ lagMs: 5000 });
  await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: { status: 'solved' } } });
  const listed = async () =>
    (await ask('GET', '/api/v2/users/50/tickets/requested', { as: 'anna' })).at('tickets.0.status');

  const before = await listed();
  const shown = (await ask('GET', '/api/v2/tickets/1', { as: 'anna' })).at('ticket.status');
  pass(5000);

  expect([before, shown, await listed()]).toEqual(['open', 'solved', 'solved']);
});
