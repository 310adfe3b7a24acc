import { aHelpdesk } from '../../test-helpdesk';
import { aTicket } from '../../test-state';

function aTaggedDesk() {
  const helpdesk = aHelpdesk();
  helpdesk.world.tickets.put(aTicket(8, { tags: ['set_by_this_trigger', 'second'] }));
  helpdesk.world.tickets.put(aTicket(9, { tags: ['second', 'attack'] }));
  const get = (path: string, as = 'light') => helpdesk.ask('GET', `/api/v2/${path}`, { as });
  return { ...helpdesk, get };
}

test('tags are listed with how many tickets have them, the most used first', async () => {
  const { get } = aTaggedDesk();

  expect((await get('tags')).json).toEqual({
    tags: [
      { name: 'first', count: 3 },
      { name: 'second', count: 2 },
      { name: 'attack', count: 1 },
      { name: 'set_by_this_trigger', count: 1 },
    ],
    count: 4,
    next_page: null,
    previous_page: null,
  });
  expect((await get('tags?page[size]=1')).json).toMatchObject({ tags: [{ name: 'first' }], meta: { has_more: true } });
  expect((await get('tags/count')).at('count.value')).toBe(4);
});

test('a tag is suggested by how it or one of its words begins', async () => {
  const { get, ask } = aTaggedDesk();

  expect((await get('autocomplete/tags?name=SE')).at('tags')).toEqual(['second', 'set_by_this_trigger']);
  expect((await get('autocomplete/tags?name=trig')).at('tags')).toEqual(['set_by_this_trigger']);
  expect((await get('autocomplete/tags?name=rigger')).at('tags')).toEqual([]);
  expect((await get('autocomplete/tags')).at('tags')).toEqual([]);
  expect((await ask('POST', '/api/v2/autocomplete/tags', { as: 'anna', body: { name: 'att' } })).at('tags')).toEqual([
    'attack',
  ]);
});

test('problems are found by words of their subject', async () => {
  const { ask, world } = aTaggedDesk();
  world.tickets.put(aTicket(10, { type: 'problem', subject: 'The printer is on fire' }));
  const found = async (path: string, body?: object) =>
    (await ask('POST', `/api/v2/problems/autocomplete${path}`, { as: 'anna', body })).each('tickets', 'id');

  expect(await found('?text=FIRE')).toEqual([10]);
  expect(await found('', { text: 'printer' })).toEqual([10]);
  expect(await found('', { text: 'subject' })).toEqual([]);
});

test('tags are for agents', async () => {
  const { get } = aTaggedDesk();

  for (const path of ['tags', 'tags/count', 'autocomplete/tags?name=a'])
    expect((await get(path, 'cora')).status).toBe(403);
});
