import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { User } from '../../state';
import { ApiError } from '../api-error';
import { offsetPage } from '../paging/offset-page';
import { isObject, jsonOf } from '../request-body';
import { userJson } from './user-json';
import { userQuery } from './user-query';
import { userSideloads } from './user-sideloads';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

/** Users by words and by the beginning of a name: offset pages only. */
export function userSearchRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const active = () => world.state.users.filter((user) => user.active);

  routes.get('/users/search', (c) => {
    agentOf(c);
    return c.json(found(c, active().filter(searchOf(c, sandbox)), sandbox));
  });
  routes.get('/users/autocomplete', (c) => {
    agentOf(c);
    return c.json(found(c, active().filter(beginningWith(c.req.query('name'), c.req.query('phone'))), sandbox));
  });
  routes.post('/users/autocomplete', async (c) => {
    agentOf(c);
    const body = await jsonOf(c);
    const [name, phone] = isObject(body) ? [body.name, body.phone] : [];
    return c.json(found(c, active().filter(beginningWith(textOf(name), textOf(phone))), sandbox));
  });
  return routes;
}

function searchOf(c: ApiContext, { world }: Sandbox): (user: User) => boolean {
  const externalId = c.req.query('external_id')?.toLowerCase();
  if (externalId !== undefined) return ({ external_id }) => external_id?.toLowerCase() === externalId;
  return userQuery(c.req.query('query') ?? '', world.state.organizations);
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

function found(c: ApiContext, users: readonly User[], sandbox: Sandbox) {
  const { rows, ...page } = offsetPage(c, users);
  return { users: rows.map((user) => userJson(c, user)), ...userSideloads(c, rows, sandbox), ...page };
}
