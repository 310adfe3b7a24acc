import type { CustomObject, CustomObjectField } from '../server/rows/custom-object';

const KEY = 'extra_mile_ledger';
const FIRST_FIELD_ID = 37001;

const FIELDS = [
  ['entry', 'Entry', 'textarea', null],
  ['kind', 'Kind', 'text', null],
  ['gesture', 'Gesture', 'text', null],
  ['ticket', 'Ticket', 'lookup', 'zen:ticket'],
  ['customer', 'Customer', 'lookup', 'zen:user'],
] as const;

/** The account as it is after an admin has pressed *Set up Extra Mile*. */
export function ledgerObject(at: string, adminId: number): { object: CustomObject; fields: CustomObjectField[] } {
  const author = String(adminId);
  const object = {
    key: KEY,
    title: 'Extra Mile ledger entry',
    title_pluralized: 'Extra Mile ledger entries',
    description: 'What agents have given to customers. Written by Extra Mile; please do not edit.',
    include_in_list_view: false,
    created_at: at,
    created_by_user_id: author,
    updated_at: at,
    updated_by_user_id: author,
  };
  const fields = FIELDS.map(([key, title, type, relationship_target_type], index) => ({
    id: FIRST_FIELD_ID + index,
    custom_object_key: KEY,
    key,
    title,
    type,
    description: '',
    required: false,
    active: true,
    relationship_target_type,
    created_at: at,
    updated_at: at,
  }));
  return { object, fields };
}
