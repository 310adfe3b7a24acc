import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

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

test('tickets are found by their external id and by when they changed', async () => {
  const { ask, world } = aHelpdesk();
  world.tickets.put(aTicket(9, { external_id: 'A/7', updated_at: '2026-02-20T00:00:00Z' }));
  const ids = async (query: string) =>
    (await ask('GET', `/api/v2/tickets.json?${query}`, { as: 'anna' })).each('tickets', 'id');

  expect(await ids('external_id=A%2F7')).toEqual([9]);
  expect(await ids('external_id=none')).toEqual([]);
  expect(await ids(`start_time=${Date.parse('2026-02-01T00:00:00Z') / 1000}`)).toEqual([1, 9]);
});

test.each([
  ['users/12/tickets/assigned', [9]],
  ['users/51/tickets/ccd', [9]],
  ['users/11/tickets/followed', [9]],
  ['organizations/70/tickets', [1, 2, 3, 9]],
])('%s has a list and a count', async (path, ids) => {
  const { ask, world } = aHelpdesk();
  world.tickets.put(aTicket(9, { assignee_id: 12, email_cc_ids: [51], follower_ids: [11] }));

  const list = await ask('GET', `/api/v2/${path}`, { as: 'anna' });
  const count = await ask('GET', `/api/v2/${path}/count`, { as: 'anna' });

  expect([list.each('tickets', 'id'), count.at('count.value')]).toEqual([ids, ids.length]);
});

test('several tickets are shown in the order asked for, without those that are not there', async () => {
  const { ask } = aHelpdesk();
  const shown = await ask('GET', '/api/v2/tickets/show_many?ids=3,1,99,1', { as: 'anna' });
  const none = await ask('GET', '/api/v2/tickets/show_many', { as: 'anna' });
  const many = Array.from({ length: 101 }, (_, id) => id).join(',');

  expect([shown.each('tickets', 'id'), shown.at('count')]).toEqual([[3, 1], 2]);
  expect(none.status).toBe(400);
  expect((await ask('GET', `/api/v2/tickets/show_many?ids=${many}`, { as: 'anna' })).status).toBe(400);
});

test('a ticket comes with its last audit, its metrics and its dates', async () => {
  const { ask } = aHelpdesk();
  const include = 'include=last_audits,metric_sets,dates,incident_counts,brands';

  const { at } = await ask('GET', `/api/v2/tickets/1?${include}`, { as: 'anna' });

  expect(at('last_audits')).toMatchObject([{ id: 102, ticket_id: 1 }]);
  expect(at('metric_sets')).toMatchObject([{ ticket_id: 1, replies: 1 }]);
  expect(at('brands.length')).toBe(1);
  expect(at('ticket')).toMatchObject({ incident_count: 0, dates: { latest_comment_added_at: '2025-01-11T10:00:00Z' } });
});

test('tickets are sorted by the names of their people', async () => {
  const ids = async (sort: string) =>
    (await aHelpdesk().ask('GET', `/api/v2/tickets?sort_by=${sort}&sort_order=desc`, { as: 'anna' })).each(
      'tickets',
      'id',
    );

  expect(await ids('requester.name')).toEqual([3, 2, 1]);
});

test('forms, statuses and what an account without policies and agreements has come with one ticket, and with its update', async () => {
  const { ask } = aHelpdesk();
  const path = '/api/v2/tickets/1?include=ticket_forms,custom_statuses,sharing_agreements,slas,comment_count';

  const shown = await ask('GET', path, { as: 'anna' });
  const changed = await ask('PUT', path, { as: 'anna', body: { ticket: { status: 'pending' } } });

  for (const { at, each } of [shown, changed]) {
    expect(at('ticket')).toMatchObject({ comment_count: 2, slas: { policy_metrics: [] } });
    expect(at('ticket_forms')).toMatchObject([{ id: 34_101, name: 'Default Ticket Form', agent_conditions: [] }]);
    expect(each('custom_statuses', 'id')).toEqual([at('ticket.custom_status_id')]);
    expect(at('sharing_agreements')).toEqual([]);
  }
  expect(changed.at('custom_statuses.0.agent_label')).toBe('Pending');
});
