import type { Catalogue, PageTicketField } from '../api/catalogue';
import { PRIORITIES, STATUSES, TYPES } from '../api/ticket-choices';
import type { FieldDefinition, FieldOption } from './field-board';

const plain = { isRequired: false, requiredOnStatuses: [], optionValues: [], optionGroups: [] };

/** UNVERIFIED: what apps call the fields that every ticket has, and which of the API's types they are. */
const SYSTEM_FIELDS: readonly (readonly [name: string, type: string, label: string])[] = [
  ['requester', 'requester', 'Requester'],
  ['assignee', 'assignee', 'Assignee'],
  ['collaborator', 'collaborator', 'CCs'],
  ['subject', 'subject', 'Subject'],
  ['description', 'description', 'Description'],
  ['brand', 'brand', 'Brand'],
  ['form', 'form', 'Form'],
  ['status', 'status', 'Status'],
  ['type', 'tickettype', 'Type'],
  ['priority', 'priority', 'Priority'],
  ['tags', 'tags', 'Tags'],
  ['due_date', 'due_date', 'Due date'],
  ['sharedWith', 'sharedWith', 'Sharing'],
];
const SYSTEM_TYPES = new Set([...SYSTEM_FIELDS.map(([, type]) => type), 'group', 'custom_status']);

/** All fields beside a ticket by the names that apps use, the account's own ones last. */
export function ticketFieldDefinitions(catalogue: Catalogue): FieldDefinition[] {
  const active = catalogue.ticket_fields.filter((field) => field.active);
  const system = SYSTEM_FIELDS.map(([name, type, label]) => {
    const field = active.find((each) => each.type === type);
    const own = { label: field?.title ?? label, ...required(field) };
    return { ...plain, ...own, name, type, ...systemOptions(name, catalogue) };
  });
  const custom = active.filter(({ type }) => !SYSTEM_TYPES.has(type)).map(customField);
  return [...system, ...custom];
}

function customField(field: PageTicketField): FieldDefinition {
  const optionValues = field.custom_field_options.map(({ name, value }) => ({ label: name, value: value ?? '' }));
  return {
    ...plain,
    name: `custom_field_${field.id}`,
    label: field.title,
    type: field.type,
    ...required(field),
    optionValues,
  };
}

/** What the API calls required is required to solve a ticket. */
function required(field: PageTicketField | undefined) {
  return field?.required === true ? { isRequired: true, requiredOnStatuses: ['solved'] } : {};
}

const named = (values: readonly string[]): FieldOption[] =>
  values.map((value) => ({ label: `${value.charAt(0).toUpperCase()}${value.slice(1)}`, value }));

function systemOptions(name: string, catalogue: Catalogue) {
  const { brands, ticket_forms: forms } = catalogue;
  const byId = (rows: readonly { readonly id: number; readonly name: string }[]) =>
    rows.map(({ id, name: label }) => ({ label, value: String(id) }));
  const options: Readonly<Record<string, () => Pick<FieldDefinition, 'optionValues' | 'optionGroups'>>> = {
    assignee: () => assigneeOptions(catalogue),
    brand: () => ({ optionValues: byId(brands), optionGroups: [] }),
    form: () => ({ optionValues: byId(forms), optionGroups: [] }),
    status: () => ({ optionValues: named(STATUSES), optionGroups: [] }),
    type: () => ({ optionValues: named(TYPES), optionGroups: [] }),
    priority: () => ({ optionValues: named(PRIORITIES), optionGroups: [] }),
  };
  return options[name]?.();
}

/** Apps read `group:user` out of the value of an agent, and the group's id out of that of a group. */
function assigneeOptions({ groups, group_memberships: memberships, users }: Catalogue) {
  const nameOf = new Map(users.map(({ id, name }) => [id, name]));
  const optionValues = groups.flatMap((group) =>
    memberships
      .filter(({ group_id, user_id }) => group_id === group.id && nameOf.has(user_id))
      .map(({ user_id }) => ({
        label: `${group.name}/${nameOf.get(user_id) ?? ''}`,
        value: `${group.id}:${user_id}`,
      })),
  );
  return { optionValues, optionGroups: groups.map(({ id, name }) => ({ label: name, value: String(id) })) };
}
