/** The custom object that holds the ledger in a Zendesk account: one entry a record. */
export const LEDGER_OBJECT = {
  key: 'extra_mile_ledger',
  title: 'Extra Mile ledger entry',
  title_pluralized: 'Extra Mile ledger entries',
  description: 'What agents have given to customers. Written by Extra Mile; please do not edit.',
  include_in_list_view: false,
} as const;

/**
 * Its fields. `entry` holds the whole entry as JSON and is what is read; the others repeat parts of it, to be searched and to show
 * gestures beside tickets and customers.
 */
export const LEDGER_FIELDS = [
  { key: 'entry', title: 'Entry', type: 'textarea' },
  { key: 'kind', title: 'Kind', type: 'text' },
  { key: 'gesture', title: 'Gesture', type: 'text' },
  { key: 'ticket', title: 'Ticket', type: 'lookup', relationship_target_type: 'zen:ticket' },
  { key: 'customer', title: 'Customer', type: 'lookup', relationship_target_type: 'zen:user' },
] as const;

export const OBJECT_PATH = `/api/v2/custom_objects/${LEDGER_OBJECT.key}`;
export const RECORDS_PATH = `${OBJECT_PATH}/records`;
