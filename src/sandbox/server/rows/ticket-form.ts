export interface TicketForm {
  readonly id: number;
  name: string;
  display_name: string;
  active: boolean;
  default: boolean;
  end_user_visible: boolean;
  position: number;
  ticket_field_ids: number[];
  in_all_brands: boolean;
  restricted_brand_ids: number[];
  readonly created_at: string;
  updated_at: string;
}

/** The form of tickets that nobody chose another for. */
export function usualFormId(forms: readonly TicketForm[]): number | null {
  return forms.find((form) => form.default && form.active)?.id ?? null;
}
