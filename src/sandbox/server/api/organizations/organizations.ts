import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Organization } from '../../state';
import { listedError } from '../api-error';
import { askedRows } from '../paging/asked-ids';
import { rowCount } from '../paging/row-count';
import { grantedOf } from '../granted';
import { listed, pageOf, type Sorts } from '../paging/list-page';
import { offsetPage } from '../paging/offset-page';
import { organizationJson } from './organization-json';
import { rowIn } from '../paging/row-of';
import { rowsWithIds } from '../paging/rows-with-ids';
import { userFilter } from '../people/user-filter';
import { usersPage } from '../people/users';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

const SORTS: Sorts<Organization> = { name: ({ name }) => name.toLowerCase() };

/** Organizations as they are looked up. */
export function organizationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const json = (c: ApiContext) => (organization: Organization) => organizationJson(c, organization);
  const found = (c: ApiContext, organizations: readonly Organization[]) => {
    const { rows, ...page } = offsetPage(c, organizations);
    return c.json({ organizations: rows.map(json(c)), ...page });
  };

  routes.get('/organizations', (c) => {
    agentOf(c);
    const { rows, ...page } = pageOf(c, world.state.organizations, SORTS);
    return c.json({ organizations: rows.map(json(c)), ...page });
  });
  routes.get('/organizations/count', (c) => {
    agentOf(c);
    return c.json(rowCount(world.state.organizations, sandbox));
  });
  routes.get('/organizations/show_many', (c) => {
    agentOf(c);
    return found(c, askedRows(c, world.organizations));
  });
  routes.get('/organizations/search', (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    return found(c, searched(c, sandbox));
  });
  routes.get('/organizations/autocomplete', (c) => {
    agentOf(c);
    const wanted = c.req.query('name')?.toLowerCase() ?? '';
    if (wanted === '') throw listedError(400, 'MissingParameter', 'name is required');
    return found(
      c,
      world.state.organizations.filter(({ name }) => name.toLowerCase().startsWith(wanted)),
    );
  });
  routes.get('/organizations/:id', (c) => {
    agentOf(c);
    return c.json({ organization: organizationJson(c, rowIn(c, world.organizations)) });
  });
  return routes;
}

/** What one organization, or one user's, has. */
export function organizationMemberRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const membersOf = (c: ApiContext) => {
    const { id } = rowIn(c, world.organizations);
    const memberships = world.state.organization_memberships.filter(({ organization_id }) => organization_id === id);
    const members = rowsWithIds(world.users, new Set(memberships.map(({ user_id }) => user_id)));
    return members.filter(userFilter(c));
  };

  routes.get('/organizations/:id/related', (c) => {
    agentOf(c);
    const { id } = rowIn(c, world.organizations);
    const tickets = world.tickets.where('organization', id);
    return c.json({ organization_related: { tickets_count: tickets.length, users_count: membersOf(c).length } });
  });
  routes.get('/organizations/:id/users', (c) => {
    agentOf(c);
    return c.json(usersPage(c, membersOf(c), sandbox));
  });
  routes.get('/organizations/:id/users/count', (c) => {
    agentOf(c);
    return c.json(rowCount(membersOf(c), sandbox));
  });
  routes.get('/users/:id/organizations', (c) => {
    agentOf(c);
    const { id: userId } = rowIn(c, world.users);
    const memberships = world.state.organization_memberships.filter(({ user_id }) => user_id === userId);
    const own = new Set(memberships.map(({ organization_id }) => organization_id));
    const organizations = rowsWithIds(world.organizations, own);
    return c.json(listed(c, 'organizations', organizations, (each) => organizationJson(c, each)));
  });
  return routes;
}

/** The whole name or the whole external id, whatever the case. */
function searched(c: ApiContext, { world }: Sandbox): Organization[] {
  const [name, externalId] = [c.req.query('name')?.toLowerCase(), c.req.query('external_id')?.toLowerCase()];
  if (name !== undefined && externalId !== undefined) {
    throw listedError(400, 'InvalidParameter', 'Search by name or by external_id, not by both');
  }
  return externalId === undefined
    ? world.organizations.where('name', name)
    : world.organizations.where('external_id', externalId);
}
