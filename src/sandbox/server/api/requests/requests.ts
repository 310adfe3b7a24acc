import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { ticketKind } from '../../search/kinds';
import { names } from '../../search/names';
import { found } from '../../search/search';
import { searchQuery } from '../../search/search-query';
import type { Ticket, User } from '../../state';
import { recordNotFound } from '../api-error';
import { includedIn } from '../included';
import { inTimeOrder } from '../paging/in-time-order';
import { pageOf, type Sorts } from '../paging/list-page';
import { rowPage } from '../paging/row-page';
import { rowsWithIds } from '../paging/rows-with-ids';
import { userJson } from '../people/user-json';
import { isWorking } from '../tickets/working-ticket';
import { type ApiContext, type ApiEnv, idOf, viewerOf } from '../viewer';
import { commentFilter } from './comment-filter';
import { requestCommentJson, requestJson } from './request-json';
import { publicCommentsOf, requestOf, requestsOf } from './visible-requests';

const SORTS: Sorts<Ticket> = {
  created_at: ({ created_at }) => created_at,
  updated_at: ({ updated_at }) => updated_at,
};

/** Tickets as end users see them: their own and those that they are in copy of, with what was said in public. */
export function requestRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const list = (path: string, requestsFor: (c: ApiContext, viewer: User) => readonly Ticket[]) =>
    routes.get(path, (c) => {
      const viewer = viewerOf(c);
      const { rows, ...page } = pageOf(c, requestsFor(c, viewer), SORTS);
      return c.json({ requests: rows.map((ticket) => requestJson(c, ticket, viewer, sandbox)), ...page });
    });

  list('/requests', (c, viewer) => requestsOf(viewer, 'requester', sandbox).filter(statusFilter(c)));
  // UNVERIFIED: that "open" is every status before "solved".
  list('/requests/open', (_, viewer) => requestsOf(viewer, 'requester', sandbox).filter(isWorking));
  list('/requests/solved', (_, viewer) =>
    requestsOf(viewer, 'requester', sandbox).filter((ticket) => !isWorking(ticket)),
  );
  list('/requests/ccd', (_, viewer) => requestsOf(viewer, 'cc', sandbox));
  list('/requests/search', (c, viewer) => searched(c, viewer, sandbox).filter(statusFilter(c)));
  routes.get('/requests/:id', (c) => {
    const viewer = viewerOf(c);
    const ticket = requestOf(c, viewer, sandbox);
    const ccs = () => rowsWithIds(sandbox.world.users, new Set(ticket.email_cc_ids));
    return c.json({
      request: requestJson(c, ticket, viewer, sandbox),
      ...(includedIn(c).has('users') && { users: ccs().map((user) => userJson(c, user)) }),
    });
  });
  return routes;
}

export function requestCommentRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/requests/:id/comments', (c) => {
    const ticket = requestOf(c, viewerOf(c), sandbox);
    const comments = publicCommentsOf(ticket, sandbox).filter(commentFilter(c, sandbox));
    const { rows, ...page } = rowPage(c, comments, inTimeOrder(c));
    return c.json({ comments: rows.map((comment) => requestCommentJson(c, comment)), ...page });
  });
  routes.get('/requests/:id/comments/:comment', (c) => {
    const ticket = requestOf(c, viewerOf(c), sandbox);
    const comment = publicCommentsOf(ticket, sandbox).find(({ id }) => id === idOf(c, 'comment'));
    if (comment === undefined) throw recordNotFound();
    return c.json({ comment: requestCommentJson(c, comment) });
  });
  return routes;
}

/** `status=hold,open`. */
function statusFilter(c: ApiContext): (ticket: Ticket) => boolean {
  const asked = c.req.query('status')?.split(',');
  return ({ status }) => asked === undefined || asked.includes(status);
}

/** As `search` finds tickets, but among the viewer's own, and not by what was said in private. */
function searched(c: ApiContext, viewer: User, sandbox: Sandbox): Ticket[] {
  const { world } = sandbox;
  const kind = ticketKind({ world, names: names(world, viewer) });
  const requests = found(searchQuery(c.req.query('query') ?? ''), {
    ...kind,
    rows: () => requestsOf(viewer, c.req.query('cc_id') === 'true' ? 'cc' : 'requester', sandbox),
    textsOf: (ticket) => [
      ...[ticket.subject, ticket.description],
      ...publicCommentsOf(ticket, sandbox).map(({ body }) => body),
    ],
    properties: new Map([...kind.properties].filter(([name]) => name !== 'comment')),
  });
  const organization = c.req.query('organization_id');
  return requests.filter(
    ({ organization_id }) => organization === undefined || String(organization_id) === organization,
  );
}
