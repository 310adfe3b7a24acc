import type { TicketField } from '../../rows/ticket-field';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { recordInvalid } from '../api-error';
import { fieldProblem } from './field-problem';

/** Refuses to solve a ticket while a field is empty that its form has and that is required. */
export function checkSolvable(before: Ticket, after: Ticket, { world }: Sandbox): void {
  if (after.status !== 'solved' || before.status === 'solved') return;
  const { ticket_fields, ticket_forms } = world.state;
  const form = ticket_forms.length > 1 ? ticket_forms.find(({ id }) => id === after.ticket_form_id) : undefined;
  const isNeeded = ({ id, type, active, required }: TicketField) =>
    active && required && !ALWAYS.includes(type) && form?.ticket_field_ids.includes(id) !== false;
  const missing = ticket_fields.filter((field) => isNeeded(field) && isEmpty(field, after));
  if (missing.length === 0) return;
  throw recordInvalid({ base: missing.map((field) => fieldProblem(field, 'is required when solving a ticket', null)) });
}

/** Every ticket has words and a status. */
const ALWAYS: readonly TicketField['type'][] = ['subject', 'description', 'status', 'custom_status'];
const SYSTEM: Partial<Record<TicketField['type'], (ticket: Ticket) => unknown>> = {
  tickettype: ({ type }) => type,
  priority: ({ priority }) => priority,
  basic_priority: ({ priority }) => priority,
  group: ({ group_id }) => group_id,
  assignee: ({ assignee_id }) => assignee_id,
};

/** A required checkbox has to be ticked. */
function isEmpty({ id, type }: TicketField, ticket: Ticket): boolean {
  const own = () => ticket.custom_fields.find((field) => field.id === id)?.value;
  const value = SYSTEM[type] === undefined ? own() : SYSTEM[type](ticket);
  return [undefined, null, false].some((nothing) => value === nothing);
}
