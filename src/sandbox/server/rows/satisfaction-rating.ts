/** A survey that was sent, or the answer to it, with who had the ticket then. */
export interface SatisfactionRating {
  readonly id: number;
  readonly ticket_id: number;
  readonly requester_id: number;
  readonly assignee_id: number | null;
  readonly group_id: number | null;
  score: 'offered' | 'good' | 'bad';
  comment: string | null;
  reason: string | null;
  readonly created_at: string;
  updated_at: string;
}
