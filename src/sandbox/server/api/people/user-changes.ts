import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { bodyOf } from '../request-body';
import { rowIn } from '../paging/row-of';
import { createUser, deleteUser, updateUser } from './user-book';
import { checkMayDelete, checkMayKeep, checkUser } from './user-checks';
import { userJson } from './user-json';
import { type UserCreation, userCreation, type UserUpdate, userUpdate } from './user-schema';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

/** Users are made, changed and deleted here. */
export function userChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.post('/users', async (c) => {
    const keeper = agentOf(c);
    return created(c, createAs(keeper, await bodyOf(c, 'user', userCreation), sandbox));
  });
  routes.post('/users/create_or_update', async (c) => {
    const keeper = agentOf(c);
    const input = await bodyOf(c, 'user', userCreation);
    const user = presentUser(input, sandbox);
    if (user === undefined) return created(c, createAs(keeper, input, sandbox));
    updateAs(keeper, user, input, sandbox);
    return c.json({ user: userJson(c, user) });
  });
  routes.put('/users/:id', async (c) => {
    const keeper = agentOf(c);
    const input = await bodyOf(c, 'user', userUpdate);
    const user = rowIn(c, world.users);
    updateAs(keeper, user, input, sandbox);
    return c.json({ user: userJson(c, user) });
  });
  routes.delete('/users/:id', (c) => {
    const keeper = agentOf(c);
    const user = rowIn(c, world.users);
    checkMayDelete(keeper, user, sandbox);
    deleteUser(user, sandbox);
    return c.json({ user: userJson(c, user) });
  });
  return routes;
}

function createAs(keeper: User, input: UserCreation, sandbox: Sandbox): User {
  checkMayKeep(keeper, undefined, input);
  checkUser(input, undefined, sandbox);
  return createUser(input, sandbox);
}

function updateAs(keeper: User, user: User, input: UserUpdate, sandbox: Sandbox): void {
  checkMayKeep(keeper, user, input);
  checkUser(input, user, sandbox);
  updateUser(user, input, sandbox);
}

function created(c: ApiContext, user: User) {
  const json = userJson(c, user);
  c.header('location', json.url);
  return c.json({ user: json }, 201);
}

/** Whom an e-mail address or an external id names; case does not count. */
function presentUser({ email, external_id }: UserCreation, { world }: Sandbox): User | undefined {
  const { user_identities } = world.state;
  const address = email?.toLowerCase();
  const identity = user_identities.find(({ type, value }) => type === 'email' && value.toLowerCase() === address);
  const named = [
    ...world.users.where('external_id', external_id?.toLowerCase()),
    ...(identity === undefined ? [] : [world.users.find(identity.user_id)]),
  ];
  return named.find((user) => user?.active);
}
