import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { forbidden, recordNotFound } from '../api-error';
import { listed } from '../paging/list-page';
import { rowCount } from '../paging/row-count';
import { rowIn } from '../paging/row-of';
import { agentOf, type ApiContext, type ApiEnv, originOf } from '../viewer';
import { mayDeleteUser } from './user-abilities';
import { userJson } from './user-json';

/** Users who were deleted, and what is left of those who were deleted for good. */
export function deletedUserRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const deleted = () => world.users.all().filter(({ active }) => !active);

  routes.get('/deleted_users', (c) => {
    agentOf(c);
    return c.json(listed(c, 'deleted_users', deleted(), (user) => deletedUserJson(c, user)));
  });
  routes.get('/deleted_users/count', (c) => {
    agentOf(c);
    return c.json(rowCount(deleted(), sandbox));
  });
  routes.get('/deleted_users/:id', (c) => {
    agentOf(c);
    return c.json({ deleted_user: deletedUserJson(c, deletedUserOf(c, sandbox)) });
  });
  routes.delete('/deleted_users/:id', (c) => {
    const keeper = agentOf(c);
    const user = deletedUserOf(c, sandbox);
    if (!mayDeleteUser(keeper, user, sandbox)) throw forbidden();
    const json = deletedUserJson(c, user);
    world.users.put({ ...user, ...NOTHING_LEFT, updated_at: world.stamp() });
    return c.json({ deleted_user: json });
  });
  return routes;
}

/** The name is documented. */
const NOTHING_LEFT = {
  name: 'Permanently Deleted User',
  ...{ email: null, phone: null, photo_url: null, external_id: null, alias: null, signature: null },
  ...{ notes: '', details: '', tags: [], user_fields: {} },
};

function deletedUserOf(c: ApiContext, { world }: Sandbox): User {
  const user = rowIn(c, world.users);
  if (user.active) throw recordNotFound();
  return user;
}

function deletedUserJson(c: ApiContext, user: User) {
  const { id, name, email, created_at, updated_at, time_zone, phone, photo, locale_id, locale, organization_id, role } =
    userJson(c, user);
  return {
    ...{ id, url: `${originOf(c)}/api/v2/deleted_users/${id}.json`, name, email, created_at, updated_at, time_zone },
    ...{ phone, shared_phone_number: null, photo, locale_id, locale, organization_id, role, active: false },
  };
}
