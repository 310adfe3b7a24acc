import path from 'node:path';
import type * as v from 'valibot';
import { isObject } from '../server/api/request-body';
import type { Comment, Ticket, TicketAudit } from '../server/state';
import { auditSchema } from './audit-schema';
import { filesOf } from './files-of';
import { readRows, type RowKind, type Within } from './read-rows';
import { rowsFrom } from './rows-from';
import type { Unsaid } from './schema-parts';
import { commentSchema, ticketSchema } from './ticket-schemas';

interface Conversations {
  readonly tickets: Ticket[];
  readonly comments: Comment[];
  readonly audits: TicketAudit[];
}

/** The tickets of the folder and what was said on them; a deleted ticket, as exports tell of it, is passed over. */
export function conversations(folder: string, unsaid: Unsaid, userIds: ReadonlySet<number>): Conversations {
  const kind = ticketKind(unsaid, userIds);
  const all = rowsFrom(folder, kind);
  const known = new Set(all.map(({ id }) => id));
  const ofOwn = filesOf(folder, 'comments').flatMap((file) =>
    readRows(file, commentKind(unsaid, known, ticketIdIn(file))),
  );
  const nested = all.some(holdsComments) ? rowsFrom(folder, nestedKind(unsaid, known)) : [];
  const comments = [...ofOwn, ...nested];

  const tickets = all.filter(isKept).map(withoutComments);
  const kept = new Set(tickets.map(({ id }) => id));
  const said = comments.filter(({ ticket_id }) => kept.has(ticket_id));
  const audits = auditsIn(folder, unsaid, known).filter(({ ticket_id }) => kept.has(ticket_id));
  return { tickets: described(tickets, said), comments: said, audits: withComments(audits, said) };
}

type TicketRow = v.InferOutput<ReturnType<typeof ticketSchema>>;

function ticketKind(unsaid: Unsaid, userIds: ReadonlySet<number>): RowKind<TicketRow> {
  return {
    list: 'tickets',
    schema: ticketSchema(unsaid),
    identity: ({ id }) => id,
    check: ({ requester_id, status }) =>
      userIds.has(requester_id) || status === 'deleted'
        ? undefined
        : { path: ['requester_id'], text: `is ${requester_id}, which no user has` },
  };
}

function commentKind(unsaid: Unsaid, ticketIds: ReadonlySet<number>, ticketId: number | undefined): RowKind<Comment> {
  return {
    list: 'comments',
    schema: commentSchema(unsaid),
    identity: ({ id }) => id,
    within: (value) => commentsIn(value, ticketId),
    check: ofATicket(ticketIds),
  };
}

/** A ticket may hold its comments; its file is read again for them only where one does. */
function nestedKind(unsaid: Unsaid, ticketIds: ReadonlySet<number>): RowKind<Comment> {
  const within = (value: unknown) => (isObject(value) && holdsComments(value) ? commentsIn(value, undefined) : []);
  return { ...commentKind(unsaid, ticketIds, undefined), list: 'tickets', within };
}

function holdsComments(ticket: object): boolean {
  return 'comments' in ticket && Array.isArray(ticket.comments);
}

function withoutComments<Row extends object>(ticket: Row): Row {
  return 'comments' in ticket ? { ...ticket, comments: undefined } : ticket;
}

function ofATicket(ticketIds: ReadonlySet<number>) {
  return ({ ticket_id }: { readonly ticket_id: number }) =>
    ticketIds.has(ticket_id) ? undefined : { path: ['ticket_id'], text: `is ${ticket_id}, which no ticket has` };
}

/** Of all files, oldest first; the endpoint of one ticket and that of all give the rows the same name. */
function auditsIn(folder: string, unsaid: Unsaid, ticketIds: ReadonlySet<number>): TicketAudit[] {
  const kind = {
    list: 'audits',
    schema: auditSchema(unsaid),
    identity: ({ id }: TicketAudit) => id,
    check: ofATicket(ticketIds),
  };
  const files = ['audits', 'ticket_audits'].flatMap((list) => filesOf(folder, list));
  const audits = new Map(files.flatMap((file) => readRows(file, kind)).map((audit) => [audit.id, audit]));
  return [...audits.values()].sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id);
}

/** A comment that the data does not have cannot be shown with its audit. */
function withComments(audits: readonly TicketAudit[], comments: readonly Comment[]): TicketAudit[] {
  const ids = new Set<number | null>(comments.map(({ id }) => id));
  return audits.map((audit) => (ids.has(audit.comment_id) ? audit : { ...audit, comment_id: null }));
}

/** A comment, or the comments of one ticket: `{"ticket_id": 1, "comments": […]}`. */
function commentsIn(value: unknown, ticketId: number | undefined): Within[] {
  if (!isObject(value) || !Array.isArray(value.comments)) return [{ value: ofTicket(value, ticketId), path: [] }];
  const outer = value.ticket_id ?? value.id ?? ticketId;
  return value.comments.map((comment: unknown, index) => ({
    value: ofTicket(comment, outer),
    path: ['comments', index],
  }));
}

function ofTicket(comment: unknown, ticketId: unknown): unknown {
  return isObject(comment) && ticketId !== undefined ? { ticket_id: ticketId, ...comment } : comment;
}

/** What `GET /tickets/ID/comments` gave may be kept as `comments/ID.json`. */
function ticketIdIn(file: string): number | undefined {
  const id = /^(\d+)\.jsonl?$/.exec(path.basename(file))?.[1];
  return id === undefined ? undefined : Number(id);
}

function isKept(ticket: TicketRow): ticket is TicketRow & Ticket {
  return ticket.status !== 'deleted';
}

/** A ticket that does not say how it began is described by its oldest comment. */
function described(tickets: Ticket[], comments: readonly Comment[]): Ticket[] {
  const first = new Map<number, Comment>();
  for (const comment of comments) {
    const known = first.get(comment.ticket_id);
    if (known === undefined || comment.created_at < known.created_at) first.set(comment.ticket_id, comment);
  }
  return tickets.map((ticket) => {
    if (ticket.description !== '') return ticket;
    return { ...ticket, description: first.get(ticket.id)?.body ?? '' };
  });
}
