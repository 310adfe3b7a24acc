import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { couldNotAuthenticate, recordInvalid } from '../api-error';
import { createUser } from '../people/user-book';
import { userWithEmail } from '../people/user-with-email';
import { bodyOf } from '../request-body';
import { createTicket } from '../tickets/ticket-creation';
import { creationFields, updateFields, withSubject } from '../tickets/ticket-schema';
import { updateTicket } from '../tickets/ticket-update';
import { viaOf } from '../via';
import { type ApiContext, type ApiEnv, viewerOf } from '../viewer';
import { mayBeSolvedBy, requestJson } from './request-json';
import { requestOf } from './visible-requests';

/** What end users may say of a ticket that they make. */
const creation = v.pipe(
  v.pick(creationFields, [
    ...(['subject', 'priority', 'type', 'due_at', 'recipient', 'ticket_form_id'] as const),
    ...(['custom_fields', 'fields', 'collaborators', 'email_ccs', 'via_followup_source_id', 'requester'] as const),
    'comment',
  ]),
  v.transform(withSubject),
);
const change = v.object({
  ...v.pick(updateFields, ['comment', 'additional_collaborators', 'email_ccs']).entries,
  solved: v.exactOptional(v.union([v.boolean(), v.picklist(['true', 'false'])])),
});

export function requestChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/requests', async (c) => {
    const { requester, comment, ...input } = await bodyOf(c, 'request', creation);
    const author = authorOf(c, requester, sandbox);
    const said = { ...comment, author_id: author.id, public: true };
    const { ticket } = createTicket(
      { ...input, requester_id: author.id, comment: said, via: viaOf(c) },
      author,
      sandbox,
    );
    const json = requestJson(c, ticket, author, sandbox);
    c.header('location', json.url);
    return c.json({ request: json }, 201);
  });
  routes.put('/requests/:id', async (c) => {
    const viewer = viewerOf(c);
    const { comment, solved, ...input } = await bodyOf(c, 'request', change);
    const before = requestOf(c, viewer, sandbox);
    const solving = solved === true || solved === 'true';
    if (solving) checkSolvable(viewer, before);
    const said = comment && { comment: { ...comment, author_id: viewer.id, public: true } };
    const update = { ...input, ...said, ...(solving && { status: 'solved' as const }), via: viaOf(c) };
    const { ticket } = updateTicket(before, update, viewer, sandbox);
    return c.json({ request: requestJson(c, ticket, viewer, sandbox) });
  });
  return routes;
}

/** Who signed in; or who says who they are, and is made a user if nobody has the address. */
function authorOf(
  c: ApiContext,
  requester: { name?: string | null; email: string } | undefined,
  sandbox: Sandbox,
): User {
  const viewer = c.get('viewer');
  if (viewer !== undefined) return viewer;
  if (requester === undefined) throw couldNotAuthenticate();
  const { name, email } = requester;
  return userWithEmail(email, sandbox) ?? createUser({ name: name ?? email, email }, sandbox);
}

/** UNVERIFIED: the words; that only what `can_be_solved_by_me` is solved is documented. */
function checkSolvable(viewer: User, ticket: Ticket): void {
  if (mayBeSolvedBy(viewer, ticket)) return;
  throw recordInvalid({ solved: [{ description: 'Solved: cannot be solved by the end user', error: 'InvalidValue' }] });
}
