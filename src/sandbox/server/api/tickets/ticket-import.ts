import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, User } from '../../state';
import { queue, recordsIn, stepsFor } from '../jobs/bulk';
import type { Job } from '../jobs/jobs';
import { bodyOf, jsonOf, valid } from '../request-body';
import { adminOf, type ApiEnv } from '../viewer';
import { momentSchema } from './moment-schema';
import { commentFrom } from './ticket-comment';
import { createTicket } from './ticket-creation';
import { ticketJson } from './ticket-json';
import { type CommentInput, commentSchema, creationFields, withSubject } from './ticket-schema';
import type { UpdatedTicket } from './ticket-update';
import { tellSolved } from './imported-past';

const TICKETS = { one: 'ticket', many: 'tickets' };
const IMPORT: Job = { type: 'Bulk Import Ticket', record: 'Ticket', action: 'create', done: 'Created' };

const saidThen = v.object({
  ...commentSchema.entries,
  value: v.exactOptional(v.string()),
  created_at: v.exactOptional(momentSchema),
});
const importSchema = v.object({
  ...creationFields.entries,
  comment: v.exactOptional(saidThen),
  comments: v.exactOptional(v.array(saidThen)),
  created_at: v.exactOptional(momentSchema),
  updated_at: v.exactOptional(momentSchema),
  solved_at: v.exactOptional(momentSchema),
});
type TicketImport = v.InferOutput<typeof importSchema>;
type Said = v.InferOutput<typeof saidThen>;

/** Tickets of another helpdesk, with what was said then and when. Only admins import. */
export function ticketImportRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/imports/tickets', async (c) => {
    const admin = adminOf(c);
    const ticket = importTicket(await bodyOf(c, 'ticket', importSchema), admin, sandbox);
    const json = ticketJson(c, ticket, sandbox);
    c.header('location', json.url);
    return c.json({ ticket: json }, 201);
  });
  routes.post('/imports/tickets/create_many', async (c) => {
    const admin = adminOf(c);
    const run = (ticket: unknown) => importTicket(valid(ticket, importSchema), admin, sandbox).id;
    return queue(c, IMPORT, stepsFor(recordsIn(await jsonOf(c), TICKETS), run), sandbox);
  });
  return routes;
}

function importTicket(input: TicketImport, admin: User, sandbox: Sandbox): Ticket {
  const { world } = sandbox;
  const { comment, comments = [], created_at, updated_at, solved_at, ...creation } = input;
  const said = [...(comment === undefined ? [] : [comment]), ...comments];
  const made = createTicket({ ...withSubject(creation), ...firstOf(said), via: { channel: 'api' } }, admin, sandbox);
  const ticket = { ...made.ticket, ...(created_at && { created_at }), ...(updated_at && { updated_at }) };
  const opening = { ...made.audit, created_at: ticket.created_at };

  world.tickets.put(ticket);
  world.audits.put(opening);
  for (const each of conversation(made, said, admin, sandbox)) world.comments.put(each);
  if (solved_at !== undefined) tellSolved(ticket, { opening, solvedAt: solved_at }, sandbox);
  return ticket;
}

/** The first comment is made with the ticket. */
function conversation(made: UpdatedTicket, said: readonly Said[], admin: User, sandbox: Sandbox): Comment[] {
  const first = made.comment ? [{ ...made.comment, created_at: said[0]?.created_at ?? made.comment.created_at }] : [];
  return [...first, ...said.slice(1).map((each) => commentThen(each, made.ticket, admin, sandbox))];
}

function firstOf([first]: readonly Said[]): { comment?: CommentInput } {
  return first === undefined ? {} : { comment: inputOf(first) };
}

function inputOf({ value, ...input }: Said): CommentInput {
  return value === undefined ? input : { ...input, body: value };
}

function commentThen(said: Said, ticket: Ticket, admin: User, sandbox: Sandbox): Comment {
  const comment = commentFrom(
    { ticket, input: inputOf(said), author: admin, custom: {}, via: { channel: 'api' } },
    sandbox,
  );
  return { ...comment, created_at: said.created_at ?? comment.created_at };
}
