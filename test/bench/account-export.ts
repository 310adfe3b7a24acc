import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { HOUR_MS, MINUTE_MS } from '../../src/domain/time';
import { chanceOf, type Chance } from '../torture/chance';

export const TICKETS_PER_CUSTOMER = 5;
const AGENTS = 50;
const FIRST_AGENT = 1001;
export const FIRST_CUSTOMER = 100_001;
const ORGANIZATIONS = 500;
const FROM_MS = Date.parse('2020-01-06T08:00:00Z');
const APART_MS = 25 * MINUTE_MS;
const WORDS = 'order parcel late broken refund thanks invoice colour size kettle delivery please again wrong'.split(
  ' ',
);

/** Writes the files of an account of this size, in the shapes in which Zendesk's API exports them: always the same. */
export function writeAccount(folder: string, tickets: number): void {
  const chance = chanceOf(7);
  const customers = Math.ceil(tickets / TICKETS_PER_CUSTOMER);
  mkdirSync(folder, { recursive: true });
  write(folder, 'groups', 3, (index) => ({ id: index + 1, name: `Group ${index + 1}` }));
  write(folder, 'organizations', ORGANIZATIONS, (index) => ({
    id: index + 1,
    name: `Works ${index + 1}`,
    ...stamps(0),
  }));
  write(folder, 'users', AGENTS + customers, (index) => (index < AGENTS ? agent(index) : customer(index - AGENTS)));
  write(folder, 'tickets', tickets, (index) => ticket(index, FIRST_CUSTOMER + (index % customers), chance));
  write(folder, 'comments', tickets * 3, (index) => comment(index, customers, chance));
}

function write(folder: string, list: string, count: number, rowOf: (index: number) => object): void {
  const file = openSync(path.join(folder, `${list}.json`), 'w');
  writeSync(file, `{"${list}":[\n`);
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, offset) =>
      JSON.stringify(rowOf(from + offset)),
    );
    writeSync(file, `${from === 0 ? '' : ',\n'}${rows.join(',\n')}`);
  }
  writeSync(file, `\n],"count":${count},"next_page":null}\n`);
  closeSync(file);
}

function agent(index: number) {
  const id = FIRST_AGENT + index;
  return {
    ...person(id, `Agent ${index + 1}`),
    email: `agent${index + 1}@example.com`,
    role: 'agent',
    default_group_id: 1,
  };
}

function customer(index: number) {
  const id = FIRST_CUSTOMER + index;
  return {
    ...person(id, `Customer ${index + 1}`),
    email: `customer${index + 1}@example.com`,
    role: 'end-user',
    organization_id: (index % ORGANIZATIONS) + 1,
  };
}

function person(id: number, name: string) {
  return {
    id,
    url: `https://example.zendesk.com/api/v2/users/${id}.json`,
    name,
    time_zone: 'London',
    ...stamps(id),
    tags: [],
  };
}

function ticket(index: number, requester_id: number, chance: Chance) {
  const id = index + 1;
  const fields = [360_001, 360_002, 360_003].map((field) => ({ id: field, value: sentence(chance, 2) }));
  return {
    url: `https://example.zendesk.com/api/v2/tickets/${id}.json`,
    id,
    external_id: null,
    via: { channel: 'email', source: { from: { address: 'x@example.com' }, to: {}, rel: null } },
    ...stamps(index),
    subject: sentence(chance, 6),
    raw_subject: sentence(chance, 6),
    description: sentence(chance, 40),
    status: index % 20 === 0 ? 'open' : 'closed',
    priority: 'normal',
    type: 'question',
    requester_id,
    submitter_id: requester_id,
    assignee_id: FIRST_AGENT + (index % AGENTS),
    organization_id: ((requester_id - FIRST_CUSTOMER) % ORGANIZATIONS) + 1,
    group_id: (index % 3) + 1,
    tags: ['care', WORDS[index % WORDS.length]],
    custom_fields: fields,
    fields,
    satisfaction_rating: { score: 'unoffered' },
    is_public: true,
  };
}

function comment(index: number, customers: number, chance: Chance) {
  const ticketIndex = Math.floor(index / 3);
  const isAgent = index % 3 === 1;
  const body = sentence(chance, 50);
  return {
    id: 5_000_001 + index,
    ticket_id: ticketIndex + 1,
    type: 'Comment',
    author_id: isAgent ? FIRST_AGENT + (ticketIndex % AGENTS) : FIRST_CUSTOMER + (ticketIndex % customers),
    body,
    html_body: `<div class="zd-comment" dir="auto"><p>${body}</p></div>`,
    plain_body: body,
    public: true,
    attachments: [],
    audit_id: 9_000_001 + index,
    via: { channel: isAgent ? 'web' : 'email', source: { from: {}, to: {}, rel: null } },
    created_at: stamps(ticketIndex, index % 3).created_at,
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '203.0.113.7' }, custom: {} },
  };
}

const sentence = (chance: Chance, words: number) =>
  Array.from({ length: words }, () => WORDS[Math.floor(chance.upTo(WORDS.length))]).join(' ');

function stamps(index: number, hours = 0) {
  const at = new Date(FROM_MS + index * APART_MS + hours * HOUR_MS).toISOString().replace('.000', '');
  return { created_at: at, updated_at: at };
}
