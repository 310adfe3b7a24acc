import type { TicketField } from '../../rows/ticket-field';
import type { FieldProblem } from '../api-error';

/** What is wrong with a ticket's field, as Zendesk tells it under `base`. */
export function fieldProblem({ id, title, type }: TicketField, words: string, error: string | null): FieldProblem {
  return { description: `${title}: ${words}`, error, ticket_field_id: id, ticket_field_type: className(type) };
}

const CLASS_NAMES = new Map<TicketField['type'], string>([
  ['partialcreditcard', 'PartialCreditCard'],
  ['tickettype', 'TicketType'],
]);

/** `FieldTagger`, `FieldTicketType`. */
function className(type: TicketField['type']): string {
  return `Field${CLASS_NAMES.get(type) ?? `${type.charAt(0).toUpperCase()}${type.slice(1)}`}`;
}
