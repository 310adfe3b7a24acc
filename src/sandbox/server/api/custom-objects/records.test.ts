import { aHelpdeskWithEntries, namesOf, RECORDS } from './test-records';

test('a record is stamped with author, time and a ULID, and shows every field', async () => {
  const { create, ask } = await aHelpdeskWithEntries();

  const { status, json, at, textAt } = await create({
    external_id: 'reservations/1',
    custom_object_fields: { kind: 'reserved', worth: '15', ticket: 2 },
    created_by_user_id: '999',
  });

  expect(status).toBe(201);
  expect(at('custom_object_record')).toEqual({
    id: expect.stringMatching(/^[0-9A-Z]{26}$/),
    custom_object_key: 'entry',
    name: 'n',
    external_id: 'reservations/1',
    custom_object_fields: { kind: 'reserved', worth: 15, sent: null, day: null, ticket: '2' },
    created_at: '2026-03-02T09:00:00Z',
    created_by_user_id: '11',
    updated_at: '2026-03-02T09:00:00Z',
    updated_by_user_id: '11',
    photo: null,
    url: expect.stringContaining('http://localhost:4600/api/v2/custom_objects/entry/records/0'),
  });
  const shown = await ask('GET', `${RECORDS}/${textAt('custom_object_record.id')}.json`, { as: 'light' });
  expect(shown.json).toEqual(json);
});

test('of many creations at once with one external id exactly one succeeds, the others are told why', async () => {
  const { create } = await aHelpdeskWithEntries();

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => create({ external_id: 'r/1' }, index % 2 === 0 ? 'anna' : 'bert')),
  );

  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused).toHaveLength(19);
  expect(refused[0]).toMatchObject({
    status: 422,
    json: {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { base: [{ description: 'External ID already exists. Try another one.' }] },
    },
  });
});

test.each([
  [{ custom_object_fields: {} }, 'kind'],
  [{ custom_object_fields: { kind: '' } }, 'kind'],
  [{ custom_object_fields: { kind: 7 } }, 'kind'],
  [{ custom_object_fields: { kind: 'x', colour: 'red' } }, 'colour'],
  [{ custom_object_fields: { kind: 'x', worth: 1.5 } }, 'worth'],
  [{ custom_object_fields: { kind: 'x', sent: 'yes' } }, 'sent'],
  [{ custom_object_fields: { kind: 'x', day: 'someday' } }, 'day'],
  [{ custom_object_fields: { kind: 'x', ticket: '99' } }, 'ticket'],
  [{ custom_object_fields: { kind: 'x'.repeat(33_000) } }, 'base'],
  [{ name: '' }, 'name'],
])('%j is refused for its %s', async (record, field) => {
  const { create, world } = await aHelpdeskWithEntries();

  const { status, at, keysAt } = await create(record);

  expect([status, at('error'), keysAt('details')]).toEqual([422, 'RecordInvalid', [field]]);
  expect(world.records.all()).toEqual([]);
});

test('a record without a name is refused', async () => {
  const { ask } = await aHelpdeskWithEntries();
  const body = { custom_object_record: { custom_object_fields: { kind: 'x' } } };

  expect((await ask('POST', RECORDS, { as: 'anna', body })).status).toBe(422);
});

test('an update merges fields and keeps who made the record', async () => {
  const { create, ask, pass } = await aHelpdeskWithEntries();
  const { textAt } = await create({ external_id: 'r/1', custom_object_fields: { kind: 'reserved', worth: 5 } });
  await create({ external_id: 'r/2' });
  pass(5000);
  const patch = (custom_object_record: object) =>
    ask('PATCH', `${RECORDS}/${textAt('custom_object_record.id')}`, { as: 'bert', body: { custom_object_record } });

  const updated = await patch({ external_id: 'r/1', custom_object_fields: { worth: 6 } });

  expect(updated.at('custom_object_record')).toMatchObject({
    custom_object_fields: { kind: 'reserved', worth: 6 },
    created_by_user_id: '11',
    updated_by_user_id: '12',
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:05Z',
  });
  expect((await patch({ external_id: 'r/2' })).status).toBe(422);
  expect((await patch({ custom_object_fields: { kind: null } })).status).toBe(422);
});

test('an upsert by external id creates, then overwrites', async () => {
  const { ask, world } = await aHelpdeskWithEntries();
  const upsert = (name: string) =>
    ask('PATCH', `${RECORDS}?external_id=r/9`, {
      as: 'anna',
      body: { custom_object_record: { name, custom_object_fields: { kind: 'x' } } },
    });

  expect([(await upsert('a')).status, (await upsert('b')).status]).toEqual([200, 200]);
  expect(world.records.all()).toMatchObject([{ name: 'b', external_id: 'r/9' }]);
});

test('records are deleted by id and by external id, which is free again then', async () => {
  const { create, ask, world } = await aHelpdeskWithEntries();
  const { textAt } = await create({ external_id: 'r/1' });
  await create({ external_id: 'r/2' });

  expect((await ask('DELETE', `${RECORDS}/${textAt('custom_object_record.id')}`, { as: 'anna' })).status).toBe(204);
  expect((await ask('DELETE', `${RECORDS}?external_id=r/2`, { as: 'anna' })).status).toBe(204);
  expect((await ask('DELETE', `${RECORDS}?external_id=r/2`, { as: 'anna' })).status).toBe(404);
  expect(world.records.all()).toEqual([]);
  expect((await create({ external_id: 'r/1' })).status).toBe(201);
});

test('a light agent reads and does not write', async () => {
  const { create, ask } = await aHelpdeskWithEntries();
  const { textAt } = await create({});
  const path = `${RECORDS}/${textAt('custom_object_record.id')}`;

  expect((await create({}, 'light')).status).toBe(403);
  expect((await ask('PATCH', path, { as: 'light', body: {} })).status).toBe(403);
  expect((await ask('DELETE', path, { as: 'light' })).status).toBe(403);
  expect((await ask('GET', RECORDS, { as: 'light' })).status).toBe(200);
});

test('records are counted and listed by ids, external ids and in order', async () => {
  const { create, get, ask, pass } = await aHelpdeskWithEntries();
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    const made = await create({ name, external_id: `r/${name}` });
    ids.push(made.textAt('custom_object_record.id'));
    pass(1000);
  }
  await ask('PATCH', `${RECORDS}/${ids[0]}`, { as: 'anna', body: { custom_object_record: {} } });

  expect(namesOf(await get(''))).toEqual(['a', 'b', 'c']);
  expect(namesOf(await get('?sort=-id'))).toEqual(['c', 'b', 'a']);
  expect(namesOf(await get('?sort=-updated_at'))).toEqual(['a', 'c', 'b']);
  expect(namesOf(await get(`?filter[ids]=${ids[2]},${ids[0]}`))).toEqual(['a', 'c']);
  expect(namesOf(await get('?filter[external_ids]=r/b,r/none'))).toEqual(['b']);
  expect((await get('/count')).json).toEqual({ count: { value: 3, refreshed_at: '2026-03-02T09:00:03Z' } });
  expect((await ask('GET', '/api/v2/custom_objects/limits/record_limit', { as: 'anna' })).at('count')).toBe(3);
  expect((await ask('GET', `${RECORDS}?sort=name`, { as: 'anna' })).status).toBe(400);
});

test('lists come in pages', async () => {
  const { create, get } = await aHelpdeskWithEntries();
  for (const name of ['a', 'b', 'c']) await create({ name });

  const first = await get('?page[size]=2&sort=-id');
  const second = await get(`?page[size]=2&sort=-id&page[after]=${first.textAt('meta.after_cursor')}`);

  expect([namesOf(first), namesOf(second)]).toEqual([['c', 'b'], ['a']]);
  expect([first.at('meta.has_more'), second.at('meta.has_more')]).toEqual([true, false]);
});

test('with a lag lists and searches are stale, while a record by its id and a taken external id are not', async () => {
  const { create, get, ask, pass } = await aHelpdeskWithEntries(5000);
  const { textAt } = await create({ external_id: 'r/1' });
  const search = () =>
    ask('POST', `${RECORDS}/search`, { as: 'anna', body: { filter: { external_id: { $eq: 'r/1' } } } });

  expect([namesOf(await get('?filter[external_ids]=r/1')), namesOf(await search())]).toEqual([[], []]);
  const shown = await get(`/${textAt('custom_object_record.id')}`);
  expect(shown.at('custom_object_record.external_id')).toBe('r/1');
  expect((await create({ external_id: 'r/1' })).status).toBe(422);
  pass(5000);
  expect([namesOf(await get('?filter[external_ids]=r/1')), namesOf(await search())]).toEqual([['n'], ['n']]);
});
