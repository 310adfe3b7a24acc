import { isOwnField, type TicketField } from '../../rows/ticket-field';
import type { Ticket } from '../../state';

/**
 * The account's own fields with what the ticket has in them, `null` where it has nothing; last what it has in fields
 * that the account does not list, as in an export without them.
 */
export function shownFields(stored: Ticket['custom_fields'], fields: readonly TicketField[]): Ticket['custom_fields'] {
  const values = new Map(stored.map(({ id, value }) => [id, value]));
  const listed = new Set(fields.map(({ id }) => id));
  const own = fields.filter((field) => isOwnField(field) && field.active);
  return [
    ...own.map(({ id }) => ({ id, value: values.get(id) ?? null })),
    ...stored.filter(({ id }) => !listed.has(id)),
  ];
}
