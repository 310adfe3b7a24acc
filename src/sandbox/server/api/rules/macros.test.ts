import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

type Helpdesk = ReturnType<typeof aHelpdesk>;
const AT = '2026-03-02T09:00:00Z';
const ACTIONS = [
  { field: 'status', value: 'solved' },
  { field: 'assignee_id', value: 'current_user' },
  { field: 'current_tags', value: 'late parcel' },
  { field: 'remove_tags', value: 'first' },
  { field: 'custom_fields_5', value: 'EX-1' },
  {
    field: 'comment_value',
    value: 'Hello {{ticket.requester.first_name}}, I am {{current_user.name}}. {{ticket.nothing}}',
  },
  { field: 'comment_mode_is_public', value: 'false' },
];

const create = ({ ask }: Helpdesk, macro: object, as = 'admin') =>
  ask('POST', '/api/v2/macros.json', { as, body: { macro: { title: 'Delivery::Late', actions: ACTIONS, ...macro } } });

test('a macro is made, and shown as Zendesk shows it', async () => {
  const helpdesk = aHelpdesk();
  const made = await create(helpdesk, { description: 'For late parcels' });
  const id = made.at('macro.id');

  const { status, json } = await helpdesk.ask('GET', `/api/v2/macros/${made.textAt('macro.id')}`, { as: 'anna' });

  expect([status, made.status]).toEqual([200, 200]);
  expect(json).toEqual({
    macro: {
      id,
      url: `http://localhost:4600/api/v2/macros/${String(id)}.json`,
      title: 'Delivery::Late',
      raw_title: 'Delivery::Late',
      description: 'For late parcels',
      active: true,
      default: false,
      position: 1,
      actions: ACTIONS,
      restriction: null,
      created_at: AT,
      updated_at: AT,
    },
  });
});

test('without a ticket a macro tells only what it changes', async () => {
  const helpdesk = aHelpdesk();
  const made = await create(helpdesk, {});

  const { json } = await helpdesk.ask('GET', `/api/v2/macros/${made.textAt('macro.id')}/apply.json`, { as: 'anna' });

  const body = 'Hello {{ticket.requester.first_name}}, I am anna. {{ticket.nothing}}';
  expect(json).toEqual({
    result: {
      ticket: {
        status: 'solved',
        assignee_id: 11,
        tags: ['late', 'parcel'],
        fields: [{ id: 5, value: 'EX-1' }],
        comment: {
          body,
          html_body: `<div class="zd-comment" dir="auto"><p>${body}</p></div>`,
          public: false,
          scoped_body: [['channel:all', body]],
        },
      },
    },
  });
});

test('applied to a ticket a macro answers the whole ticket as it would be, and changes nothing', async () => {
  const helpdesk = aHelpdesk();
  const made = await create(helpdesk, {});
  const before = structuredClone(helpdesk.world.tickets.find(1));

  const { at } = await helpdesk.ask('GET', `/api/v2/tickets/1/macros/${made.textAt('macro.id')}/apply`, { as: 'anna' });

  expect(at('result.ticket')).toMatchObject({
    id: 1,
    url: 'http://localhost:4600/api/v2/tickets/1.json',
    subject: 'Subject 1',
    status: 'solved',
    custom_status_id: 34_205,
    assignee_id: 11,
    tags: ['late', 'parcel'],
    custom_fields: [{ id: 5, value: 'EX-1' }],
    fields: [{ id: 5, value: 'EX-1' }],
    comment: { body: 'Hello cora, I am anna. ', public: false },
  });
  expect(helpdesk.world.tickets.find(1)).toEqual(before);
});

test('a macro brings people into copy and lets agents follow', async () => {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(aTicket(9, { email_cc_ids: [51], collaborator_ids: [51] }));
  const actions = [
    { field: 'cc', value: '50' },
    { field: 'follower', value: 'current_user' },
    { field: 'follower', value: '12' },
    { field: 'assignee_id', value: 'requester_id' },
    { field: 'status', value: 'solved' },
    { field: 'custom_status_id', value: '34203' },
    { field: 'ticket_form_id', value: '34101' },
  ];
  const id = (await create(helpdesk, { actions })).textAt('macro.id');

  const alone = await helpdesk.ask('GET', `/api/v2/macros/${id}/apply`, { as: 'anna' });
  const { at } = await helpdesk.ask('GET', `/api/v2/tickets/9/macros/${id}/apply`, { as: 'anna' });

  const references = { custom_status_id: 34_203, ticket_form_id: 34_101 };
  expect(alone.at('result.ticket')).toEqual({
    ...{ ...references, status: 'solved', assignee_id: null },
    ...{ email_cc_ids: [50], follower_ids: [11, 12], collaborator_ids: [50, 11, 12] },
  });
  expect(at('result.ticket')).toMatchObject({
    ...{ ...references, status: 'pending', assignee_id: 50 },
    ...{ email_cc_ids: [51, 50], follower_ids: [11, 12], collaborator_ids: [51, 50, 11, 12] },
  });
});

test('a comment may be written in HTML, for a channel, and is public unless the macro says otherwise', async () => {
  const helpdesk = aHelpdesk();
  const comment = async (...actions: object[]) => {
    const made = await create(helpdesk, { actions });
    const applied = await helpdesk.ask('GET', `/api/v2/macros/${made.textAt('macro.id')}/apply`, { as: 'anna' });
    return applied.at('result.ticket.comment');
  };

  expect(await comment({ field: 'comment_value_html', value: '<p>Hi <b>you</b></p>' })).toEqual({
    body: 'Hi you',
    html_body: '<p>Hi <b>you</b></p>',
    public: true,
    scoped_body: [['channel:all', 'Hi you']],
  });
  expect(await comment({ field: 'comment_value', value: ['channel:web', 'Hi'] })).toMatchObject({
    body: 'Hi',
    scoped_body: [['channel:web', 'Hi']],
  });
  expect(await comment({ field: 'priority', value: 'low' })).toBeUndefined();
});

test('macros are listed by title to those they are for, and found by title and category', async () => {
  const helpdesk = aHelpdesk();
  await create(helpdesk, {});
  await create(helpdesk, { title: 'Thanks', active: false });
  await create(helpdesk, { title: 'Anna::Mine', restriction: { type: 'User', id: 11 } });
  await create(helpdesk, { title: 'Bert::Mine', restriction: { type: 'User', id: 12 } });
  const titles = async (query: string, as = 'anna') =>
    (await helpdesk.ask('GET', `/api/v2/macros${query}`, { as })).each('macros', 'title');

  expect(await titles('')).toEqual(['Anna::Mine', 'Delivery::Late', 'Thanks']);
  expect(await titles('', 'admin')).toEqual(['Anna::Mine', 'Bert::Mine', 'Delivery::Late', 'Thanks']);
  expect(await titles('/active')).toEqual(['Anna::Mine', 'Delivery::Late']);
  expect(await titles('?active=false')).toEqual(['Thanks']);
  expect(await titles('?category=Delivery')).toEqual(['Delivery::Late']);
  expect(await titles('?access=personal')).toEqual(['Anna::Mine']);
  expect(await titles('/search?query=late')).toEqual(['Delivery::Late']);
  const categories = await helpdesk.ask('GET', '/api/v2/macros/categories', { as: 'anna' });
  expect(categories.json).toEqual({ categories: ['Anna', 'Delivery'] });
});

test('a changed macro keeps what is not said, and removed ones are gone', async () => {
  const helpdesk = aHelpdesk();
  const { ask, pass } = helpdesk;
  const path = `/api/v2/macros/${(await create(helpdesk, {})).textAt('macro.id')}`;
  const other = (await create(helpdesk, {})).textAt('macro.id');
  pass(60_000);

  const changed = await ask('PUT', path, { as: 'admin', body: { macro: { title: 'Late' } } });
  const removed = await ask('DELETE', path, { as: 'admin' });
  const removedMany = await ask('DELETE', `/api/v2/macros/destroy_many?ids=${other}`, { as: 'admin' });

  expect(changed.at('macro')).toMatchObject({ title: 'Late', actions: ACTIONS, updated_at: '2026-03-02T09:01:00Z' });
  expect([removed.status, removedMany.status, (await ask('GET', path, { as: 'anna' })).status]).toEqual([
    204, 204, 404,
  ]);
  expect((await ask('GET', '/api/v2/macros', { as: 'anna' })).at('count')).toBe(0);
});

test.each([
  [{ title: '' }, 'title'],
  [{ actions: [] }, 'actions'],
  [{ actions: [{ field: 'colour', value: 'red' }] }, 'actions'],
  [{ restriction: { type: 'Team', id: 1 } }, 'restriction'],
])('a macro with %j is refused, naming %s', async (macro, field) => {
  const { status, keysAt } = await create(aHelpdesk(), macro);

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test.each([
  ['GET', '/api/v2/macros/99', 'anna', 404],
  ['GET', '/api/v2/macros/99/apply', 'anna', 404],
  ['GET', '/api/v2/tickets/1/macros/99/apply', 'anna', 404],
  ['GET', '/api/v2/macros', 'cora', 403],
  ['POST', '/api/v2/macros', 'light', 403],
  ['POST', '/api/v2/macros', 'anna', 400],
])('%s %s by %s is answered with %s', async (method, path, as, status) => {
  const body = method === 'POST' ? {} : undefined;
  expect((await aHelpdesk().ask(method, path, { as, body })).status).toBe(status);
});

test('many macros get another place at once', async () => {
  const helpdesk = aHelpdesk();
  const id = (await create(helpdesk, {})).at('macro.id');

  const { at } = await helpdesk.ask('PUT', '/api/v2/macros/update_many', {
    as: 'admin',
    body: { macros: [{ id, position: 9 }] },
  });

  expect(at('macros')).toMatchObject([{ id, position: 9, active: true }]);
});
