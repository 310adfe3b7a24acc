import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

test('what a macro can do is told with the values that it can set', async () => {
  const { ask, world } = aHelpdesk();
  const field = { type: 'tagger', title: 'Colour', custom_field_options: [{ name: 'Red', value: 'red' }] };
  const made = await ask('POST', '/api/v2/ticket_fields', { as: 'admin', body: { ticket_field: field } });

  const { status, json, each } = await ask('GET', '/api/v2/macros/actions', { as: 'anna' });

  const shared = { group: 'ticket', operators: [{ title: 'Is', value: 'is' }], output_key: null, target: null };
  expect(status).toBe(200);
  expect(json).toEqual({
    actions: expect.arrayContaining([
      {
        ...shared,
        value: 'subject',
        title: 'Set subject',
        title_for_field: 'Set subject',
        values: { type: 'text', list: [] },
      },
      {
        ...shared,
        value: `custom_fields_${made.textAt('ticket_field.id')}`,
        title: 'Colour',
        title_for_field: 'Colour',
        values: { type: 'list', list: [{ title: 'Red', value: 'red', enabled: true }] },
      },
    ]),
  });
  const names = each('actions', 'value');
  const macro = { title: 'All', actions: names.map((name) => ({ field: name, value: 'x' })) };
  expect((await ask('POST', '/api/v2/macros', { as: 'admin', body: { macro } })).status).toBe(200);
  expect(world.state.macros).toHaveLength(1);
});

test('a macro begins as another one is, or with what was done to a ticket', async () => {
  const { ask, world } = aHelpdesk();
  const actions = [{ field: 'status', value: 'solved' }];
  const made = await ask('POST', '/api/v2/macros', { as: 'admin', body: { macro: { title: 'M', actions } } });
  world.tickets.put(aTicket(8, { assignee_id: 11, priority: 'high' }));
  const begin = (query: string, as = 'anna') => ask('GET', `/api/v2/macros/new?${query}`, { as });

  const unstored = { active: true, description: null, position: 2, restriction: null };
  expect((await begin(`macro_id=${made.textAt('macro.id')}&ticket_id=8`)).json).toEqual({
    macro: { ...unstored, title: 'M', actions },
  });
  expect((await begin('ticket_id=8')).json).toEqual({
    macro: {
      ...unstored,
      title: 'Subject 8',
      actions: [
        { field: 'status', value: 'open' },
        { field: 'priority', value: 'high' },
        { field: 'group_id', value: '7' },
        { field: 'assignee_id', value: '11' },
        { field: 'current_tags', value: 'first' },
      ],
    },
  });
  expect(world.state.macros).toHaveLength(1);
});

test.each([
  ['actions', 'cora', 403],
  ['new?ticket_id=1', 'cora', 403],
  ['new', 'anna', 400],
  ['new?ticket_id=99', 'anna', 404],
  ['new?macro_id=99', 'anna', 404],
])('macros/%s as %s is refused', async (path, as, status) => {
  expect((await aHelpdesk().ask('GET', `/api/v2/macros/${path}`, { as })).status).toBe(status);
});
