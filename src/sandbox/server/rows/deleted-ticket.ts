import type { SandboxState, Ticket } from '../state';

/** A ticket that can be restored until it is deleted for good; of that one only the id remains. */
export interface DeletedTicket {
  readonly id: number;
  readonly deleted_at: string;
  readonly actor_id: number;
  /** `null` once it is deleted for good. */
  readonly ticket: Ticket | null;
}

export function deletedTicketsOf(state: SandboxState): DeletedTicket[] {
  return (state.deleted_tickets ??= []);
}
