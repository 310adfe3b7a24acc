import { Hono } from 'hono';
import * as v from 'valibot';
import type { SatisfactionRating } from '../../rows/satisfaction-rating';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { forbidden, recordInvalid } from '../api-error';
import { rowCount } from '../paging/row-count';
import { listed } from '../paging/list-page';
import { ratingFilter } from './rating-filter';
import { bodyOf } from '../request-body';
import { rowOf } from '../paging/row-of';
import { ticketOf } from './ticket-of';
import { adminOf, type ApiContext, type ApiEnv, originOf, viewerOf } from '../viewer';

const ratingSchema = v.object({
  score: v.picklist(['good', 'bad'], 'is not valid'),
  comment: v.exactOptional(v.nullable(v.string())),
  reason: v.exactOptional(v.nullable(v.string())),
});
type RatingInput = v.InferOutput<typeof ratingSchema>;

/** Surveys about tickets: only admins read them, only the ticket's requester answers. */
export function satisfactionRatingRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const asked = (c: ApiContext) => {
    adminOf(c);
    return world.state.satisfaction_ratings.filter(ratingFilter(c));
  };

  routes.get('/satisfaction_ratings', (c) =>
    c.json(listed(c, 'satisfaction_ratings', asked(c), (rating) => ratingJson(c, rating))),
  );
  routes.get('/satisfaction_ratings/count', (c) => c.json(rowCount(asked(c), sandbox)));
  routes.get('/satisfaction_ratings/:id', (c) => {
    adminOf(c);
    return c.json({ satisfaction_rating: ratingJson(c, rowOf(c, world.state.satisfaction_ratings)) });
  });
  routes.post('/tickets/:id/satisfaction_rating', async (c) => {
    const viewer = viewerOf(c);
    const ticket = ticketOf(c, sandbox);
    if (viewer.role !== 'end-user' || viewer.id !== ticket.requester_id) throw forbidden();
    const rating = rate(ticket, await bodyOf(c, 'satisfaction_rating', ratingSchema), sandbox);
    return c.json({ satisfaction_rating: ratingJson(c, rating) });
  });
  return routes;
}

/** A solved ticket is rated, and one that was rated before and opened again. */
function rate(ticket: Ticket, input: RatingInput, sandbox: Sandbox): SatisfactionRating {
  const { world } = sandbox;
  const ratings = world.state.satisfaction_ratings;
  const former = ratings.find(({ ticket_id }) => ticket_id === ticket.id);
  if (ticket.status !== 'solved' && former === undefined) {
    // UNVERIFIED: the words; that only solved tickets are rated is documented.
    const description = 'Ticket: must be solved to be rated';
    throw recordInvalid({ base: [{ description, error: 'InvalidValue' }] });
  }
  const given = { ...answerIn(input), updated_at: world.stamp() };
  const rating = former ? { ...former, ...given } : { ...offerFor(ticket, sandbox), ...given };
  ratings.splice(former === undefined ? ratings.length : ratings.indexOf(former), 1, rating);
  const { id, score, comment } = rating;
  const satisfaction_rating = { id, score, ...(comment !== null && { comment }) };
  world.tickets.put({ ...ticket, satisfaction_rating, updated_at: world.stamp() });
  return rating;
}

function answerIn({ score, comment = null, reason = null }: RatingInput) {
  return { score, comment, reason: score === 'bad' ? reason : null };
}

function offerFor({ id, requester_id, assignee_id, group_id }: Ticket, { world }: Sandbox) {
  return { id: world.nextId(), ticket_id: id, requester_id, assignee_id, group_id, created_at: world.stamp() };
}

function ratingJson(c: ApiContext, rating: SatisfactionRating) {
  return {
    ...rating,
    reason_id: null,
    url: `${originOf(c)}/api/v2/satisfaction_ratings/${rating.id}.json`,
  };
}
