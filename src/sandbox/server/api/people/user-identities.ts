import { Hono } from 'hono';
import * as v from 'valibot';
import type { UserIdentity } from '../../rows/user-identity';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { forbidden, recordInvalid } from '../api-error';
import { addIdentity, followIdentities, identitiesOfUser, makePrimary, removeIdentity, written } from './identity-book';
import { identityJson } from './identity-json';
import { listed } from '../paging/list-page';
import { bodyOf } from '../request-body';
import { rowIn, rowOf } from '../paging/row-of';
import { isTaken } from './user-checks';
import { identitySchema } from './user-schema';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const identityUpdate = v.object({
  value: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1, 'cannot be blank'))),
  verified: v.exactOptional(v.boolean()),
  verification_method: v.exactOptional(v.picklist(['none', 'low'], 'is invalid')),
});

const ONE = '/users/:id/identities/:identity';

/** The addresses of a user. Agents see everybody's, end users their own. */
export function userIdentityRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.get('/users/:id/identities', (c) => {
    maySee(c);
    return c.json(identitiesPage(c, rowIn(c, world.users), sandbox));
  });
  routes.get(ONE, (c) => {
    maySee(c);
    return c.json({ identity: identityJson(c, identityOf(c, rowIn(c, world.users), sandbox)) });
  });
  return routes;
}

export function userIdentityChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const keptBy = (c: ApiContext) => mayKeep(fullAgentOf(c), rowIn(c, world.users));
  const change = (c: ApiContext, user: User, input: v.InferOutput<typeof identityUpdate>) => {
    const identity = identityOf(c, user, sandbox);
    const { value = identity.value, verification_method: method } = input;
    const verified = input.verified ?? (method === undefined ? identity.verified : method === 'low');
    Object.assign(identity, { value: written({ type: identity.type, value }), verified, updated_at: world.stamp() });
    followIdentities(user, sandbox);
    world.changed();
    return c.json({ identity: identityJson(c, identity) });
  };

  routes.post('/users/:id/identities', async (c) => {
    const user = keptBy(c);
    const input = await bodyOf(c, 'identity', identitySchema);
    checkFree(input.value, user, sandbox);
    const identity = addIdentity(user, input, sandbox);
    world.changed();
    return c.json({ identity: identityJson(c, identity) }, 201);
  });
  routes.put(ONE, async (c) => {
    const user = keptBy(c);
    const input = await bodyOf(c, 'identity', identityUpdate);
    if (input.value !== undefined) checkFree(input.value, user, sandbox);
    return change(c, user, input);
  });
  routes.put(`${ONE}/verify`, (c) => change(c, keptBy(c), { verified: true }));
  routes.put(`${ONE}/make_primary`, (c) => {
    const user = keptBy(c);
    makePrimary(user, identityOf(c, user, sandbox), sandbox);
    world.changed();
    return c.json(identitiesPage(c, user, sandbox));
  });
  routes.delete(ONE, (c) => {
    const user = keptBy(c);
    removeIdentity(user, identityOf(c, user, sandbox), sandbox);
    world.changed();
    return c.body(null, 204);
  });
  return routes;
}

function identitiesPage(c: ApiContext, user: User, sandbox: Sandbox) {
  return listed(c, 'identities', identitiesOfUser(user, sandbox), (identity) => identityJson(c, identity));
}

function identityOf(c: ApiContext, user: User, sandbox: Sandbox): UserIdentity {
  return rowOf(c, identitiesOfUser(user, sandbox), 'identity');
}

function maySee(c: ApiContext): void {
  if (c.get('viewer')?.role !== 'end-user') agentOf(c);
  else if (String(c.get('viewer')?.id) !== c.req.param('id')) throw forbidden();
}

/** Only admins keep the addresses of colleagues. */
function mayKeep(keeper: User, user: User): User {
  if (user.role !== 'end-user' && keeper.role !== 'admin' && keeper.id !== user.id) throw forbidden();
  return user;
}

function checkFree(value: string, user: User, sandbox: Sandbox): void {
  if (!isTaken(value, user, sandbox)) return;
  const description = `Email: ${value} is already being used by another user`;
  throw recordInvalid({ value: [{ description, error: 'DuplicateValue' }] });
}
