import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { recordNotFound } from '../api-error';
import { changesIn, queue, recordsIn, stepsFor } from '../jobs/bulk';
import type { Job } from '../jobs/jobs';
import { askedIds, isAsking } from '../paging/asked-ids';
import { jsonOf, valid } from '../request-body';
import { adminOf, type ApiEnv, fullAgentOf } from '../viewer';
import { createAs, deleteAs, updateAs, upsertAs } from './user-keeping';
import { userCreation, userUpdate } from './user-schema';

const USERS = { one: 'user', many: 'users' };
/** The words in `type` are guesses: no document lists them. */
const JOBS = {
  create: { type: 'Bulk Create User', record: 'User', action: 'create', done: 'Created' },
  upsert: { type: 'Bulk Create Or Update User', record: 'User', action: 'update', done: 'Updated' },
  update: { type: 'Bulk Update User', record: 'User', action: 'update', done: 'Updated' },
  destroy: { type: 'Bulk Delete User', record: 'User', action: 'delete', done: 'Deleted' },
} as const satisfies Record<string, Job>;

/** Many users with one request: each is done in the background, whatever becomes of the others. */
export function userBulkRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { users } = sandbox.world;
  const routes = new Hono<ApiEnv>();

  routes.post('/users/create_many', async (c) => {
    const keeper = fullAgentOf(c);
    const create = (user: unknown) => createAs(keeper, valid(user, userCreation), sandbox).id;
    return queue(c, JOBS.create, stepsFor(recordsIn(await jsonOf(c), USERS), create), sandbox);
  });
  routes.post('/users/create_or_update_many', async (c) => {
    const keeper = fullAgentOf(c);
    const upsert = (user: unknown) => upsertAs(keeper, valid(user, userCreation), sandbox).user.id;
    return queue(c, JOBS.upsert, stepsFor(recordsIn(await jsonOf(c), USERS), upsert), sandbox);
  });
  routes.put('/users/update_many', async (c) => {
    const keeper = fullAgentOf(c);
    const ids = isAsking(c) ? askedIds(c, users) : undefined;
    const steps = changesIn(await jsonOf(c), USERS, ids).map(({ id, change }) => ({
      of: { id },
      run: () => updateAs(keeper, found(id, sandbox), valid(change, userUpdate), sandbox),
    }));
    return queue(c, JOBS.update, steps, sandbox);
  });
  routes.delete('/users/destroy_many', (c) => {
    const keeper = adminOf(c);
    const steps = askedIds(c, users).map((id) => ({
      of: { id },
      run: () => deleteAs(keeper, found(id, sandbox), sandbox),
    }));
    return queue(c, JOBS.destroy, steps, sandbox);
  });
  return routes;
}

function found(id: number, { world }: Sandbox): User {
  const user = world.users.find(id);
  if (user?.active !== true) throw recordNotFound();
  return user;
}
