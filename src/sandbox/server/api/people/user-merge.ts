import * as v from 'valibot';
import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { baseInvalid, recordNotFound } from '../api-error';
import { membershipsOfUser, joinOrganization } from '../organizations/organization-book';
import { rowIn } from '../paging/row-of';
import { bodyOf } from '../request-body';
import { type ApiEnv, fullAgentOf } from '../viewer';
import { followIdentities, identitiesOfUser } from './identity-book';
import { idSchema } from './people-schema';
import { deleteUser } from './user-deletion';
import { userJson } from './user-json';
import { userWithEmail } from './user-with-email';

const MOST_TICKETS = 10_000;
const survivor = v.object({ id: v.exactOptional(idSchema), email: v.exactOptional(v.string()) });

/** Two end users become one: that of the path becomes the one in the body. */
export function userMergeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { users } = sandbox.world;
  const routes = new Hono<ApiEnv>();

  routes.put('/users/:id/merge', async (c) => {
    fullAgentOf(c);
    const loser = rowIn(c, users);
    const { id, email } = await bodyOf(c, 'user', survivor);
    const winner = users.find(id ?? Number.NaN) ?? (email === undefined ? undefined : userWithEmail(email, sandbox));
    if (winner?.active !== true || !loser.active) throw recordNotFound();
    checkMerge(loser, winner, sandbox);
    mergeUsers(loser, winner, sandbox);
    return c.json({ user: userJson(c, winner) });
  });
  return routes;
}

/** UNVERIFIED: how Zendesk words the refusals; whom it refuses is documented. */
function checkMerge(loser: User, winner: User, { world }: Sandbox): void {
  if (loser.id === winner.id) throw baseInvalid('A user cannot be merged into itself', 'InvalidValue');
  if (loser.role !== 'end-user' || winner.role !== 'end-user') {
    throw baseInvalid('Only end users can be merged', 'InvalidValue');
  }
  if (world.tickets.where('requester', loser.id).length > MOST_TICKETS) {
    throw baseInvalid(`User is requester on more than ${MOST_TICKETS} tickets`, 'InvalidValue');
  }
}

/** The winner takes over tickets, what was said, addresses and organizations, and stays as it is otherwise. */
function mergeUsers(loser: User, winner: User, sandbox: Sandbox): void {
  const { world } = sandbox;
  const inPlace = (id: number) => (id === loser.id ? winner.id : id);
  for (const ticket of world.tickets.all().filter((each) => names(each, loser))) {
    world.tickets.put(withPeople(ticket, inPlace));
  }
  for (const comment of world.comments.all().filter(({ author_id }) => author_id === loser.id)) {
    world.comments.put({ ...comment, author_id: winner.id });
  }
  for (const { organization_id } of membershipsOfUser(loser, sandbox))
    joinOrganization(winner, organization_id, sandbox);
  takeOverIdentities(loser, winner, sandbox);
  deleteUser(loser, sandbox);
}

/** They come behind those that the winner has. */
function takeOverIdentities(loser: User, winner: User, sandbox: Sandbox): void {
  const { user_identities } = sandbox.world.state;
  const types = new Set(identitiesOfUser(winner, sandbox).map(({ type }) => type));
  for (const [index, identity] of user_identities.entries()) {
    if (identity.user_id !== loser.id) continue;
    const primary = identity.primary && !types.has(identity.type);
    user_identities[index] = { ...identity, user_id: winner.id, primary };
  }
  followIdentities(winner, sandbox);
}

function names({ requester_id, submitter_id, collaborator_ids, email_cc_ids, follower_ids }: Ticket, { id }: User) {
  return [requester_id, submitter_id, ...collaborator_ids, ...email_cc_ids, ...follower_ids].includes(id);
}

function withPeople(ticket: Ticket, inPlace: (id: number) => number): Ticket {
  const among = (ids: readonly number[]) => [...new Set(ids.map(inPlace))];
  return {
    ...ticket,
    requester_id: inPlace(ticket.requester_id),
    submitter_id: inPlace(ticket.submitter_id),
    collaborator_ids: among(ticket.collaborator_ids),
    email_cc_ids: among(ticket.email_cc_ids),
    follower_ids: among(ticket.follower_ids),
  };
}
