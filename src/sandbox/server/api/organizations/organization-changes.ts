import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Organization, User } from '../../state';
import { forbidden } from '../api-error';
import { grantedOf, isGranted } from '../granted';
import { organizationJson } from './organization-json';
import {
  deleteOrganization,
  newOrganization,
  organizationCreation,
  organizationUpdate,
  organizationUpsert,
  updateOrganization,
} from './organization-write';
import { bodyOf, valid } from '../request-body';
import { rowIn } from '../paging/row-of';
import { type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

export function organizationChangeRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.post('/organizations', async (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    const organization = newOrganization(await bodyOf(c, 'organization', organizationCreation), sandbox);
    return created(c, organization);
  });
  routes.post('/organizations/create_or_update', async (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    const { id, ...input } = await bodyOf(c, 'organization', organizationUpsert);
    const present =
      world.organizations.find(id ?? Number.NaN) ??
      world.organizations.where('external_id', input.external_id?.toLowerCase())[0];
    if (present === undefined) return created(c, newOrganization(valid(input, organizationCreation), sandbox));
    updateOrganization(present, input, sandbox);
    return c.json({ organization: organizationJson(c, present) });
  });
  routes.put('/organizations/:id', async (c) => {
    const agent = fullAgentOf(c);
    const input = await bodyOf(c, 'organization', organizationUpdate);
    checkMayChange(agent, Object.keys(input), sandbox);
    const organization = rowIn(c, world.organizations);
    updateOrganization(organization, input, sandbox);
    return c.json({ organization: organizationJson(c, organization) });
  });
  routes.delete('/organizations/:id', (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    deleteOrganization(rowIn(c, world.organizations), sandbox);
    return c.body(null, 204);
  });
  return routes;
}

/** Agents may change the notes only. UNVERIFIED: how Zendesk refuses the rest; it may leave it out without a word. */
export function checkMayChange(agent: User, keys: readonly string[], sandbox: Sandbox): void {
  const isKeeper = agent.role === 'admin' || isGranted(agent, 'organization_editing', sandbox);
  if (!isKeeper && keys.some((key) => key !== 'notes')) throw forbidden();
}

function created(c: ApiContext, organization: Organization) {
  const json = organizationJson(c, organization);
  c.header('location', json.url);
  return c.json({ organization: json }, 201);
}
