import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guestSource } from '../guests/guest-source';
import { anUpstream, closeUpstreams } from '../guests/test-upstream';
import { jsonIn, valueAt } from '../test-answer';
import { aHelpdesk } from '../test-helpdesk';

afterEach(closeUpstreams);

const APP_JSON = {
  apps: [{ id: '0', name: 'Lids', locations: { support: { ticket_sidebar: 'assets/a.html' } } }],
  installations: [{ id: 'b6e1', app_id: '0', name: 'Lids' }],
};

const IS_OPEN = { field: 'status', operator: 'is', value: 'open' };

/** A helpdesk that hosts an app, whose server tells these requirements, or none. */
async function aHelpdeskFor(requirements?: unknown, file?: string) {
  const upstream = await anUpstream((request, response) => {
    if (request.url === '/app.json') response.end(JSON.stringify(APP_JSON));
    else if (request.url === '/0/requirements.json' && requirements !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(requirements));
    } else response.writeHead(404).end();
  });
  const guests = guestSource(`${upstream}/app.json`, 'http://localhost:4601');
  const { ask, sandbox } = aHelpdesk({ guests, ...(file !== undefined && { requirementsFile: file }) });
  const open = async () => {
    const { text } = await ask('GET', '/agent/tickets');
    return valueAt(jsonIn(/type="application\/json">([^<]*)<\/script>/.exec(text)?.[1] ?? ''), 'guests.notices');
  };
  const listed = async () => (await ask('GET', '/api/v2/apps/installations/b6e1/requirements', { as: 'anna' })).json;
  return { ask, open, listed, sandbox };
}

test('what an app requires is made when a page first loads, and not again', async () => {
  const { ask, open, listed } = await aHelpdeskFor({
    ticket_fields: { lid: { type: 'text', title: 'Lid' } },
    user_fields: { tier: { type: 'text', title: 'Tier', key: 'tier' } },
    organization_fields: { region: { type: 'text', title: 'Region', key: 'region' } },
    macros: { ask: { title: 'Ask for the lid', actions: [{ field: 'status', value: 'pending' }] } },
    views: { lids: { title: 'Lids', all: [IS_OPEN] } },
    triggers: {
      tell: { title: 'Tell', conditions: { all: [IS_OPEN] }, actions: [{ field: 'status', value: 'open' }] },
    },
    automations: { wait: { title: 'Wait', all: [IS_OPEN], actions: [{ field: 'status', value: 'pending' }] } },
    custom_objects_v2: {
      objects: [{ key: 'kettle', title: 'Kettle', title_pluralized: 'Kettles' }],
      object_fields: [{ key: 'size', object_key: 'kettle', type: 'integer', title: 'Size' }],
    },
  });

  expect(await Promise.all([open(), open()])).toEqual([[], []]);

  const made = (identifier: string, requirement_type: string) => ({
    ...{ identifier, requirement_type, requirement_id: expect.anything() },
  });
  expect(await listed()).toEqual({
    requirements: [
      made('lid', 'ticket_fields'),
      made('tier', 'user_fields'),
      made('region', 'organization_fields'),
      made('ask', 'macros'),
      made('lids', 'views'),
      made('tell', 'triggers'),
      made('wait', 'automations'),
      made('kettle', 'custom_objects_v2'),
      made('kettle.size', 'custom_objects_v2'),
    ],
  });
  const titles = (await ask('GET', '/api/v2/ticket_fields', { as: 'admin' })).each('ticket_fields', 'title');
  expect(titles.filter((title) => title === 'Lid')).toHaveLength(1);
  expect((await ask('GET', '/api/v2/custom_objects/kettle/fields', { as: 'admin' })).text).toContain('"size"');
});

test('what the sandbox has no list of, and what cannot be made, is told on the page', async () => {
  const { open, listed } = await aHelpdeskFor({
    targets: { mail: { title: 'Mail', type: 'email_target' } },
    webhooks: { hook: { name: 'Hook', endpoint: 'https://a.example' } },
    macros: { both: [{ title: 'One' }, { title: 'Two' }] },
    user_fields: { odd: { type: 'text', title: 'Odd', key: 'not a key' } },
  });

  expect(await open()).toEqual([
    expect.stringMatching(/^Lids requires both of macros, which could not be made: \{/),
    expect.stringMatching(/^Lids requires odd of user_fields, which could not be made: \{.*may only hold letters/),
    'Lids requires mail of targets, which the sandbox does not have.',
    'Lids requires hook of webhooks, which the sandbox does not have.',
  ]);
  expect(await listed()).toEqual({ requirements: [] });
});

test('a file stands in for a server that does not tell, and one that cannot be read is named', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'requirements-')), 'requirements.json');
  writeFileSync(file, '{"ticket_fields":{"lid":{"type":"text","title":"Lid"}}}');
  const { open, listed } = await aHelpdeskFor(undefined, file);

  expect(await open()).toEqual([]);
  expect(await listed()).toMatchObject({ requirements: [{ identifier: 'lid' }] });
  writeFileSync(file, '{"ticket_fields":"lid"}');
  expect(await open()).toEqual([expect.stringContaining('Lids: requirements.json: ticket_fields')]);
});

test('after a reset everything is made anew', async () => {
  const { ask, open, listed } = await aHelpdeskFor({ ticket_fields: { lid: { type: 'text', title: 'Lid' } } });
  await open();

  await ask('POST', '/sandbox/reset');
  expect(await listed()).toEqual({ requirements: [] });
  await open();
  expect(await listed()).toMatchObject({ requirements: [{ identifier: 'lid', requirement_type: 'ticket_fields' }] });
});
