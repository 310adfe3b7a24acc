import { PRIORITIES, STATUSES } from '../api/tickets/ticket-schema';
import type { Group, Organization, Ticket, User } from '../state';
import type { World } from '../world';
import type { Names } from './names';
import { type Property, rankProperty, referenceProperty, textProperty, timeProperty, valueProperty } from './property';

/** A kind of row that a search finds. */
export interface Kind<Row> {
  readonly rows: () => readonly Row[];
  /** What a word may stand in. */
  readonly textsOf: (row: Row) => readonly (string | null)[];
  readonly properties: ReadonlyMap<string, Property<Row>>;
  /** Fields that the account made itself, by their keys. */
  readonly fieldsOf?: (row: Row) => Readonly<Record<string, string | number | boolean | string[] | null>>;
}

interface Asked {
  readonly world: World;
  readonly names: Names;
}

export function ticketKind({ world, names }: Asked): Kind<Ticket> {
  const nowMs = world.now().getTime();
  const comments = ({ id }: Ticket) => world.comments.where('ticket', id);
  return {
    rows: () => world.tickets.listed(),
    textsOf: (ticket) => [
      String(ticket.id),
      ticket.subject,
      ticket.description,
      ticket.external_id,
      ...ticket.custom_fields.map(({ value }) => (typeof value === 'string' ? value : null)),
      ...comments(ticket).map(({ body }) => body),
    ],
    properties: new Map<string, Property<Ticket>>([
      ['id', valueProperty(({ id }) => [id])],
      ['subject', textProperty(({ subject }) => subject)],
      ['description', textProperty(({ description }) => description)],
      [
        'comment',
        textProperty((ticket) =>
          comments(ticket)
            .map(({ body }) => body)
            .join('\n'),
        ),
      ],
      ['status', rankProperty(STATUSES, ({ status }) => status)],
      ['priority', rankProperty(PRIORITIES, ({ priority }) => priority)],
      ['ticket_type', valueProperty(({ type }) => [type])],
      ['tags', tagsProperty(({ tags }) => tags)],
      ['via', valueProperty(({ via }) => [via.channel])],
      ['external_id', valueProperty(({ external_id }) => [external_id])],
      ['fieldvalue', valueProperty(({ custom_fields }) => custom_fields.flatMap(({ value }) => value))],
      ['requester', referenceProperty(names.users, ({ requester_id }) => [requester_id])],
      ['submitter', referenceProperty(names.users, ({ submitter_id }) => [submitter_id])],
      ['assignee', referenceProperty(names.users, ({ assignee_id }) => [assignee_id])],
      ['cc', referenceProperty(names.users, ({ email_cc_ids }) => email_cc_ids)],
      ['commenter', referenceProperty(names.users, (ticket) => comments(ticket).map(({ author_id }) => author_id))],
      ['group', referenceProperty(names.groups, ({ group_id }) => [group_id])],
      ['organization', referenceProperty(names.organizations, ({ organization_id }) => [organization_id])],
      ['created', timeProperty(nowMs, ({ created_at }) => created_at)],
      ['updated', timeProperty(nowMs, ({ updated_at }) => updated_at)],
      ['solved', timeProperty(nowMs, (ticket) => solvedAt(ticket, world))],
      ['due_date', timeProperty(nowMs, ({ due_at }) => due_at)],
    ]),
    fieldsOf: ({ custom_fields }) =>
      Object.fromEntries(custom_fields.map(({ id, value }) => [`custom_field_${id}`, value])),
  };
}

/** When it was last solved; for tickets whose history does not tell, when they last changed. */
function solvedAt({ id, status, updated_at }: Ticket, world: World): string | null {
  if (status !== 'solved' && status !== 'closed') return null;
  const solving = world.audits
    .where('ticket', id)
    .findLast(({ changes }) =>
      changes.some((change) => 'field_name' in change && change.field_name === 'status' && change.value === 'solved'),
    );
  return solving?.created_at ?? updated_at;
}

export function userKind({ world, names }: Asked): Kind<User> {
  const nowMs = world.now().getTime();
  const groupsOf = (user: User) =>
    world.state.group_memberships.flatMap(({ user_id, group_id }) => (user_id === user.id ? group_id : []));
  return {
    rows: () => world.users.listed().filter(({ active }) => active),
    textsOf: ({ name, email, phone, notes, details, external_id }) => [name, email, phone, notes, details, external_id],
    properties: new Map<string, Property<User>>([
      ['id', valueProperty(({ id }) => [id])],
      ['user', referenceProperty(names.users, ({ id }) => [id])],
      ['name', textProperty(({ name }) => name)],
      ['role', roleProperty],
      ['email', valueProperty(({ email }) => [email])],
      ['phone', valueProperty(({ phone }) => [phone])],
      ['external_id', valueProperty(({ external_id }) => [external_id])],
      ['notes', textProperty(({ notes }) => notes)],
      ['details', textProperty(({ details }) => details)],
      ['tags', tagsProperty(({ tags }) => tags)],
      ['is_suspended', valueProperty(({ suspended }) => [suspended])],
      ['is_verified', valueProperty(({ email }) => [email !== null])],
      ['group', referenceProperty(names.groups, groupsOf)],
      ['organization', referenceProperty(names.organizations, ({ organization_id }) => [organization_id])],
      ['created', timeProperty(nowMs, ({ created_at }) => created_at)],
      ['updated', timeProperty(nowMs, ({ updated_at }) => updated_at)],
    ]),
    fieldsOf: ({ user_fields }) => user_fields,
  };
}

/** Admins are found by their own name alone, end users also as `end-user`. */
const roleProperty = valueProperty<User>(({ role }) => [role, role.replace('-', '_')]);

export function organizationKind({ world }: Asked): Kind<Organization> {
  const nowMs = world.now().getTime();
  return {
    rows: () => world.organizations.listed(),
    textsOf: ({ name, notes, details }) => [name, notes, details],
    properties: new Map<string, Property<Organization>>([
      ['id', valueProperty(({ id }) => [id])],
      ['name', textProperty(({ name }) => name)],
      ['notes', textProperty(({ notes }) => notes)],
      ['details', textProperty(({ details }) => details)],
      ['tags', tagsProperty(({ tags }) => tags)],
      ['created', timeProperty(nowMs, ({ created_at }) => created_at)],
    ]),
    fieldsOf: ({ organization_fields }) => organization_fields,
  };
}

export function groupKind({ world }: Asked): Kind<Group> {
  return {
    rows: () => world.state.groups,
    textsOf: ({ name }) => [name],
    properties: new Map<string, Property<Group>>([
      ['id', valueProperty(({ id }) => [id])],
      ['name', textProperty(({ name }) => name)],
    ]),
  };
}

/** `tags:"one two"` asks for both. */
function tagsProperty<Row>(tagsOf: (row: Row) => readonly string[]): Property<Row> {
  const single = valueProperty(tagsOf);
  return (condition) => {
    const tests = condition.value.split(/\s+/).map((value) => single({ ...condition, value }));
    return (row) => tests.every((test) => test(row));
  };
}
