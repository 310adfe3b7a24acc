import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

/** Tickets 1 to 3 of the test state, and two that have everything a search can ask for. */
function aSearchableHelpdesk(options: Parameters<typeof aHelpdesk>[0] = {}) {
  const helpdesk = aHelpdesk(options);
  const { world } = helpdesk;
  world.tickets.put(
    aTicket(10, {
      subject: 'Broken kettle lid',
      description: 'The lid of my kettle came off',
      status: 'pending',
      priority: 'high',
      type: 'incident',
      tags: ['kettle', 'warranty'],
      via: { channel: 'chat' },
      requester_id: 51,
      assignee_id: 11,
      external_id: 'ORDER-77',
      created_at: '2026-03-01T12:00:00Z',
      updated_at: '2026-03-01T12:00:00Z',
      due_at: '2026-04-01T00:00:00Z',
      custom_fields: [{ id: 35, value: 'AB-12' }],
      email_cc_ids: [12],
    }),
  );
  world.tickets.put(
    aTicket(11, {
      subject: 'Kettlebells',
      status: 'hold',
      priority: 'low',
      tags: ['kettle'],
      assignee_id: 12,
      group_id: null,
      organization_id: null,
      created_at: '2026-02-20T12:00:00Z',
      updated_at: '2026-02-25T12:00:00Z',
    }),
  );
  return helpdesk;
}

const search = (query: string, path = 'search', helpdesk = aSearchableHelpdesk()) =>
  helpdesk.ask('GET', `/api/v2/${path}?query=${encodeURIComponent(query)}`, { as: 'anna' });

async function idsFound(query: string): Promise<unknown[]> {
  return (await search(query)).each('results', 'id');
}

test('results of every kind say what they are, as each kind’s own list shows them', async () => {
  const { status, json } = await search('type:ticket kettle lid');

  expect(status).toBe(200);
  expect(json).toMatchObject({
    results: [
      { id: 10, subject: 'Broken kettle lid', result_type: 'ticket', url: expect.stringContaining('/tickets/10') },
    ],
    facets: null,
    count: 1,
    next_page: null,
    previous_page: null,
  });
  expect((await search('cora')).each('results', 'result_type')).toEqual(['user']);
  expect((await search('type:organization works')).each('results', 'result_type')).toEqual(['organization']);
  expect((await search('type:group type:organization')).each('results', 'result_type').sort()).toEqual([
    'group',
    'organization',
  ]);
});

test.each([
  ['kettle', [10, 11]],
  ['KETTLE lid', [10]],
  ['ettle', []],
  ['"kettle lid"', [10]],
  ['"lid kettle"', []],
  ['"kettle"', [10]],
  ['ket*', [10, 11]],
  ['kettle -broken', [11]],
  ['order-77', [10]],
  ['subject:kettle', [10, 11]],
  ['subject:"broken kettle"', [10]],
  ['description:lid', [10]],
  ['status:pending', [10]],
  ['status:pending status:hold', [10, 11]],
  ['status<solved status>open', [10, 11]],
  ['-status:pending kettle', [11]],
  ['priority>low', [10]],
  ['priority:none type:ticket status:open', [1]],
  ['ticket_type:incident', [10]],
  ['tags:warranty', [10]],
  ['tags:"kettle warranty"', [10]],
  ['tags:none type:ticket', []],
  ['via:chat', [10]],
  ['requester:51', [10, 3]],
  ['requester:dora tags:kettle', [10]],
  ['requester:dora@example.com -status:closed', [10]],
  ['submitter:cora kettle', [10, 11]],
  ['assignee:me', [10]],
  ['assignee:none status:open', [1]],
  ['assignee:*', [10, 11]],
  ['cc:bert', [10]],
  ['commenter:anna', [1]],
  ['group:support kettle', [10]],
  ['group:none type:ticket', [11]],
  ['organization:works kettle', [10]],
  ['organization:none type:ticket', [11]],
  ['external_id:order-77', [10]],
  ['custom_field_35:AB-12', [10]],
  ['custom_field_35:ab*', [10]],
  ['custom_field_35:none kettle', [11]],
  ['fieldvalue:AB-12', [10]],
  ['created:2026-03-01', [10]],
  ['created>2026-02-19 created<2026-03-01', [11]],
  ['created>=2026-02-20T12:00:00Z type:ticket', [10, 11]],
  ['created>2days type:ticket', [10]],
  ['updated<2hours updated>2weeks kettle', [10, 11]],
  ['created:yesterday', [10]],
  ['due_date>2026-03-31', [10]],
  ['due_date:none kettle', [11]],
  ['solved:2025-01-10', [3, 2]],
  ['role:admin', [14]],
  ['role:end-user name:cora', [50]],
  ['email:dora@example.com', [51]],
  ['type:user organization:70', [50]],
  ['type:user group:support', [11]],
  ['nothing:known', []],
])('%s finds %j', async (query, ids) => {
  expect(await idsFound(query)).toEqual(ids);
});

test('results are sorted as asked, newest first when not', async () => {
  expect(await idsFound('kettle order_by:priority sort:asc')).toEqual([11, 10]);
  const { each } = await aSearchableHelpdesk().ask(
    'GET',
    '/api/v2/search?query=kettle&sort_by=updated_at&sort_order=asc',
    { as: 'anna' },
  );
  expect(each('results', 'id')).toEqual([11, 10]);
});

test('a count counts, and an export has cursors and one kind', async () => {
  const helpdesk = aSearchableHelpdesk();
  const exported = (rest: string) => helpdesk.ask('GET', `/api/v2/search/export?query=kettle${rest}`, { as: 'anna' });

  expect((await search('kettle', 'search/count')).json).toEqual({ count: 2 });
  const first = await exported('&filter[type]=ticket&page[size]=1');
  expect([first.each('results', 'id'), first.at('facets'), first.at('meta.has_more')]).toEqual([[10], null, true]);
  const second = await exported(`&filter[type]=ticket&page[size]=1&page[after]=${first.textAt('meta.after_cursor')}`);
  expect([second.each('results', 'id'), second.at('meta.has_more')]).toEqual([[11], false]);
  expect((await exported('&filter[type]=ticket&page[size]=1000')).status).toBe(200);
  expect((await exported('')).status).toBe(422);
});

test('a search goes a thousand results deep', async () => {
  const helpdesk = aHelpdesk();
  for (let id = 1000; id < 2100; id++) helpdesk.world.tickets.put(aTicket(id, { tags: ['many'] }));
  const page = (number: number) => helpdesk.ask('GET', `/api/v2/search?query=tags:many&page=${number}`, { as: 'anna' });

  const last = await page(10);
  expect([last.status, last.at('count'), last.each('results', 'id')]).toEqual([200, 1100, expect.any(Array)]);
  expect(await page(11)).toMatchObject({
    status: 422,
    json: {
      error: 'invalid',
      description: 'Invalid search: Requested response size was greater than Search Response Limits',
    },
  });
});

test.each(['', ' ', 'created>soon', 'kettle order_by:colour'])('the query %j is invalid', async (query) => {
  const { status, at } = await search(query);

  expect([status, at('error')]).toEqual([422, 'invalid']);
});

test('a search lags as lists do, and is for agents', async () => {
  const helpdesk = aHelpdesk({ lagMs: 5000 });
  helpdesk.world.tickets.put(aTicket(10, { subject: 'Kettle' }));

  expect((await search('kettle', 'search/count', helpdesk)).at('count')).toBe(0);
  helpdesk.pass(5000);
  expect((await search('kettle', 'search/count', helpdesk)).at('count')).toBe(1);
  expect((await helpdesk.ask('GET', '/api/v2/search?query=x', { as: 'cora' })).status).toBe(403);
  expect((await helpdesk.ask('GET', '/api/v2/search?query=x')).status).toBe(401);
});

test('a star finds everything of a kind', async () => {
  expect(await idsFound('* type:user')).toEqual([11, 12, 13, 14, 50, 51].reverse());
  expect(await idsFound('*')).toEqual(expect.arrayContaining([1, 2, 3, 10, 11, 50, 70]));
  expect(await idsFound('-* type:user')).toEqual([]);
});

test('what belongs to the found tickets and users comes beside them', async () => {
  const ask = (query: string) => aSearchableHelpdesk().ask('GET', `/api/v2/search?${query}`, { as: 'anna' });

  const { each, at } = await ask('query=kettle lid&include=tickets(users,groups,organizations,comment_count)');
  expect([each('users', 'id'), each('groups', 'id'), each('organizations', 'id')]).toEqual([
    [11, 12, 50, 51],
    [7],
    [70],
  ]);
  expect([at('results.0.comment_count'), at('users.0.name')]).toEqual([0, 'anna']);
  const both = await ask('query=type:user type:ticket cora lid&include=users(organizations,groups)');
  expect(both.at('users')).toBeUndefined();
  const mixed = await ask('query=*&include=users(organizations),tickets(organizations)');
  expect(mixed.each('organizations', 'id')).toEqual([70]);
});
