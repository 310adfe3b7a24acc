import { Hono } from 'hono';
import type { OrganizationMembership } from '../../rows/organization-membership';
import type { Sandbox } from '../../sandbox';
import { listed } from '../paging/list-page';
import { makeDefaultMembership, membershipsOfUser } from './organization-book';
import { organizationMembershipJson } from './organization-json';
import {
  checkMayKeep,
  newMembership,
  organizationMembershipInput,
  ownMembershipInput,
  removeMembership,
} from './organization-membership-write';
import { bodyOf } from '../request-body';
import { rowIn, rowOf } from '../paging/row-of';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

const ONE = ['/organization_memberships/:membership', '/users/:id/organization_memberships/:membership'];

/** Who belongs to which organization. */
export function organizationMembershipRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  const all = () => world.state.organization_memberships;

  routes.get('/organization_memberships', (c) => {
    agentOf(c);
    return c.json(page(c, all(), sandbox));
  });
  routes.get('/users/:id/organization_memberships', (c) => {
    agentOf(c);
    return c.json(page(c, membershipsOfUser(rowIn(c, world.users), sandbox), sandbox));
  });
  routes.get('/organizations/:id/organization_memberships', (c) => {
    agentOf(c);
    const { id } = rowIn(c, world.organizations);
    const members = all().filter(({ organization_id }) => organization_id === id);
    return c.json(page(c, members, sandbox));
  });
  routes.on('GET', ONE, (c) => {
    agentOf(c);
    return c.json({ organization_membership: json(c, rowOf(c, all(), 'membership'), sandbox) });
  });
  return routes;
}

export function organizationMembershipChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.post('/organization_memberships', async (c) => {
    const keeper = fullAgentOf(c);
    const input = await bodyOf(c, 'organization_membership', organizationMembershipInput);
    return c.json({ organization_membership: json(c, newMembership(keeper, input, sandbox), sandbox) }, 201);
  });
  routes.post('/users/:id/organization_memberships', async (c) => {
    const keeper = fullAgentOf(c);
    const input = await bodyOf(c, 'organization_membership', ownMembershipInput);
    const user_id = rowIn(c, world.users).id;
    return c.json(
      { organization_membership: json(c, newMembership(keeper, { ...input, user_id }, sandbox), sandbox) },
      201,
    );
  });
  routes.on('DELETE', ONE, (c) => {
    const keeper = fullAgentOf(c);
    removeMembership(keeper, rowOf(c, world.state.organization_memberships, 'membership'), sandbox);
    return c.body(null, 204);
  });
  routes.put('/users/:id/organization_memberships/:membership/make_default', (c) => {
    const user = rowIn(c, world.users);
    checkMayKeep(fullAgentOf(c), user);
    makeDefaultMembership(user, rowOf(c, membershipsOfUser(user, sandbox), 'membership'), sandbox);
    world.changed();
    return c.json(page(c, membershipsOfUser(user, sandbox), sandbox));
  });
  return routes;
}

function page(c: ApiContext, memberships: readonly OrganizationMembership[], sandbox: Sandbox) {
  return listed(c, 'organization_memberships', memberships, (membership) => json(c, membership, sandbox));
}

function json(c: ApiContext, membership: OrganizationMembership, { world }: Sandbox) {
  const organization = world.organizations.find(membership.organization_id);
  return organizationMembershipJson(c, membership, organization);
}
