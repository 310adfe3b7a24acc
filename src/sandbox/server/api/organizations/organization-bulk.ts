import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { Organization } from '../../state';
import { recordNotFound } from '../api-error';
import { grantedOf } from '../granted';
import { changesIn, queue, recordsIn, stepsFor } from '../jobs/bulk';
import type { Job } from '../jobs/jobs';
import { askedIds, isAsking } from '../paging/asked-ids';
import { jsonOf, valid } from '../request-body';
import { type ApiEnv, fullAgentOf } from '../viewer';
import { checkMayChange } from './organization-changes';
import {
  deleteOrganization,
  newOrganization,
  organizationCreation,
  organizationUpdate,
  updateOrganization,
} from './organization-write';

const ORGANIZATIONS = { one: 'organization', many: 'organizations' };
/** The words in `type` are guesses: no document lists them. */
const JOBS = {
  create: { type: 'Bulk Create Organization', record: 'Organization', action: 'create', done: 'Created' },
  update: { type: 'Bulk Update Organization', record: 'Organization', action: 'update', done: 'Updated' },
  destroy: { type: 'Bulk Delete Organization', record: 'Organization', action: 'delete', done: 'Deleted' },
} as const satisfies Record<string, Job>;

/** Many organizations with one request: each is done in the background, whatever becomes of the others. */
export function organizationBulkRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { organizations } = sandbox.world;
  const routes = new Hono<ApiEnv>();

  routes.post('/organizations/create_many', async (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    const create = (organization: unknown) => newOrganization(valid(organization, organizationCreation), sandbox).id;
    return queue(c, JOBS.create, stepsFor(recordsIn(await jsonOf(c), ORGANIZATIONS), create), sandbox);
  });
  routes.put('/organizations/update_many', async (c) => {
    const agent = fullAgentOf(c);
    const ids = isAsking(c) ? askedIds(c, organizations) : undefined;
    const steps = changesIn(await jsonOf(c), ORGANIZATIONS, ids).map(({ id, change }) => ({
      of: { id },
      run: () => {
        const input = valid(change, organizationUpdate);
        checkMayChange(agent, Object.keys(input), sandbox);
        updateOrganization(found(id, sandbox), input, sandbox);
      },
    }));
    return queue(c, JOBS.update, steps, sandbox);
  });
  routes.delete('/organizations/destroy_many', (c) => {
    grantedOf(c, sandbox, 'organization_editing');
    const steps = askedIds(c, organizations).map((id) => ({
      of: { id },
      run: () => deleteOrganization(found(id, sandbox), sandbox),
    }));
    return queue(c, JOBS.destroy, steps, sandbox);
  });
  return routes;
}

function found(id: number, { world }: Sandbox): Organization {
  const organization = world.organizations.find(id);
  if (organization === undefined) throw recordNotFound();
  return organization;
}
