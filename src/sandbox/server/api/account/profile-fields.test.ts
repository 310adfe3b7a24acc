import { aHelpdesk } from '../../test-helpdesk';

describe.each([
  ['user_fields', 'user_field'],
  ['organization_fields', 'organization_field'],
])('%s', (list, one) => {
  const path = `/api/v2/${list}`;

  function aDesk() {
    const helpdesk = aHelpdesk();
    const post = (field: object, as = 'admin') => helpdesk.ask('POST', path, { as, body: { [one]: field } });
    return { ...helpdesk, post };
  }

  test('an admin makes one, agents see it', async () => {
    const { ask, post } = aDesk();

    const { status, headers, at } = await post({ key: 'plan', title: 'Plan', description: 'What they pay for' });

    expect(status).toBe(201);
    expect(at(one)).toEqual({
      id: expect.any(Number),
      url: headers.get('location'),
      key: 'plan',
      type: 'text',
      title: 'Plan',
      raw_title: 'Plan',
      description: 'What they pay for',
      raw_description: 'What they pay for',
      active: true,
      system: false,
      position: 9999,
      regexp_for_validation: null,
      created_at: '2026-03-02T09:00:00Z',
      updated_at: '2026-03-02T09:00:00Z',
    });
    expect((await ask('GET', `${path}/${String(at(`${one}.id`))}`, { as: 'anna' })).at(one)).toEqual(at(one));
    expect((await ask('GET', path, { as: 'light' })).json).toEqual({
      [list]: [at(one)],
      count: 1,
      next_page: null,
      previous_page: null,
    });
  });

  test('they come in their order', async () => {
    const { ask, post } = aDesk();
    await post({ key: 'second', title: 'Second', position: 2 });
    await post({ key: 'first', title: 'First', position: 1, type: 'checkbox', tag: 'first' });

    const { each, at } = await ask('GET', path, { as: 'anna' });

    expect(each(list, 'key')).toEqual(['first', 'second']);
    expect([at(`${list}.0.tag`), at(`${list}.1.tag`)]).toEqual(['first', undefined]);
    const several = await ask('GET', `${path}/show_many?keys=second,third`, { as: 'anna' });
    expect(several.each(list, 'key')).toEqual(['second']);
  });

  test.each([
    [{ title: 'No key' }, 'key'],
    [{ key: 'two words', title: 'X' }, 'key'],
    [{ key: 'PLAN', title: 'X' }, 'key'],
    [{ key: 'x' }, 'title'],
    [{ key: 'x', title: 'X', type: 'tagger' }, 'type'],
    [{ key: 'x', title: 'X', type: 'dropdown' }, 'custom_field_options'],
  ])('%j is refused', async (field, wrong) => {
    const { post } = aDesk();
    await post({ key: 'plan', title: 'Plan' });

    const { status, keysAt } = await post(field);

    expect([status, keysAt('details')]).toEqual([422, [wrong]]);
  });

  test('agents make none, customers see none', async () => {
    const { ask, post } = aDesk();

    expect((await post({ key: 'x', title: 'X' }, 'anna')).status).toBe(403);
    expect((await ask('GET', path, { as: 'cora' })).status).toBe(403);
  });
});
