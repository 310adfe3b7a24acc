import type { TestAnswer } from '../../test-answer';
import { aHelpdesk } from '../../test-helpdesk';

export const RECORDS = '/api/v2/custom_objects/entry/records';

const FIELDS = [
  { key: 'kind', title: 'Kind', type: 'text', required: true },
  { key: 'worth', title: 'Worth', type: 'integer' },
  { key: 'sent', title: 'Sent', type: 'checkbox' },
  { key: 'day', title: 'Day', type: 'date' },
  { key: 'ticket', title: 'Ticket', type: 'lookup', relationship_target_type: 'zen:ticket' },
];

/** A helpdesk with an object of one field of each sort, `kind` being required. */
export async function aHelpdeskWithEntries(lagMs = 0) {
  const helpdesk = aHelpdesk({ lagMs });
  const { ask } = helpdesk;
  const custom_object = { key: 'entry', title: 'Entry', title_pluralized: 'Entries' };
  await ask('POST', '/api/v2/custom_objects', { as: 'admin', body: { custom_object } });
  for (const custom_object_field of FIELDS) {
    await ask('POST', '/api/v2/custom_objects/entry/fields', { as: 'admin', body: { custom_object_field } });
  }
  return {
    ...helpdesk,
    create: (record: object, as = 'anna') =>
      ask('POST', RECORDS, {
        as,
        body: { custom_object_record: { name: 'n', custom_object_fields: { kind: 'reserved' }, ...record } },
      }),
    get: (query: string) => ask('GET', `${RECORDS}${query}`, { as: 'anna' }),
  };
}

export function namesOf(answer: TestAnswer): unknown[] {
  return answer.each('custom_object_records', 'name');
}
