import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const UNSOLVED = { field: 'status', operator: 'less_than', value: 'solved' };
const AT = '2026-03-02T09:00:00Z';

const create = ({ ask }: Helpdesk, view: object, as = 'admin') =>
  ask('POST', '/api/v2/views.json', { as, body: { view: { title: 'Unsolved', all: [UNSOLVED], ...view } } });

async function aHelpdeskWithViews() {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(aTicket(9, { priority: 'urgent', assignee_id: 11, requester_id: 51, subject: 'Ninth' }));
  helpdesk.world.tickets.put(aTicket(10, { priority: 'low', assignee_id: 12, subject: 'Tenth' }));
  const view = await create(helpdesk, { output: { columns: ['description', 'requester', '5'], sort_by: 'priority' } });
  return { ...helpdesk, path: `/api/v2/views/${view.textAt('view.id')}`, id: Number(view.at('view.id')) };
}

test('a view is made with its conditions, columns and order, and shown as Zendesk shows it', async () => {
  const { ask, path, id } = await aHelpdeskWithViews();

  const { json } = await ask('GET', path, { as: 'anna' });

  const columns = [
    { id: 'description', title: 'Subject' },
    { id: 'requester', title: 'Requester' },
  ];
  expect(json).toEqual({
    view: {
      id,
      url: `http://localhost:4600/api/v2/views/${id}.json`,
      title: 'Unsolved',
      raw_title: 'Unsolved',
      description: null,
      active: true,
      default: false,
      position: 1,
      conditions: { all: [UNSOLVED], any: [] },
      execution: {
        group_by: null,
        group_order: 'asc',
        sort_by: 'priority',
        sort_order: 'desc',
        group: null,
        sort: { id: 'priority', title: 'Priority', order: 'desc' },
        columns: [...columns, { id: 5, title: '5' }],
        fields: columns,
        custom_fields: [{ id: 5, title: '5' }],
      },
      restriction: null,
      created_at: AT,
      updated_at: AT,
    },
  });
});

test('a view’s tickets come in its order, in pages by number and by cursor, with what is included', async () => {
  const { ask, path } = await aHelpdeskWithViews();

  const byNumber = await ask('GET', `${path}/tickets?per_page=2&include=users`, { as: 'anna' });
  const byCursor = await ask('GET', `${path}/tickets.json?page[size]=2`, { as: 'anna' });
  const rest = await ask('GET', byCursor.textAt('links.next').replace('http://localhost:4600', ''), { as: 'anna' });

  expect([byNumber.each('tickets', 'id'), byNumber.at('count')]).toEqual([[9, 10], 3]);
  expect(byNumber.each('users', 'id')).toEqual([11, 12, 50, 51]);
  expect([byCursor.each('tickets', 'id'), rest.each('tickets', 'id')]).toEqual([[9, 10], [1]]);
  expect(
    (await ask('GET', `${path}/tickets?sort_by=subject&sort_order=asc`, { as: 'anna' })).each('tickets', 'id'),
  ).toEqual([9, 1, 10]);
});

test.each([
  ['sort_by=created_at&sort_order=asc', [1, 10, 9]],
  ['sort_by=created_at', [9, 10, 1]],
  ['sort_by=requester.name&sort_order=asc', [1, 10, 9]],
  ['sort_by=nonsense', [9, 10, 1]],
])('tickets and rows of a view come in the order that %s asks for', async (order, ids) => {
  const { ask, path, world } = await aHelpdeskWithViews();
  world.tickets.put(aTicket(9, { created_at: '2025-01-12T00:00:00Z', requester_id: 51, priority: 'urgent' }));
  world.tickets.put(aTicket(10, { created_at: '2025-01-11T00:00:00Z', priority: 'low' }));

  const listed = await ask('GET', `${path}/tickets?${order}`, { as: 'anna' });
  const executed = await ask('GET', `${path}/execute?${order}`, { as: 'anna' });

  expect(listed.each('tickets', 'id')).toEqual(ids);
  expect(executed.each('rows', 'ticket.id')).toEqual(ids);
});

test('executing a view answers a table of its columns', async () => {
  const { ask, path, id } = await aHelpdeskWithViews();

  const { at } = await ask('GET', `${path}/execute.json?group_by=assignee&per_page=2`, { as: 'anna' });

  expect(at('columns')).toEqual([
    { id: 'description', title: 'Subject' },
    { id: 'requester', title: 'Requester' },
    { id: 5, title: '5' },
  ]);
  expect(at('rows')).toEqual([
    { description: 'Subject 1', requester_id: 50, 5: null, group: null, ticket: expect.objectContaining({ id: 1 }) },
    {
      ...{ description: 'Ninth', requester_id: 51, 5: null, group: 11 },
      ticket: {
        id: 9,
        url: 'http://localhost:4600/api/v2/tickets/9.json',
        subject: 'Ninth',
        description: 'Hello',
        status: 'open',
        type: null,
        priority: 'urgent',
      },
    },
  ]);
  expect(at('groups')).toMatchObject([{ id: 7, name: 'Support' }]);
  expect([at('view.id'), at('count')]).toEqual([id, 3]);
});

test('views are counted alone and together', async () => {
  const { ask, path, id } = await aHelpdeskWithViews();

  const one = await ask('GET', `${path}/count`, { as: 'anna' });
  const many = await ask('GET', `/api/v2/views/count_many?ids=${id},99`, { as: 'anna' });
  const views = await ask('GET', '/api/v2/views/count', { as: 'anna' });

  const view_count = {
    view_id: id,
    url: `http://localhost:4600${path}/count.json`,
    value: 3,
    pretty: '3',
    fresh: true,
  };
  expect(one.json).toEqual({ view_count: { ...view_count, active: true } });
  expect(many.json).toEqual({ view_counts: [{ ...view_count, active: true }] });
  expect(views.json).toEqual({ count: { value: 1, refreshed_at: AT } });
});

test('views are listed to those they are for: all, active, few, by number and by title', async () => {
  const helpdesk = await aHelpdeskWithViews();
  await create(helpdesk, { title: 'Anna’s own', restriction: { type: 'User', id: 11 }, active: false });
  await create(helpdesk, { title: 'Bert’s own', restriction: { type: 'User', id: '12' } });
  await create(helpdesk, { title: 'Support’s', restriction: { type: 'Group', ids: [7] } });
  const titles = async (query: string, as = 'anna') =>
    (await helpdesk.ask('GET', `/api/v2/views${query}`, { as })).each('views', 'title');

  expect(await titles('')).toEqual(['Unsolved', 'Anna’s own', 'Support’s']);
  expect(await titles('', 'bert')).toEqual(['Unsolved', 'Bert’s own']);
  expect(await titles('', 'admin')).toEqual(['Unsolved', 'Support’s']);
  expect(await titles('/active')).toEqual(['Unsolved', 'Support’s']);
  expect(await titles('/compact')).toEqual(['Unsolved', 'Support’s']);
  expect(await titles('?active=false')).toEqual(['Anna’s own']);
  expect(await titles('?access=shared')).toEqual(['Unsolved', 'Support’s']);
  expect(await titles('?group_id=7')).toEqual(['Support’s']);
  expect(await titles('?sort_by=alphabetical&sort_order=desc')).toEqual(['Unsolved', 'Support’s', 'Anna’s own']);
  expect(await titles(`/show_many?ids=${helpdesk.id}`)).toEqual(['Unsolved']);
  expect(await titles('/search?query=OWN')).toEqual(['Anna’s own']);
  expect((await helpdesk.ask('GET', '/api/v2/views?page[size]=1', { as: 'anna' })).at('meta.has_more')).toBe(true);
});

test('a changed view keeps what is not said, and a removed one is gone', async () => {
  const { ask, path, pass } = await aHelpdeskWithViews();
  pass(60_000);

  const changed = await ask('PUT', path, {
    as: 'admin',
    body: { view: { title: 'Open', output: { sort_order: 'asc' } } },
  });
  const removed = await ask('DELETE', path, { as: 'admin' });

  expect(changed.at('view')).toMatchObject({
    title: 'Open',
    conditions: { all: [UNSOLVED], any: [] },
    execution: { sort_by: 'priority', sort_order: 'asc' },
    created_at: AT,
    updated_at: '2026-03-02T09:01:00Z',
  });
  expect([removed.status, (await ask('GET', path, { as: 'anna' })).status]).toEqual([204, 404]);
});

test('several views are removed at once', async () => {
  const { ask, id } = await aHelpdeskWithViews();

  expect((await ask('DELETE', `/api/v2/views/destroy_many?ids=${id}`, { as: 'admin' })).status).toBe(204);
  expect((await ask('GET', '/api/v2/views', { as: 'anna' })).at('count')).toBe(0);
});

test('a view is tried out before it is made', async () => {
  const { ask } = await aHelpdeskWithViews();
  const body = {
    view: {
      all: [UNSOLVED],
      any: [{ field: 'priority', operator: 'is', value: 'low' }],
      output: { columns: ['nice_id'] },
    },
  };

  const rows = await ask('POST', '/api/v2/views/preview', { as: 'anna', body });
  const count = await ask('POST', '/api/v2/views/preview/count', { as: 'anna', body });

  expect(rows.at('rows')).toEqual([{ nice_id: 10, ticket: expect.objectContaining({ id: 10 }) }]);
  expect(count.json).toEqual({ view_count: { value: 1, pretty: '1', fresh: true } });
});

test.each([
  [{ title: ' ' }, 'title'],
  [{ all: [] }, 'base'],
  [{ all: [{ field: 'current_tags', operator: 'includes', value: 'x' }] }, 'base'],
  [{ all: [{ field: 'colour', operator: 'is', value: 'red' }] }, 'base'],
  [{ all: [{ field: 'status', operator: 'includes', value: 'open' }] }, 'base'],
  [{ any: [{ field: 'updated_at', operator: 'is', value: '1' }] }, 'any'],
  [{ output: { columns: ['colour'] } }, 'output'],
  [{ restriction: { type: 'Group' } }, 'restriction'],
])('a view with %j is refused, naming %s', async (view, field) => {
  const { status, keysAt } = await create(aHelpdesk(), view);

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test.each([
  ['GET', '/api/v2/views/99', 'anna', 404],
  ['GET', '/api/v2/views/99/tickets', 'anna', 404],
  ['GET', '/api/v2/views', 'cora', 403],
  ['POST', '/api/v2/views', 'light', 403],
  ['POST', '/api/v2/views', 'anna', 400],
  ['GET', '/api/v2/views/count_many', 'anna', 400],
])('%s %s by %s is answered with %s', async (method, path, as, status) => {
  const body = method === 'POST' ? {} : undefined;
  expect((await aHelpdesk().ask(method, path, { as, body })).status).toBe(status);
});

test('many views get another place at once, or none', async () => {
  const { ask, id } = await aHelpdeskWithViews();
  const update = (...views: object[]) => ask('PUT', '/api/v2/views/update_many', { as: 'admin', body: { views } });

  const moved = await update({ id, position: 9, active: false });

  expect(moved.at('views')).toMatchObject([{ id, position: 9, active: false, title: 'Unsolved' }]);
  expect((await update({ id, position: 1 }, { id: 99 })).status).toBe(404);
  expect((await update({ position: 1 })).status).toBe(422);
  expect((await ask('GET', `/api/v2/views/${id}`, { as: 'anna' })).at('view.position')).toBe(9);
});

test('Zendesk’s own views are shown by their aliases, and nobody changes them', async () => {
  const { ask } = await aHelpdeskWithViews();
  const get = (path: string, as = 'anna') => ask('GET', `/api/v2/views/${path}`, { as });

  expect((await get('my')).at('view')).toMatchObject({ title: 'Your unsolved tickets', restriction: null });
  expect((await get('my/tickets.json')).each('tickets', 'id')).toEqual([9]);
  expect((await get('my_groups/count')).at('view_count.value')).toBeGreaterThan(2);
  expect((await get('incoming/execute')).each('rows', 'assignee_id')).not.toContain(11);
  expect([(await get('yours')).status, (await get('my', 'cora')).status]).toEqual([404, 403]);
  expect((await ask('DELETE', '/api/v2/views/my', { as: 'admin' })).status).toBe(404);
});
