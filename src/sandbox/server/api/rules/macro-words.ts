import type { Ticket, User } from '../../state';
import type { World } from '../../world';

interface Reading {
  readonly viewer: User;
  readonly ticket: Ticket | undefined;
  readonly world: World;
}

type Words = (reading: Reading) => string | number | null | undefined;

/**
 * Fills `{{ticket.requester.first_name}}` and the like; what is not known is empty. Without a ticket its placeholders
 * stay for whoever knows it: that is a guess.
 */
export function filledWords(text: string, reading: Reading): string {
  return text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (placeholder, name: string) => {
    if (reading.ticket === undefined && name.startsWith('ticket.')) return placeholder;
    return String(WORDS.get(name)?.(reading) ?? customField(name, reading) ?? '');
  });
}

const WORDS = new Map<string, Words>([
  ['ticket.id', ({ ticket }) => ticket?.id],
  ['ticket.title', ({ ticket }) => ticket?.subject],
  ['ticket.description', ({ ticket }) => ticket?.description],
  ['ticket.status', ({ ticket }) => ticket?.status],
  ['ticket.priority', ({ ticket }) => ticket?.priority],
  ['ticket.ticket_type', ({ ticket }) => ticket?.type],
  ['ticket.tags', ({ ticket }) => ticket?.tags.join(' ')],
  ['ticket.external_id', ({ ticket }) => ticket?.external_id],
  ['ticket.group.name', ({ ticket, world }) => nameIn(world.state.groups, ticket?.group_id)],
  [
    'ticket.organization.name',
    ({ ticket, world }) => world.organizations.find(ticket?.organization_id ?? Number.NaN)?.name,
  ],
  ...personWords('ticket.requester', ({ ticket, world }) => userWith(ticket?.requester_id, world)),
  ...personWords('ticket.assignee', ({ ticket, world }) => userWith(ticket?.assignee_id, world)),
  ...personWords('current_user', ({ viewer }) => viewer),
]);

function personWords(prefix: string, personIn: (reading: Reading) => User | undefined): [string, Words][] {
  return [
    [`${prefix}.name`, (reading) => personIn(reading)?.name],
    [`${prefix}.first_name`, (reading) => personIn(reading)?.name.split(' ')[0]],
    [`${prefix}.last_name`, (reading) => personIn(reading)?.name.split(' ').slice(1).join(' ')],
    [`${prefix}.email`, (reading) => personIn(reading)?.email],
    [`${prefix}.id`, (reading) => personIn(reading)?.id],
  ];
}

function customField(name: string, { ticket }: Reading): string | undefined {
  const id = /^ticket\.ticket_field_(\d+)$/.exec(name)?.[1];
  const value = ticket?.custom_fields.find((field) => String(field.id) === id)?.value;
  return value === undefined || value === null ? undefined : String(value);
}

function userWith(id: number | null | undefined, { users }: World): User | undefined {
  return users.find(id ?? Number.NaN);
}

function nameIn(rows: readonly { readonly id: number; readonly name: string }[], id: number | null | undefined) {
  return rows.find((row) => row.id === id)?.name;
}
