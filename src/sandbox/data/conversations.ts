import path from 'node:path';
import type * as v from 'valibot';
import { isObject } from '../server/api/request-body';
import type { Comment, Ticket, TicketAudit, User } from '../server/state';
import { auditSchema } from './audit-schema';
import { filesOf } from './files-of';
import type { Reading } from './reading';
import { readRows, type RowKind, type Within } from './read-rows';
import { rowsFrom } from './rows-from';
import { commentSchema, ticketSchema } from './ticket-schemas';

interface Conversations {
  readonly tickets: Ticket[];
  readonly comments: Comment[];
  readonly audits: TicketAudit[];
}

/** The tickets of the folder and what was said on them; a deleted ticket, as exports tell of it, is passed over. */
export function conversations(reading: Reading, users: readonly User[]): Conversations {
  const all = rowsFrom(ticketKind(reading), reading);
  const gone = new Set(all.filter((ticket) => !isKept(ticket)).map(({ id }) => id));
  const isBound = ({ ticket_id }: { readonly ticket_id: number }) => !gone.has(ticket_id);
  const comments = commentsOf(all, isBound, reading).filter(isBound);

  const organizations = new Map(users.map(({ id, organization_id }) => [id, organization_id]));
  const tickets = all.filter(isKept).map((ticket) => completed(ticket, organizations));
  const audits = auditsIn(isBound, reading).filter(isBound);
  return { tickets: described(tickets, comments), comments, audits: withComments(audits, comments) };
}

type TicketRow = v.InferOutput<ReturnType<typeof ticketSchema>>;
type IsBound = (row: { readonly ticket_id: number }) => boolean;

function ticketKind({ unsaid }: Reading): RowKind<TicketRow> {
  return { name: 'tickets', schema: ticketSchema(unsaid), isBound: isKept };
}

type KeptRow = TicketRow & Pick<Ticket, 'status'>;

function isKept(ticket: TicketRow): ticket is KeptRow {
  return ticket.status !== 'deleted';
}

/** Out of files of their own, and out of their tickets: those are read again for them only where one has some. */
function commentsOf(tickets: readonly TicketRow[], isBound: IsBound, reading: Reading): Comment[] {
  const kind = { name: 'comments', schema: commentSchema(reading.unsaid), isBound };
  const read = (list: string, within: (file: string) => (value: unknown) => Within[]) =>
    filesOf(reading.folder, list).flatMap((file) =>
      readRows<Comment>(file, { ...kind, list, within: within(file) }, reading),
    );
  const ofOwn = read('comments', (file) => (value) => commentsIn(value, ticketIdIn(file)));
  const nested = tickets.some(holdsComments) ? read('tickets', () => commentsInTicket) : [];
  return [...ofOwn, ...nested];
}

function commentsInTicket(ticket: unknown): Within[] {
  return isObject(ticket) && holdsComments(ticket) ? commentsIn(ticket, undefined) : [];
}

function holdsComments(ticket: object): boolean {
  return 'comments' in ticket && Array.isArray(ticket.comments);
}

/** Without what was said; the requester stands for whom and what the data does not tell. */
function completed(ticket: KeptRow, organizations: ReadonlyMap<number, number | null>): Ticket {
  const { requester_id, organization_id = organizations.get(requester_id) ?? null } = ticket;
  const submitter_id = ticket.submitter_id ?? requester_id;
  return { ...ticket, submitter_id, organization_id, ...(holdsComments(ticket) && { comments: undefined }) };
}

/** Of all files, oldest first; the endpoint of one ticket and that of all give the rows the same name. */
function auditsIn(isBound: IsBound, reading: Reading): TicketAudit[] {
  const schema = auditSchema(reading.unsaid);
  const found = ['audits', 'ticket_audits'].flatMap((name) =>
    rowsFrom({ name, list: 'audits', schema, isBound }, reading),
  );
  const audits = new Map(found.map((audit) => [audit.id, audit]));
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
