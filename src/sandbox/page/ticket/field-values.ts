import type { PageTicket } from '../api/shapes';
import type { FieldDefinition } from '../fields/field-board';
import { PRIORITIES, TYPES } from '../api/ticket-choices';
import type { Edits } from './edits';
import type { TicketWorkspace } from './ticket-workspace';

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

interface FieldAccess {
  readonly read: (ticket: PageTicket) => unknown;
  readonly edit: (text: string | null) => Edits;
}

const idOf = (text: string | null) => (text === null ? null : Number(text));

const FIELDS: Readonly<Record<string, FieldAccess>> = {
  assignee: {
    read: ({ group_id, assignee_id }) => `${group_id ?? ''}:${assignee_id ?? ''}`,
    edit: (text) => {
      const [group = null, user = null] = text?.split(':') ?? [];
      return { group_id: idOf(group), assignee_id: idOf(user) };
    },
  },
  priority: {
    read: ({ priority }) => priority,
    edit: (text) => ({ priority: PRIORITIES.find((each) => each === text) ?? null }),
  },
  type: { read: ({ type }) => type, edit: (text) => ({ type: TYPES.find((each) => each === text) ?? null }) },
  brand: { read: ({ brand_id }) => brand_id, edit: (text) => (text === null ? {} : { brand_id: Number(text) }) },
  form: { read: ({ ticket_form_id }) => ticket_form_id, edit: (text) => ({ ticket_form_id: idOf(text) }) },
  due_date: {
    read: ({ due_at }) => due_at?.slice(0, 10),
    edit: (day) => ({ due_at: day === null ? null : `${day}T12:00:00Z` }),
  },
};

/** What a field's input shows. */
export function fieldText(ticket: PageTicket, name: string): string {
  const access = FIELDS[name];
  if (access !== undefined) return textOf(access.read(ticket));
  return textOf(ticket.custom_fields.find(({ id }) => name === `custom_field_${id}`)?.value);
}

/** What writing into a field's input changes. An empty input empties the field. */
export function fieldEdit(workspace: TicketWorkspace, { name, type }: FieldDefinition, text: string): Edits {
  const value = text === '' ? null : text;
  const access = FIELDS[name];
  if (access !== undefined) return access.edit(value);
  const id = name.replace('custom_field_', '');
  const typed = value === null ? null : (TYPED[type]?.(value) ?? value);
  return { customFields: { ...workspace.edits.get().customFields, [id]: typed } };
}

/** What the API takes for a type of field that is no text. */
const TYPED: Readonly<Record<string, (text: string) => unknown>> = {
  checkbox: (text) => text === 'true',
  integer: Number,
  decimal: Number,
  multiselect: (text) => text.split(/\s+/),
};
