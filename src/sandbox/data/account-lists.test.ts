import { aHelpdesk } from '../server/test-helpdesk';
import { aState } from '../server/test-state';
import { withAccountLists } from '../server/with-account-lists';
import { stateFromData } from './data-source';
import { aFolder } from './test-folder';

const NOW = new Date('2026-03-02T09:00:00Z');
const AT = '2024-05-01T10:00:00Z';
const STAMPS = { created_at: AT, updated_at: AT };
const ONLY_USERS = { 'users.json': [{ id: 900, name: 'Ann', email: 'ann@example.com', role: 'agent' }] };

const load = (files: Record<string, unknown>) => stateFromData(aFolder({ ...ONLY_USERS, ...files }), aState(), NOW);

/** A helpdesk with a row in every list that is told of through the API. */
async function aFullHelpdesk() {
  const helpdesk = aHelpdesk();
  const { ask, world } = helpdesk;
  const { state } = world;
  const holiday = { id: 5, name: 'Christmas', start_date: '2026-12-25', end_date: '2026-12-26' };
  const intervals = [{ start_time: 1980, end_time: 2460 }];
  state.schedules.push({ id: 4, name: 'Office', time_zone: 'London', intervals, holidays: [holiday], ...STAMPS });
  const rating = { ticket_id: 1, requester_id: 50, assignee_id: null, group_id: 7, comment: 'Fine', reason: null };
  state.satisfaction_ratings.push({ id: 6, score: 'good', ...rating, ...STAMPS });
  const field = { type: 'dropdown', key: 'tier', title: 'Tier', custom_field_options: [{ name: 'A', value: 'a' }] };
  await ask('POST', '/api/v2/user_fields', { as: 'admin', body: { user_field: field } });
  await ask('POST', '/api/v2/organization_fields', { as: 'admin', body: { organization_field: field } });
  const macro = { title: 'M', actions: [{ field: 'status', value: 'solved' }], restriction: { type: 'User', id: 11 } };
  await ask('POST', '/api/v2/macros', { as: 'anna', body: { macro } });
  const view = {
    title: 'V',
    all: [{ field: 'status', operator: 'is', value: 'open' }],
    output: { columns: ['subject', '5'], sort_by: 'created', sort_order: 'asc' },
  };
  await ask('POST', '/api/v2/views', {
    as: 'admin',
    body: { view: { ...view, restriction: { type: 'Group', id: 7 } } },
  });
  const update = { status: 'pending', comment: { body: 'Done', public: true } };
  await ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: update } });
  return helpdesk;
}

const ROUTES = {
  'users.json': 'users',
  'tickets.json': 'tickets',
  'comments/1.json': 'tickets/1/comments',
  'user_fields.json': 'user_fields',
  'organization_fields.json': 'organization_fields',
  'organization_memberships.json': 'organization_memberships',
  'custom_roles.json': 'custom_roles',
  'ticket_fields.json': 'ticket_fields',
  'ticket_forms.json': 'ticket_forms',
  'custom_statuses.json': 'custom_statuses',
  'brands.json': 'brands',
  'satisfaction_ratings.json': 'satisfaction_ratings',
  'macros.json': 'macros',
  'views.json': 'views',
  'audits.json': 'tickets/1/audits',
};

test('what the API answers is read back as the rows that it was made of', async () => {
  const { ask, world } = await aFullHelpdesk();
  const files: Record<string, unknown> = {};
  for (const [file, path] of Object.entries(ROUTES)) {
    files[file] = (await ask('GET', `/api/v2/${path}`, { as: path === 'macros' ? 'anna' : 'admin' })).json;
  }
  files['user_identities/11.json'] = (await ask('GET', '/api/v2/users/11/identities', { as: 'admin' })).json;
  files['schedules.json'] = world.state.schedules;

  const state = load(files);

  const { user_identities, audits, ...lists } = world.state;
  const { satisfaction_ratings, user_fields, organization_fields, custom_roles, ticket_fields, macros, views } = lists;
  expect(state).toMatchObject({
    ...{ satisfaction_ratings, user_fields, organization_fields, custom_roles, ticket_fields, macros, views },
    ticket_forms: lists.ticket_forms,
    organization_memberships: lists.organization_memberships,
    custom_statuses: lists.custom_statuses,
    brands: lists.brands,
    schedules: lists.schedules,
    user_identities: user_identities.filter(({ user_id }) => user_id === 11),
  });
  const [stored] = audits ?? [];
  expect(state.audits?.find(({ id }) => id === stored?.id)).toEqual(stored);
  expect(state.lastId).toBeGreaterThanOrEqual(world.state.lastId);
});

test('a whole state is begun from with every list that it has', async () => {
  const { ask, world } = await aFullHelpdesk();
  await ask('POST', '/api/v2/uploads?filename=a.txt', { as: 'anna', body: 'x' });
  await ask('DELETE', '/api/v2/tickets/3', { as: 'admin' });
  const { text } = await ask('GET', '/sandbox/state');

  const { origin, ...state } = withAccountLists(stateFromData(aFolder({ 'state.json': text }), aState(), NOW));

  const { provider_key: secret, ...settings } = world.state.installation.settings;
  expect([origin, secret]).toEqual([expect.any(String), 'top-secret']);
  expect(state).toEqual({ ...world.state, installation: { ...world.state.installation, settings } });
  expect(Object.keys(state)).toEqual(expect.arrayContaining(['uploads', 'deleted_tickets', 'audits', 'views']));
});

test('what an export leaves out is what Zendesk would have', () => {
  const state = load({
    'brands.json': [
      { id: 40, name: 'One' },
      { id: 41, name: 'Two', default: true },
    ],
    'tickets.json': [{ id: 5, requester_id: 900 }],
    'ticket_audits.json': { audits: [{ id: 80, ticket_id: 5, events: [{ id: 95, type: 'Notification' }] }] },
    'views.json': [{ id: 1, title: 'All' }],
    'macros.json': [
      { id: 2, title: 'M', actions: [{ field: 'priority', value: true }], restriction: { type: 'Group', id: 3 } },
    ],
    'custom_statuses.json': [{ id: 3, status_category: 'open', agent_label: 'Busy' }],
    'ticket_forms.json': [{ id: 4, name: 'Form' }],
    'ticket_fields.json': [{ id: 6, type: 'basic_priority', title: 'P' }],
    'triggers.json': { triggers: [{ id: 7, title: 'T', actions: [{ field: 'status', value: 'open' }] }] },
    'automations.json': [{ id: 8, title: 'A', conditions: { all: [{ field: 'PENDING', value: 24 }] } }],
    'suspended_tickets.json': { suspended_tickets: [{ id: 9, cause: 'Detected as spam', attachments: [] }] },
  });

  expect(state).toMatchObject({
    brands: [{ id: 40, subdomain: 'sandbox', default: false, active: true }, { id: 41 }],
    tickets: [{ brand_id: 41 }],
    audits: [{ id: 80, author_id: -1, comment_id: null, changes: [], metadata: { custom: {} } }],
    views: [{ output: { columns: expect.arrayContaining(['status']) }, conditions: { all: [], any: [] } }],
    macros: [{ actions: [{ value: 'true' }], restriction: { type: 'Group', id: 3, ids: [3] } }],
    custom_statuses: [{ end_user_label: 'Busy' }],
    ticket_forms: [{ display_name: 'Form', in_all_brands: true, ticket_field_ids: [] }],
    ticket_fields: [{ title_in_portal: 'P', removable: true }],
    triggers: [{ id: 7, conditions: { all: [], any: [] }, restriction: null, active: true }],
    automations: [{ id: 8, conditions: { all: [{ operator: 'is', value: '24' }], any: [] }, actions: [] }],
    suspended_tickets: [{ id: 9, author: { id: null }, subject: '', via: { channel: 'web' } }],
    lastId: 900,
  });
  expect(state.schedules).toBeUndefined();
});

test.each([
  ['brands', '[{"id":1,\n"name":7}]', 'brands.json, line 2: `name` must be a text, not 7'],
  [
    'views',
    '[{"id":1,"title":"V","execution":{\n"sort_order":"up"}}]',
    'line 2: `execution.sort_order` must be one of asc',
  ],
  ['macros', '[{"id":1,"title":"M"}]', 'macros.json, line 1: `actions` is missing'],
  [
    'satisfaction_ratings',
    '[{"id":1,"ticket_id":1,"requester_id":1,"score":"so"}]',
    '`score` must be one of offered, good',
  ],
  [
    'schedules',
    '[{"id":1,"name":"S","time_zone":"London","intervals":[{"start_time":1}]}]',
    '`intervals.0.end_time` is missing',
  ],
  ['audits', '[{"id":1,"ticket_id":9,"events":[]}]', 'audits.json, line 1: `ticket_id` is 9, which no ticket has'],
  [
    'ticket_audits',
    '{"audits":[{"id":1,"ticket_id":5,"events":[\n{"id":2,"type":"Change"}]}]}',
    'ticket_audits.json, line 2: `events.0.field_name` is missing',
  ],
  ['custom_statuses', '[{"id":1,"status_category":"late","agent_label":"L"}]', '`status_category` must be one of new'],
  ['user_identities', '[{"id":1,"user_id":1,"type":"fax","value":"1"}]', '`type` must be one of email'],
])('a row of %s that does not fit is refused by file, line and key', (list, content, message) => {
  const tickets = { 'tickets.json': [{ id: 5, requester_id: 900 }] };

  expect(() => load({ ...tickets, [`${list}.json`]: content })).toThrow(message);
});
