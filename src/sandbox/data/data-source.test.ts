import { utimesSync } from 'node:fs';
import path from 'node:path';
import { aState } from '../server/test-state';
import { DataError } from './data-error';
import { noticesOf, originOf, stateFromData } from './data-source';
import { aFolder } from './test-folder';

const NOW = new Date('2026-03-02T09:00:00Z');
const AT = '2024-05-01T10:00:00Z';
const AGENT = { id: 900, name: 'Ann', email: 'ann@example.com', role: 'agent', created_at: AT, updated_at: AT };
const CUSTOMER = { id: 901, name: 'Cy', photo: { content_url: 'https://example.com/cy.png' }, tags: null };

const load = (files: Record<string, unknown>) => stateFromData(aFolder(files), aState(), NOW);
const USERS = { 'users.json': [AGENT, CUSTOMER] };

test('exported files become the state, with Zendesk’s defaults for what is missing', () => {
  const state = load({
    'users.json': { users: [{ ...AGENT, organization_id: 70 }, CUSTOMER], next_page: null, count: 2 },
    'organizations.json': { organizations: [{ id: 70, name: 'Works', domain_names: ['works.example'] }] },
    'groups.json': [{ id: 7, name: 'Support' }],
    'group_memberships.json': { group_memberships: [{ id: 1, user_id: 900, group_id: 7, default: true }] },
    'tickets.json': { tickets: [{ id: 5, requester_id: 901, url: 'https://x', fields: [], subject: 'Hi' }] },
    'comments.json': [
      { id: 21, ticket_id: 5, author_id: -1, html_body: '<p>Second</p>', created_at: '2024-05-02T10:00:00Z' },
      { id: 20, ticket_id: 5, author_id: 901, body: 'First', created_at: '2024-05-01T10:00:00.123+02:00' },
    ],
    'custom_objects.json': { custom_objects: [{ key: 'van', title: 'Van', title_pluralized: 'Vans' }] },
    'custom_object_fields.json': [{ id: '31', custom_object_key: 'van', key: 'load', title: 'Load', type: 'text' }],
    'custom_object_records.json': {
      custom_object_records: [
        { id: '01J', custom_object_key: 'van', name: 'One', custom_object_fields: { load: 'x' } },
      ],
    },
  });

  expect(state.users[1]).toEqual({
    id: 901,
    name: 'Cy',
    email: null,
    phone: null,
    role: 'end-user',
    role_type: null,
    locale: 'en-US',
    iana_time_zone: 'Europe/London',
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
    organization_id: null,
    default_group_id: null,
    tags: [],
    notes: '',
    details: '',
    suspended: false,
    active: true,
    photo_url: 'https://example.com/cy.png',
    external_id: null,
    user_fields: {},
  });
  expect(state.tickets).toMatchObject([
    {
      id: 5,
      subject: 'Hi',
      description: 'First',
      status: 'open',
      submitter_id: 901,
      via: { channel: 'web' },
      tags: [],
    },
  ]);
  expect(JSON.stringify(state.tickets)).not.toContain('https://x');
  expect(state.comments).toEqual([
    {
      id: 21,
      ticket_id: 5,
      author_id: null,
      body: 'Second',
      html_body: '<p>Second</p>',
      public: true,
      via: { channel: 'web' },
      created_at: '2024-05-02T10:00:00Z',
      metadata: { custom: {} },
    },
    expect.objectContaining({
      id: 20,
      html_body: expect.stringContaining('<p>First</p>'),
      created_at: '2024-05-01T08:00:00Z',
    }),
  ]);
  expect(state).toMatchObject({
    organizations: [{ id: 70, name: 'Works', domain_names: ['works.example'] }],
    groups: [{ id: 7 }],
    group_memberships: [{ id: 1 }],
    custom_objects: [{ key: 'van', description: '' }],
    custom_object_fields: [{ id: 31, key: 'load' }],
    custom_object_records: [{ id: '01J', external_id: null }],
    lastId: 901,
    installation: { settings: { name: 'An app', title: 'An app' } },
  });
});

test.each([
  ['comments.json', [{ ticket_id: 5, comments: [{ id: 20, body: 'x' }] }]],
  ['comments/5.json', { comments: [{ id: 20, body: 'x' }], count: 1 }],
  ['comments.jsonl', '{"id":20,"ticket_id":5,"body":"x"}\n'],
])('comments are read from %s', (name, content) => {
  const state = load({ ...USERS, 'tickets.json': [{ id: 5, requester_id: 901 }], [name]: content });

  expect(state.comments).toMatchObject([{ id: 20, ticket_id: 5, body: 'x' }]);
});

test('comments are read out of their tickets, too', () => {
  const ticket = { id: 5, requester_id: 901, comments: [{ id: 20, body: 'x' }] };

  const state = load({ ...USERS, 'tickets.json': { tickets: [ticket, { id: 6, requester_id: 901 }] } });

  expect(state.comments).toMatchObject([{ id: 20, ticket_id: 5, body: 'x' }]);
  expect(state.tickets[0]).toMatchObject({ description: 'x', comments: undefined });
  const wrong = { ...ticket, comments: [{ body: 'x' }] };
  expect(() => load({ ...USERS, 'tickets.json': [wrong] })).toThrow('tickets.json, line 1: `comments.0.id` is missing');
});

test('a deleted ticket is passed over with its comments', () => {
  const tickets = [{ id: 5, requester_id: 1, status: 'deleted' }];

  const state = load({ ...USERS, 'tickets.json': tickets, 'comments.json': [{ id: 20, ticket_id: 5 }] });

  expect([state.tickets, state.comments]).toEqual([[], []]);
});

test.each([
  [
    'an unknown status',
    { 'tickets.json': '[\n{"id": 5,\n"requester_id": 901, "status": "opened"}]' },
    'tickets.json, line 3: `status` must be one of new, open, pending, hold, solved, closed, deleted, not "opened"',
  ],
  [
    'a missing key',
    { 'tickets.json': '{"tickets": [\n\n{"id": 5}]}' },
    'tickets.json, line 3: `requester_id` is missing',
  ],
  [
    'a value of another kind, deep inside',
    { 'tickets.json': [{ id: 5, requester_id: 901, custom_fields: [{ id: 'x' }] }] },
    'tickets.json, line 1: `custom_fields.0.id` must be a number, not "x"',
  ],
  [
    'a time that is none',
    { 'tickets.json': [{ id: 5, requester_id: 901, created_at: 'today' }] },
    '`created_at` must be a time like 2026-01-31T09:00:00Z, not "today"',
  ],
  ['a row that is no object', { 'tickets.json': '[1]' }, 'tickets.json, line 1: a row must be an object, not 1'],
  [
    'an id that is there twice',
    { 'tickets.json': '[{"id":5,"requester_id":901},\n{"id":5,"requester_id":901}]' },
    'tickets.json, line 2: `id` is there twice',
  ],
  [
    'a requester that nobody is',
    { 'tickets.json': [{ id: 5, requester_id: 77 }] },
    'tickets.json, line 1: `requester_id` is 77, which no user has',
  ],
  [
    'a comment of no ticket',
    { 'comments.json': '[{"id":20,\n"ticket_id":6}]' },
    'comments.json, line 2: `ticket_id` is 6, which no ticket has',
  ],
  [
    'a comment within its ticket',
    {
      'tickets.json': [{ id: 5, requester_id: 901 }],
      'comments.json': '[{"ticket_id":5,"comments":[\n{"id":20},\n{"id":"21"}]}]',
    },
    'comments.json, line 3: `comments.1.id` must be a number, not "21"',
  ],
  [
    'text that is not JSON',
    { 'tickets.json': '[{"id":5,"requester_id":901},\n{"id":6,]}]' },
    'tickets.json, line 2: this is not JSON',
  ],
  [
    'a file that ends too early',
    { 'tickets.json': '{"tickets":[{"id":5,"requester_id":901}' },
    'tickets.json, line 1: this is not JSON',
  ],
])('%s is refused by file, line and key', (_, files, message) => {
  expect(() => load({ ...USERS, ...files })).toThrow(DataError);
  expect(() => load({ ...USERS, ...files })).toThrow(message);
});

test('a file that holds no list is named, and hidden ones are not', () => {
  const folder = aFolder({
    ...USERS,
    'webhooks.json': [],
    'comments/notes.txt': 'x',
    'comments/5.json': [],
    '.DS': '',
  });

  expect(noticesOf(folder)).toEqual([
    'comments/notes.txt is not read: it holds none of the lists that --data knows.',
    'webhooks.json is not read: it holds none of the lists that --data knows.',
  ]);
  expect(noticesOf(aFolder({ 'state.json': aState(), 'more.txt': '' }))).toEqual([]);
});

test('all problems of a file are told at once, up to twenty', () => {
  const tickets = Array.from({ length: 30 }, (_, index) => `{"id":${index},"requester_id":901,"type":"x"}`).join('\n');

  const lines = messageOf(() => load({ ...USERS, 'tickets.json': tickets })).split('\n');

  expect(lines).toHaveLength(21);
  expect(lines.slice(19)).toEqual([
    'tickets.json, line 20: `type` must be one of question, incident, problem, task, not "x"',
    '… and 10 more in tickets.json',
  ]);
});

const AN_ACCOUNT = {
  'users.json': [AGENT, { ...CUSTOMER, organization_id: 70 }],
  'groups.json': [{ id: 7, name: 'Support' }],
  'organizations.json': [{ id: 70, name: 'Works' }],
  'brands.json': [{ id: 40, name: 'One' }],
  'ticket_forms.json': [{ id: 41, name: 'Form' }],
  'custom_statuses.json': [{ id: 42, status_category: 'open', agent_label: 'Busy' }],
};
const aTicket = (attributes: object) => `[{"id": 5,\n"requester_id": 901,\n${JSON.stringify(attributes).slice(1)}]`;

test.each([
  [{ submitter_id: 77 }, '`submitter_id` is 77, which no user has'],
  [{ assignee_id: 77 }, '`assignee_id` is 77, which no user has'],
  [{ collaborator_ids: [900, 77] }, '`collaborator_ids.1` is 77, which no user has'],
  [{ follower_ids: [77] }, '`follower_ids.0` is 77, which no user has'],
  [{ email_cc_ids: [77] }, '`email_cc_ids.0` is 77, which no user has'],
  [{ group_id: 77 }, '`group_id` is 77, which no group has'],
  [{ organization_id: 77 }, '`organization_id` is 77, which no organization has'],
  [{ brand_id: 77 }, '`brand_id` is 77, which no brand has'],
  [{ ticket_form_id: 77 }, '`ticket_form_id` is 77, which no form has'],
  [{ custom_status_id: 77 }, '`custom_status_id` is 77, which no status has'],
  [{ problem_id: 77 }, '`problem_id` is 77, which no ticket has'],
])('a ticket with %j names what is not there', (attributes, message) => {
  expect(messageOf(() => load({ ...AN_ACCOUNT, 'tickets.json': aTicket(attributes) }))).toBe(
    `tickets.json, line 3: ${message}`,
  );
});

test.each([
  ['users.json', [AGENT, { ...CUSTOMER, organization_id: 77 }], '`organization_id` is 77, which no organization has'],
  ['organizations.json', [{ id: 70, name: 'Works', group_id: 77 }], '`group_id` is 77, which no group has'],
  ['group_memberships.json', [{ id: 1, user_id: 77, group_id: 7 }], '`user_id` is 77, which no user has'],
  ['comments.json', [{ id: 20, ticket_id: 5, author_id: 77 }], '`author_id` is 77, which no user has'],
  ['user_identities.json', [{ id: 1, user_id: 77, type: 'email', value: 'x' }], '`user_id` is 77, which no user has'],
  ['users.json', [AGENT, { ...CUSTOMER, email: 'Ann@Example.com' }], '`email` is that of user 900, too'],
  [
    'user_identities.json',
    [{ id: 1, user_id: 901, type: 'email', value: 'ann@example.com' }],
    '`value` is that of user 900, too',
  ],
])('%s with %j is refused', (name, rows, message) => {
  const files = { ...AN_ACCOUNT, 'tickets.json': [{ id: 5, requester_id: 901 }] };
  const content = `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;

  expect(messageOf(() => load({ ...files, [name]: content }))).toBe(`${name}, line ${rows.length}: ${message}`);
});

test('an id or address that is in two files is there twice; addresses of deleted users are free', () => {
  const again = [{ ...CUSTOMER, id: 900 }];
  const deleted = [{ id: 902, name: 'Old', email: 'ann@example.com', active: false }];

  expect(messageOf(() => load({ ...USERS, 'users/2.json': again }))).toBe('users/2.json, line 1: `id` is there twice');
  expect(load({ ...USERS, 'users/2.json': deleted }).users).toHaveLength(3);
});

test('an incident is read before its problem, and lists that are left out are not missed', () => {
  const tickets = [
    { id: 5, requester_id: 901, type: 'incident', problem_id: 6, group_id: 77, brand_id: 78, ticket_form_id: 79 },
    { id: 6, requester_id: 901, type: 'problem', organization_id: 80 },
  ];

  expect(load({ ...USERS, 'tickets.json': tickets }).tickets).toMatchObject(tickets);
});

test('a ticket that does not tell its organization has the requester’s', () => {
  const tickets = [
    { id: 5, requester_id: 901 },
    { id: 6, requester_id: 901, organization_id: null },
    { id: 7, requester_id: 900 },
  ];

  const state = load({ ...AN_ACCOUNT, 'tickets.json': tickets });

  expect(state.tickets.map(({ organization_id }) => organization_id)).toEqual([70, null, null]);
});

test('the problems of all files are told together', () => {
  const files = {
    'users.json': [AGENT, { ...CUSTOMER, role: 'boss' }],
    'tickets.json': '[{"id":5,"requester_id":901,"type":"x"},\n{"id":6,"requester_id":77}]',
    'comments/5.json': [
      { id: 20, author_id: 901 },
      { id: 21, author_id: 78 },
    ],
  };

  expect(messageOf(() => load(files)).split('\n')).toEqual([
    'users.json, line 1: `role` must be one of end-user, agent, admin, not "boss"',
    'tickets.json, line 1: `type` must be one of question, incident, problem, task, not "x"',
    'tickets.json, line 2: `requester_id` is 77, which no user has',
    'comments/5.json, line 1: `author_id` is 78, which no user has',
  ]);
});

test('of very many problems a hundred are told', () => {
  const files: Record<string, unknown> = { ...USERS };
  for (let file = 0; file < 30; file++) {
    files[`comments/${file}.json`] = Array.from({ length: 10 }, (_, id) => ({ id: file * 10 + id, ticket_id: 6 }));
  }

  const lines = messageOf(() => load(files)).split('\n');

  expect([lines.length, lines.at(-1)]).toEqual([101, '… and more, in 30 files in all']);
});

test('data without an agent, a source that is not there, and a file that is no state are refused', () => {
  expect(() => load({ 'users.json': [CUSTOMER] })).toThrow('has no active agent or admin in users.json');
  expect(() => stateFromData('/nowhere/at/all', aState(), NOW)).toThrow('/nowhere/at/all: there is no such folder');
  expect(() => stateFromData(path.join(aFolder({ 'a.json': '[]' }), 'a.json'), aState(), NOW)).toThrow(DataError);
});

test('a whole state is taken as it is, as one file or in a folder', () => {
  const folder = aFolder({ 'state.json': aState() });

  const [inFolder, alone] = [folder, path.join(folder, 'state.json')].map((source) =>
    stateFromData(source, aState(), NOW),
  );

  expect(inFolder).toEqual({ ...aState(), origin: originOf(folder) });
  expect(alone).toEqual({ ...aState(), origin: originOf(path.join(folder, 'state.json')) });
});

test('the origin changes when a file is written again, and only then', () => {
  const folder = aFolder(USERS);
  const before = originOf(folder);

  expect(originOf(folder)).toBe(before);
  utimesSync(path.join(folder, 'users.json'), 1, 1);
  expect(originOf(folder)).not.toBe(before);
});

function messageOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
