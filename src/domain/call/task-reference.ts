import { ticketId, type TicketId } from '../ids';

const TASK = /^task\/(\d{1,15})$/;

/** How the ledger names the task of a courtesy call, which the helpdesk keeps as a ticket. */
export const taskReference = (task: number): string => `task/${task}`;

/** The ticket that is a call's task, by the call's reference; `undefined` where it has none. */
export function taskIn(reference: string | undefined): TicketId | undefined {
  const [, id] = TASK.exec(reference ?? '') ?? [];
  return id === undefined ? undefined : ticketId(Number(id));
}
