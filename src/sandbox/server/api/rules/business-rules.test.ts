import { aHelpdesk } from '../../test-helpdesk';

const AT = '2026-03-02T09:00:00Z';
const RULE = {
  title: 'Close and save',
  actions: [{ field: 'status', value: 'solved' }],
  conditions: { all: [{ field: 'status', operator: 'less_than', value: 'solved' }], any: [] },
};

type Helpdesk = ReturnType<typeof aHelpdesk>;
const create = ({ ask }: Helpdesk, many: string, rule: object) =>
  ask('POST', `/api/v2/${many}`, { as: 'anna', body: { [many.slice(0, -1)]: { ...RULE, ...rule } } });

test('a trigger is made, shown, changed and deleted', async () => {
  const helpdesk = aHelpdesk();
  const { ask } = helpdesk;

  const { status, json, at } = await create(helpdesk, 'triggers', { category_id: '10026' });

  const path = `/api/v2/triggers/${String(at('trigger.id'))}`;
  const trigger = {
    ...RULE,
    id: at('trigger.id'),
    url: `http://localhost:4600${path}.json`,
    raw_title: 'Close and save',
    description: null,
    active: true,
    default: false,
    position: 1,
    category_id: '10026',
    restriction: null,
    created_at: AT,
    updated_at: AT,
  };
  expect([status, json]).toEqual([201, { trigger }]);
  expect((await ask('GET', path, { as: 'light' })).json).toEqual({ trigger });
  const any = [{ field: 'priority', operator: 'is', value: 1 }];
  const changes = { any, actions: RULE.actions, active: false };
  expect((await ask('PUT', path, { as: 'anna', body: { trigger: changes } })).at('trigger')).toEqual({
    ...trigger,
    active: false,
    conditions: { all: [], any: [{ ...any[0], value: '1' }] },
  });
  expect((await ask('DELETE', path, { as: 'anna' })).status).toBe(204);
  expect((await ask('GET', path, { as: 'anna' })).status).toBe(404);
});

test.each(['triggers', 'automations'])('%s are listed by position, active ones and by title', async (many) => {
  const helpdesk = aHelpdesk();
  const { ask } = helpdesk;
  const first = await create(helpdesk, many, { title: 'Zebra' });
  await create(helpdesk, many, { title: 'Ape', active: false });
  const id = Number(first.at(`${many.slice(0, -1)}.id`));
  const titles = async (path: string) =>
    (await ask('GET', `/api/v2/${many}${path}`, { as: 'light' })).each(many, 'title');

  expect(await titles('')).toEqual(['Zebra', 'Ape']);
  expect(await titles('?sort_by=alphabetical')).toEqual(['Ape', 'Zebra']);
  expect(await titles('/active')).toEqual(['Zebra']);
  expect(await titles('?active=false')).toEqual(['Ape']);
  expect(await titles('/search?query=zeb')).toEqual(['Zebra']);
  const moved = await ask('PUT', `/api/v2/${many}/update_many`, {
    as: 'anna',
    body: { [many]: [{ id, position: 9 }] },
  });
  expect(moved.json).toMatchObject({ [many]: [{ id, position: 9 }], count: 1 });
  expect(await titles('')).toEqual(['Ape', 'Zebra']);
  expect((await ask('DELETE', `/api/v2/${many}/destroy_many?ids=${id}`, { as: 'anna' })).status).toBe(204);
  expect(await titles('')).toEqual(['Ape']);
});

test('an automation has neither a category nor a description', async () => {
  const { keysAt } = await create(aHelpdesk(), 'automations', {});

  expect(keysAt('automation').sort()).toEqual(
    [...['actions', 'active', 'conditions', 'created_at', 'default', 'id', 'position', 'raw_title'], 'title'].concat([
      'updated_at',
      'url',
    ]),
  );
});

test.each(['triggers', 'automations'])(
  'who changes conditions of %s has to send all of them, and the actions',
  async (many) => {
    const helpdesk = aHelpdesk();
    const { at } = await create(helpdesk, many, {});
    const one = many.slice(0, -1);
    const path = `/api/v2/${many}/${String(at(`${one}.id`))}`;
    const all = [{ field: 'status', operator: 'is', value: 'new' }];

    const alone = await helpdesk.ask('PUT', path, { as: 'anna', body: { [one]: { conditions: { all } } } });
    const renamed = await helpdesk.ask('PUT', path, { as: 'anna', body: { [one]: { title: 'Other' } } });

    expect([alone.status, alone.keysAt('details')]).toEqual([422, ['actions']]);
    expect(renamed.at(`${one}.actions`)).toEqual(RULE.actions);
  },
);

test.each([
  [{ title: ' ' }, 'title'],
  [{ actions: [] }, 'actions'],
  [{ conditions: { all: [] } }, 'conditions'],
])('a trigger with %j is refused', async (rule, field) => {
  const { status, keysAt } = await create(aHelpdesk(), 'triggers', rule);

  expect([status, keysAt('details')]).toEqual([422, [field]]);
});

test.each([
  ['GET', 'triggers', 'cora', 403],
  ['GET', 'automations/1', 'anna', 404],
  ['POST', 'triggers', 'light', 403],
  ['DELETE', 'triggers/destroy_many', 'anna', 400],
])('%s %s as %s is refused', async (method, path, as, status) => {
  expect((await aHelpdesk().ask(method, `/api/v2/${path}`, { as })).status).toBe(status);
});
