import type { TicketStatus } from '../state';

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

/** Closed tickets keep a status of the solved ones. */
export function categoryOf(status: TicketStatus): CustomStatus['status_category'] {
  return status === 'closed' ? 'solved' : status;
}

/** What a ticket is called by whoever does not choose another name for its category. */
export function usualStatusId(status: TicketStatus, statuses: readonly CustomStatus[]): number | null {
  const category = categoryOf(status);
  return statuses.find((each) => each.status_category === category && each.default)?.id ?? null;
}
