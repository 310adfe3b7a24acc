import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket } from '../../state';
import { recordNotFound } from '../api-error';
import { makeCommentPrivate, redactComment } from './comment-change';
import { inTimeOrder } from '../paging/in-time-order';
import { jsonOf, valid } from '../request-body';
import { rowCount } from '../paging/row-count';
import { rowPage } from '../paging/row-page';
import { rowsWithIds } from '../paging/rows-with-ids';
import { commentJson } from './ticket-json';
import { ticketOf } from './ticket-of';
import { commentsOf, storedAuditsOf } from '../history/ticket-past';
import { includedIn } from '../included';
import { userJson } from '../people/user-json';
import { viaOf } from '../via';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, idOf } from '../viewer';

const redaction = v.object({ text: v.pipe(v.string('cannot be blank'), v.minLength(1, 'cannot be blank')) });

/** What was said on a ticket; words can be taken back, and public comments made private. */
export function ticketCommentRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/tickets/:id/comments', (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const { rows, ...page } = rowPage(c, commentsOf(ticket, world), inTimeOrder(c));
    const json = jsonIn(ticket, sandbox);
    const comments = rows.map(json);
    if (!includedIn(c).has('users')) return c.json({ comments, ...page });

    const authors = rowsWithIds(world.users, new Set(rows.map(({ author_id }) => author_id)));
    return c.json({ comments, users: authors.map((user) => userJson(c, user)), ...page });
  });
  routes.get('/tickets/:id/comments/count', (c) => {
    agentOf(c);
    return c.json(rowCount(commentsOf(ticketOf(c, sandbox), world), sandbox));
  });
  routes.put('/tickets/:id/comments/:comment/redact', async (c) => {
    const author = fullAgentOf(c);
    const ticket = ticketOf(c, sandbox);
    const { text } = valid(await jsonOf(c), redaction);
    const said = commentOf(c, ticket, sandbox);
    const comment = redactComment({ ticket, comment: said, author, text, via: viaOf(c) }, sandbox);
    return c.json({ comment: jsonIn(ticket, sandbox)(comment) });
  });
  routes.put('/tickets/:id/comments/:comment/make_private', (c) => {
    const author = fullAgentOf(c);
    const ticket = ticketOf(c, sandbox);
    makeCommentPrivate({ ticket, comment: commentOf(c, ticket, sandbox), author, via: viaOf(c) }, sandbox);
    return c.body(null, 200);
  });
  return routes;
}

/** A comment knows the audit that it came with. */
function jsonIn(ticket: Ticket, { world }: Sandbox) {
  const auditIds = new Map(storedAuditsOf(ticket, world).map(({ id, comment_id }) => [comment_id, id]));
  return (comment: Comment) => commentJson(comment, auditIds.get(comment.id) ?? comment.id);
}

function commentOf(c: ApiContext, ticket: Ticket, { world }: Sandbox): Comment {
  const comment = commentsOf(ticket, world).find(({ id }) => id === idOf(c, 'comment'));
  if (comment === undefined) throw recordNotFound();
  return comment;
}
