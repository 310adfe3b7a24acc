import type { Ticket } from '../../state';
import type { World } from '../../world';
import { rowsWithIds } from '../paging/rows-with-ids';
import { auditsOf, commentsOf } from './ticket-past';
import { type FieldMoment, historyOf } from './ticket-timeline';

type MetricName = 'agent_work_time' | 'requester_wait_time' | 'reply_time';
type EventType = 'measure' | 'activate' | 'pause' | 'fulfill';

export interface MetricEvent {
  readonly id: number;
  readonly ticket_id: number;
  readonly metric: MetricName;
  /** 0 for what is told of the metric as a whole, then each time that it runs. */
  readonly instance_id: number;
  readonly type: EventType;
  readonly time: string;
}

type Told = Omit<MetricEvent, 'id' | 'ticket_id' | 'metric'>;

const MOST_OF_A_TICKET = 1000;
const DONE: readonly unknown[] = ['solved', 'closed'];
/** In which statuses the clock of a metric runs; in others before the end it stands. */
const RUNNING = {
  agent_work_time: ['new', 'open'],
  requester_wait_time: ['new', 'open', 'hold'],
} as const;

/** What became of a ticket's metrics, oldest first: when each clock began, stood still and ended. */
export function metricEventsOf(ticket: Ticket, world: World): MetricEvent[] {
  const statuses = historyOf('status', ticket, auditsOf(ticket, world));
  const told = [
    ...clockEvents('agent_work_time', statuses),
    ...clockEvents('requester_wait_time', statuses),
    ...replyEvents(ticket, world),
  ].sort((one, other) => one.time.localeCompare(other.time));
  return told.map((event, index) => ({ id: ticket.id * MOST_OF_A_TICKET + index, ticket_id: ticket.id, ...event }));
}

function clockEvents(metric: keyof typeof RUNNING, statuses: readonly FieldMoment[]) {
  const running: readonly unknown[] = RUNNING[metric];
  const typeAt = ({ value }: FieldMoment): EventType => {
    if (DONE.includes(value)) return 'fulfill';
    return running.includes(value) ? 'activate' : 'pause';
  };
  const events: Told[] = [];
  let instance_id = 1;
  let last: EventType = 'measure';
  for (const moment of statuses) {
    const type = typeAt(moment);
    if (events.length === 0) events.push({ instance_id: 0, type: 'measure', time: moment.at });
    if (type === last) continue;
    if (last === 'fulfill') instance_id += 1;
    events.push({ instance_id, type, time: moment.at });
    last = type;
  }
  return events.map((event) => ({ metric, ...event }));
}

/** From the first comment to the first answer of an agent. */
function replyEvents(ticket: Ticket, world: World) {
  const metric = 'reply_time' as const;
  const comments = commentsOf(ticket, world);
  const authors = rowsWithIds(world.users, new Set(comments.map(({ author_id }) => author_id)));
  const staff = new Set<number | null>(authors.filter(({ role }) => role !== 'end-user').map(({ id }) => id));
  const reply = comments.slice(1).find((comment) => comment.public && staff.has(comment.author_id));
  const begin = { metric, time: ticket.created_at };
  return [
    { ...begin, instance_id: 0, type: 'measure' as const },
    { ...begin, instance_id: 1, type: 'activate' as const },
    ...(reply === undefined ? [] : [{ metric, instance_id: 1, type: 'fulfill' as const, time: reply.created_at }]),
  ];
}
