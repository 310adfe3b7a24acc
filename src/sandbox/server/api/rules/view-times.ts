import type { Ticket, TicketStatus } from '../../state';
import { businessMs } from '../../business/business-time';
import type { World } from '../../world';
import { ticketDates } from '../history/ticket-metric';
import { auditsOf } from '../history/ticket-past';
import { historyOf } from '../history/ticket-timeline';

export type Clock = 'calendar' | 'business';

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

/** All hours, or business hours alone; `undefined` where it has not happened, below zero where it is yet to come. */
export function hoursSince(field: string, ticket: Ticket, world: World, clock: Clock): number | undefined {
  if (field === 'until_due_date') {
    const since = hoursSince('due_date', ticket, world, clock);
    return since === undefined ? undefined : -since;
  }
  const at = MOMENTS.get(field)?.(ticket, world);
  return at ? hoursBetween(Date.parse(at), world, clock) : undefined;
}

function hoursBetween(at: number, world: World, clock: Clock): number {
  const { schedules } = world.state;
  const present = world.now().getTime();
  if (clock === 'calendar') return (present - at) / HOUR_MS;
  return (businessMs(schedules, at, present) - businessMs(schedules, present, at)) / HOUR_MS;
}

/** When the ticket got the status that it has. */
function becoming(status: TicketStatus): Moment {
  return (ticket, world) =>
    ticket.status === status ? historyOf('status', ticket, auditsOf(ticket, world)).at(-1)?.at : undefined;
}
