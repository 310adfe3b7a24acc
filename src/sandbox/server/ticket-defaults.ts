import type { AccountLists } from './rows/account-lists';
import { usualStatusId } from './rows/custom-status';
import { usualFormId } from './rows/ticket-form';
import type { SandboxState, TicketStatus } from './state';

/** Tickets that tell nothing of a form are of the usual one; `null` is of an account that has no forms. */
export function giveUsualForms({ tickets, ticket_forms }: SandboxState & AccountLists): void {
  const usual = usualFormId(ticket_forms);
  for (const ticket of tickets) {
    if (ticket.ticket_form_id === undefined) ticket.ticket_form_id = usual;
  }
}

export function giveUsualStatuses({ tickets, custom_statuses }: SandboxState & AccountLists): void {
  const known = new Map<TicketStatus, number | null>();
  for (const ticket of tickets) {
    if (!known.has(ticket.status)) known.set(ticket.status, usualStatusId(ticket.status, custom_statuses));
    ticket.custom_status_id ??= known.get(ticket.status) ?? null;
  }
}
