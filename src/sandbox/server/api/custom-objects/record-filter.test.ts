import { aHelpdeskWithEntries, namesOf, RECORDS } from './test-records';

async function aHelpdeskWithThree() {
  const helpdesk = await aHelpdeskWithEntries();
  const { create, pass } = helpdesk;
  await create({
    name: 'Alpha one',
    external_id: 'r/1',
    custom_object_fields: { kind: 'reserved', worth: 5, sent: true },
  });
  pass(60_000);
  await create(
    { name: 'Beta', custom_object_fields: { kind: 'issued', worth: 15, day: '2026-03-05', ticket: '1' } },
    'bert',
  );
  pass(60_000);
  await create({ name: 'Gamma', custom_object_fields: { kind: 'released after all' } });
  return {
    ...helpdesk,
    search: (body: object, query = '') => helpdesk.ask('POST', `${RECORDS}/search${query}`, { as: 'light', body }),
  };
}

const field = (name: string) => `custom_object_fields.${name}`;

test.each([
  [{ [field('kind')]: { $eq: 'issued' } }, ['Beta']],
  [{ [field('kind')]: { $noteq: 'issued' } }, ['Alpha one', 'Gamma']],
  [{ [field('kind')]: { $contains: 'AFTER' } }, ['Gamma']],
  [{ [field('kind')]: { $notcontains: 'e' } }, []],
  [{ [field('worth')]: { $gt: 5 } }, ['Beta']],
  [{ [field('worth')]: { $gte: '5' } }, ['Alpha one', 'Beta']],
  [{ [field('worth')]: { $lt: 15 } }, ['Alpha one']],
  [{ [field('worth')]: { $lte: 15 } }, ['Alpha one', 'Beta']],
  [{ [field('worth')]: { $in: [5, '7'] } }, ['Alpha one']],
  [{ [field('worth')]: { $notin: [5] } }, ['Beta', 'Gamma']],
  [{ [field('worth')]: { $exists: false } }, ['Gamma']],
  [{ [field('sent')]: { $eq: true } }, ['Alpha one']],
  [{ [field('day')]: { $gte: '2026-03-05' } }, ['Beta']],
  [{ [field('ticket')]: { $eq: 1 } }, ['Beta']],
  [{ created_by_user: { $eq: '11' } }, ['Alpha one', 'Gamma']],
  [{ external_id: { $eq: 'r/1' } }, ['Alpha one']],
  [{ name: { $contains: 'eta' } }, ['Beta']],
  [{ created_at: { $gt: '2026-03-02T09:00:00Z' } }, ['Beta', 'Gamma']],
  [{ updated_at: { $gte: '2026-03-02T09:02:00Z' } }, ['Gamma']],
  [{ $and: [{ created_by_user: { $eq: '11' } }, { [field('worth')]: { $exists: true } }] }, ['Alpha one']],
  [{ $or: [{ [field('kind')]: { $eq: 'issued' } }, { name: { $contains: 'gamma' } }] }, ['Beta', 'Gamma']],
  [
    {
      $and: [{ created_at: { $gt: '2026-03-02T09:00:00Z' } }],
      $or: [{ [field('kind')]: { $eq: 'issued' } }, { [field('kind')]: { $eq: 'reserved' } }],
    },
    ['Beta'],
  ],
])('%j finds %j', async (filter, names) => {
  const { search } = await aHelpdeskWithThree();

  const answer = await search({ filter });

  expect([answer.status, namesOf(answer), answer.at('count')]).toEqual([200, names, names.length]);
});

test.each([
  'text',
  [],
  { [field('colour')]: { $eq: 'red' } },
  { colour: { $eq: 'red' } },
  { [field('kind')]: 'issued' },
  { [field('kind')]: {} },
  { [field('kind')]: { $gt: 'a' } },
  { [field('kind')]: { $like: 'a' } },
  { [field('worth')]: { $gt: 1, $lt: 3 } },
  { [field('worth')]: { $eq: 'many' } },
  { [field('worth')]: { $in: 5 } },
  { [field('sent')]: { $exists: 'yes' } },
  { external_id: { $contains: 'r' } },
  { created_at: { $gt: 'yesterday' } },
  { $and: [] },
  { $and: { [field('kind')]: { $eq: 'a' } } },
  { $and: ['x'] },
  { $and: [{ $or: [{ [field('kind')]: { $eq: 'a' } }] }] },
  { $or: Array.from({ length: 21 }, () => ({ [field('kind')]: { $eq: 'a' } })) },
])('%j is an invalid condition', async (filter) => {
  const { search } = await aHelpdeskWithThree();

  const { status, at } = await search({ filter });

  expect([status, at('errors.0.title')]).toEqual([422, 'Invalid Condition']);
});

test('searches are sorted and come in pages whose count is their own', async () => {
  const { search } = await aHelpdeskWithThree();

  const first = await search({}, '?sort=-created_at&page[size]=2');
  const second = await search({}, `?sort=-created_at&page[size]=2&page[after]=${first.textAt('meta.after_cursor')}`);

  expect([namesOf(first), first.at('count'), first.at('meta.has_more')]).toEqual([['Gamma', 'Beta'], 2, true]);
  expect([namesOf(second), second.at('count'), second.at('meta.has_more')]).toEqual([['Alpha one'], 1, false]);
});

test.each([
  ['alp', ['Alpha one']],
  ['ONE gamma', ['Alpha one', 'Gamma']],
  ['lpha', []],
  ['after', ['Gamma']],
  ['', ['Alpha one', 'Beta', 'Gamma']],
])('the words %j find %j by how words begin', async (query, names) => {
  const { ask } = await aHelpdeskWithThree();

  const answer = await ask('GET', `${RECORDS}/search?query=${encodeURIComponent(query)}&sort=name`, { as: 'anna' });

  expect(namesOf(answer)).toEqual(names);
});
