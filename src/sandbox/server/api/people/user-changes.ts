import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { bodyOf } from '../request-body';
import { rowIn } from '../paging/row-of';
import { createAs, deleteAs, updateAs, upsertAs } from './user-keeping';
import { userJson } from './user-json';
import { userCreation, userUpdate } from './user-schema';
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
    const { user, isNew } = upsertAs(keeper, await bodyOf(c, 'user', userCreation), sandbox);
    return isNew ? created(c, user) : c.json({ user: userJson(c, user) });
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
    deleteAs(keeper, user, sandbox);
    return c.json({ user: userJson(c, user) });
  });
  return routes;
}

function created(c: ApiContext, user: User) {
  const json = userJson(c, user);
  c.header('location', json.url);
  return c.json({ user: json }, 201);
}
