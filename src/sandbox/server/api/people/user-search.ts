import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { userKind } from '../../search/kinds';
import { names } from '../../search/names';
import { found } from '../../search/search';
import { searchQuery } from '../../search/search-query';
import type { User } from '../../state';
import { ApiError } from '../api-error';
import { offsetPage } from '../paging/offset-page';
import { isObject, jsonOf } from '../request-body';
import { userJson } from './user-json';
import { userSideloads } from './user-sideloads';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

/** Users by words and by the beginning of a name: offset pages only. */
export function userSearchRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const active = () => world.state.users.filter((user) => user.active);

  routes.get('/users/search', (c) => {
    return c.json(page(c, searched(c, agentOf(c), sandbox), sandbox));
  });
  routes.get('/users/autocomplete', (c) => {
    agentOf(c);
    return c.json(page(c, active().filter(beginningWith(c.req.query('name'), c.req.query('phone'))), sandbox));
  });
  routes.post('/users/autocomplete', async (c) => {
    agentOf(c);
    const body = await jsonOf(c);
    const [name, phone] = isObject(body) ? [body.name, body.phone] : [];
    return c.json(page(c, active().filter(beginningWith(textOf(name), textOf(phone))), sandbox));
  });
  return routes;
}

/** By an external id, or as `search` finds users. */
function searched(c: ApiContext, viewer: User, { world }: Sandbox): User[] {
  const externalId = c.req.query('external_id')?.toLowerCase();
  if (externalId !== undefined) return world.users.where('external_id', externalId).filter(({ active }) => active);
  const query = searchQuery(c.req.query('query') ?? '');
  return found(query, userKind({ world, names: names(world, viewer) }));
}

function beginningWith(name: string | undefined, phone: string | undefined): (user: User) => boolean {
  if (phone !== undefined)
    return (user) => user.phone?.replaceAll(' ', '').startsWith(phone.replaceAll(' ', '')) === true;
  if (name === undefined || name === '') throw new ApiError(400, { error: 'name is required' });
  const wanted = name.toLowerCase();
  return (user) => [user.name, user.email].some((text) => text?.toLowerCase().startsWith(wanted));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function page(c: ApiContext, users: readonly User[], sandbox: Sandbox) {
  const { rows, ...place } = offsetPage(c, users);
  return { users: rows.map((user) => userJson(c, user)), ...userSideloads(c, rows, sandbox), ...place };
}
