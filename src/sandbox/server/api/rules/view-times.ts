import type { Ticket, TicketStatus } from '../../state';
import type { World } from '../../world';
import { ticketDates } from '../history/ticket-metric';
import { auditsOf } from '../history/ticket-past';
import { historyOf } from '../history/ticket-timeline';

const HOUR_MS = 60 * 60_000;

type Moment = (ticket: Ticket, world: World) => string | null | undefined;

const MOMENTS = new Map<string, Moment>([
  ['NEW', ({ created_at }) => created_at],
  ['OPEN', becoming('open')],
  ['PENDING', becoming('pending')],
  ['SOLVED', becoming('solved')],
  ['CLOSED', becoming('closed')],
  ['updated_at', ({ updated_at }) => updated_at],
  ['assigned_at', (ticket, world) => ticketDates(ticket, world).assigned_at],
  ['requester_updated_at', (ticket, world) => ticketDates(ticket, world).requester_updated_at],
  ['assignee_updated_at', (ticket, world) => ticketDates(ticket, world).assignee_updated_at],
  ['due_date', ({ due_at }) => due_at],
]);

/** The fields that are compared in hours. */
export const TIME_FIELDS: ReadonlySet<string> = new Set([...MOMENTS.keys(), 'until_due_date']);

/** `undefined` where it has not happened. */
export function hoursSince(field: string, ticket: Ticket, world: World): number | undefined {
  if (field === 'until_due_date') {
    const since = hoursSince('due_date', ticket, world);
    return since === undefined ? undefined : -since;
  }
  const at = MOMENTS.get(field)?.(ticket, world);
  return at ? (world.now().getTime() - Date.parse(at)) / HOUR_MS : undefined;
}

/** When the ticket got the status that it has. */
function becoming(status: TicketStatus): Moment {
  return (ticket, world) =>
    ticket.status === status ? historyOf('status', ticket, auditsOf(ticket, world)).at(-1)?.at : undefined;
}
