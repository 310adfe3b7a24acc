export const STATUS_CATEGORIES = ['new', 'open', 'pending', 'hold', 'solved'] as const;

/** A ticket status by its own name, in one of Zendesk's categories. */
export interface CustomStatus {
  readonly id: number;
  readonly status_category: (typeof STATUS_CATEGORIES)[number];
  agent_label: string;
  end_user_label: string;
  description: string;
  end_user_description: string;
  active: boolean;
  default: boolean;
  readonly created_at: string;
  updated_at: string;
}
