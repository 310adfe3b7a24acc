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
    'triggers.json': [],
    'comments/notes.txt': 'x',
    'comments/5.json': [],
    '.DS': '',
  });

  expect(noticesOf(folder)).toEqual([
    'comments/notes.txt is not read: it holds none of the lists that --data knows.',
    'triggers.json is not read: it holds none of the lists that --data knows.',
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
