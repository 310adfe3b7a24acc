import type { SandboxState } from '../state';

/** A mail that has not become a ticket: it looked like spam, or like an answering machine's. */
export interface SuspendedTicket {
  readonly id: number;
  readonly author: { readonly id: number | null; readonly name: string | null; readonly email: string | null };
  readonly subject: string;
  readonly content: string;
  readonly cause: string;
  readonly cause_id: number;
  readonly message_id: string | null;
  readonly ticket_id: number | null;
  readonly recipient: string | null;
  readonly brand_id: number | null;
  readonly via: { readonly channel: string };
  readonly created_at: string;
  readonly updated_at: string;
}

export function suspendedTicketsOf(state: SandboxState): SuspendedTicket[] {
  return (state.suspended_tickets ??= []);
}
