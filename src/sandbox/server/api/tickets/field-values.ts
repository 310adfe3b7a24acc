import { isOwnField, type TicketField } from '../../rows/ticket-field';
import type { CustomFieldValue, Ticket } from '../../state';
import { type FieldProblem, recordInvalid } from '../api-error';
import { fieldProblem } from './field-problem';
import { fieldValue } from './field-value';

/** UNVERIFIED. */
const WORDS = 'is not valid';

/**
 * What a request sets in the account's own fields, by id; throws the answer for a value that its field does not take.
 * UNVERIFIED: that Zendesk passes over an id that it does not know, or whose field is not active.
 */
export function fieldValues(
  given: Ticket['custom_fields'],
  fields: readonly TicketField[],
): ReadonlyMap<number, CustomFieldValue> {
  const values = new Map<number, CustomFieldValue>();
  const problems: FieldProblem[] = [];
  for (const { id, value } of given) {
    const field = fields.find((each) => each.id === id && isOwnField(each) && each.active);
    const stored = field && fieldValue(value, field);
    if (stored !== undefined) values.set(id, stored);
    else if (field !== undefined) problems.push(fieldProblem(field, WORDS, 'InvalidValue'));
  }
  if (problems.length > 0) throw recordInvalid({ base: problems });
  return values;
}
