import type { TicketField } from './rows/ticket-field';

/** An active field of the account's own; the options are told by their values. */
export function aTicketField(
  id: number,
  type: TicketField['type'] = 'text',
  { options, ...changes }: Partial<TicketField> & { readonly options?: readonly string[] } = {},
): TicketField {
  const title = `Field ${id}`;
  return {
    ...{ id, type, title, title_in_portal: title, description: '', agent_description: null, position: id },
    ...{ active: true, required: false, required_in_portal: false, visible_in_portal: false },
    ...{ editable_in_portal: false, collapsed_for_agents: false, removable: true },
    ...{ tag: null, regexp_for_validation: null },
    ...(options && {
      custom_field_options: options.map((value, index) => ({ id: id * 100 + index, name: value, value })),
    }),
    ...{ created_at: '2025-01-10T10:00:00Z', updated_at: '2025-01-10T10:00:00Z' },
    ...changes,
  };
}
