import { Hono } from 'hono';
import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { PermissionPolicy } from '../../rows/custom-object';
import { recordInvalid, recordNotFound } from '../api-error';
import { customObjectOf } from './custom-object-of';
import { bodyOf } from '../request-body';
import { adminOf, type ApiContext, type ApiEnv } from '../viewer';

const rule = v.exactOptional(v.object({ allowed: v.boolean(), rule_id: v.optional(v.nullable(v.string()), null) }));
const policySchema = v.object({
  records: v.object({ create: rule, read: rule, update: rule, delete: rule }),
});

/** What custom roles and end users may do with an object's records. */
export function permissionPolicyRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/custom_objects/:key/permission_policies', (c) => {
    adminOf(c);
    return c.json({ policies: policiesOf(c, sandbox).map(policyJson) });
  });
  routes.get('/custom_objects/:key/permission_policies/:id', (c) => {
    adminOf(c);
    return c.json({ policy: policyJson(policyOf(c, sandbox)) });
  });
  routes.patch('/custom_objects/:key/permission_policies/:id', async (c) => {
    adminOf(c);
    const { records } = await bodyOf(c, 'policy', policySchema);
    const policy = policyOf(c, sandbox);
    const granted = { ...policy.records, ...records };
    const isBlind = !granted.read.allowed && Object.values(granted).some(({ allowed }) => allowed);
    if (isBlind) {
      const description = 'Records: whoever may change records must be able to read them';
      throw recordInvalid({ records: [{ description, error: 'InvalidValue' }] });
    }
    policy.records = granted;
    sandbox.world.changed();
    return c.json({ policy: policyJson(policy) });
  });
  return routes;
}

function policiesOf(c: ApiContext, sandbox: Sandbox): PermissionPolicy[] {
  const object = customObjectOf(c, sandbox);
  return sandbox.world.state.permission_policies.filter(({ custom_object_key }) => custom_object_key === object.key);
}

function policyOf(c: ApiContext, sandbox: Sandbox): PermissionPolicy {
  const policy = policiesOf(c, sandbox).find(({ id }) => id === c.req.param('id'));
  if (policy === undefined) throw recordNotFound();
  return policy;
}

function policyJson({ id, role_name, records }: PermissionPolicy) {
  return { id, role_name, records };
}
