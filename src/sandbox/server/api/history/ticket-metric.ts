import type { Comment, Ticket, TicketAudit } from '../../state';
import { businessMs } from '../../business/business-time';
import type { World } from '../../world';
import { rowsWithIds } from '../paging/rows-with-ids';
import { auditsOf, commentsOf } from './ticket-past';
import { type FieldMoment, historyOf } from './ticket-timeline';
import { type ApiContext, originOf } from '../viewer';

const MINUTE_MS = 60_000;
const DONE: readonly unknown[] = ['solved', 'closed'];

/** What became of a ticket in numbers, out of its audits and comments. */
export function ticketMetricJson(c: ApiContext, ticket: Ticket, world: World) {
  const past = pastOf(ticket, world);
  const { statuses, replies } = past;
  const solved = statuses.filter(
    ({ value }, index) => DONE.includes(value) && !DONE.includes(statuses[index - 1]?.value),
  );
  const since = (at: string | undefined) => timeBetween(ticket.created_at, at, world.state);
  return {
    // A ticket has one metric, so its number serves for both.
    id: ticket.id,
    url: `${originOf(c)}/api/v2/ticket_metrics/${ticket.id}.json`,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    ...datesIn(ticket, past),
    custom_status_updated_at: lastOf(statuses, ticket),
    group_stations: stationsIn(past.groups),
    assignee_stations: stationsIn(past.assignees),
    reopens: statuses.filter(({ value }, index) => !DONE.includes(value) && DONE.includes(statuses[index - 1]?.value))
      .length,
    replies: replies.length,
    reply_time_in_minutes: since(replies[0]?.created_at),
    reply_time_in_seconds: { calendar: secondsBetween(ticket.created_at, replies[0]?.created_at) },
    first_resolution_time_in_minutes: since(solved[0]?.at),
    full_resolution_time_in_minutes: since(solved.at(-1)?.at),
    agent_wait_time_in_minutes: timeSpent(statuses, ['pending'], world.state),
    requester_wait_time_in_minutes: timeSpent(statuses, ['new', 'open', 'hold'], world.state),
    on_hold_time_in_minutes: timeSpent(statuses, ['hold'], world.state),
  };
}

export function ticketDates(ticket: Ticket, world: World) {
  return datesIn(ticket, pastOf(ticket, world));
}

interface Past {
  readonly audits: readonly TicketAudit[];
  readonly comments: readonly Comment[];
  /** What agents said in public after the first comment. */
  readonly replies: readonly Comment[];
  readonly statuses: readonly FieldMoment[];
  readonly assignees: readonly FieldMoment[];
  readonly groups: readonly FieldMoment[];
}

function pastOf(ticket: Ticket, world: World): Past {
  const audits = auditsOf(ticket, world);
  const comments = commentsOf(ticket, world);
  const authors = new Set(comments.map(({ author_id }) => author_id));
  const people = rowsWithIds(world.users, authors).filter(({ role }) => role !== 'end-user');
  const staff = new Set<number | null>(people.map(({ id }) => id));
  return {
    audits,
    comments,
    replies: comments.slice(1).filter((comment) => comment.public && staff.has(comment.author_id)),
    statuses: historyOf('status', ticket, audits),
    assignees: historyOf('assignee_id', ticket, audits),
    groups: historyOf('group_id', ticket, audits),
  };
}

function datesIn(ticket: Ticket, { audits, comments, statuses, assignees }: Past) {
  const assigned = assignees.filter(({ value }) => value !== null);
  const solved = DONE.includes(ticket.status) ? statuses.findLast(({ value }) => value === 'solved') : undefined;
  return {
    assignee_updated_at: lastUpdateBy(ticket.assignee_id, audits),
    requester_updated_at: lastUpdateBy(ticket.requester_id, audits) ?? ticket.created_at,
    status_updated_at: lastOf(statuses, ticket),
    initially_assigned_at: timeOf(assigned[0]),
    assigned_at: timeOf(assigned.at(-1)),
    solved_at: timeOf(solved),
    latest_comment_added_at: comments.at(-1)?.created_at ?? ticket.created_at,
  };
}

function timeOf(moment: FieldMoment | undefined): string | null {
  return moment?.at ?? null;
}

function lastUpdateBy(id: number | null, audits: readonly TicketAudit[]): string | null {
  return audits.findLast(({ author_id }) => author_id === id)?.created_at ?? null;
}

function lastOf(moments: readonly FieldMoment[], { created_at }: Ticket): string {
  return moments.at(-1)?.at ?? created_at;
}

function stationsIn(moments: readonly FieldMoment[]): number {
  return moments.filter(({ value }) => value !== null).length;
}

/** The time in these statuses that is over; what a ticket is in now is not counted yet. */
function timeSpent(statuses: readonly FieldMoment[], values: readonly unknown[], { schedules }: World['state']) {
  const spans = statuses.slice(1).flatMap(({ at }, index) => {
    const before = statuses[index];
    return before !== undefined && values.includes(before.value)
      ? [[Date.parse(before.at), Date.parse(at)] as const]
      : [];
  });
  const minutes = (msOf: (from: number, to: number) => number) =>
    wholeMinutes(spans.reduce((sum, [from, to]) => sum + msOf(from, to), 0));
  return {
    calendar: minutes((from, to) => to - from),
    business: minutes((from, to) => businessMs(schedules, from, to)),
  };
}

function timeBetween(from: string, to: string | undefined, { schedules }: World['state']) {
  if (to === undefined) return { calendar: null, business: null };
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return { calendar: wholeMinutes(end - start), business: wholeMinutes(businessMs(schedules, start, end)) };
}

function wholeMinutes(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}

function secondsBetween(from: string, to: string | undefined): number | null {
  return to === undefined ? null : Math.floor((Date.parse(to) - Date.parse(from)) / 1000);
}
